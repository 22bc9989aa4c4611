String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] Morasanu is skipped (morasanu.skip): nothing was checked.')
assert !new File(basedir, 'target/morasanu').exists()
