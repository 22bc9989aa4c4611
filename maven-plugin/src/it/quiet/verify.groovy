String log = new File(basedir, 'build.log').getText('UTF-8')

assert !log.contains('Morasanu passed')
assert !log.contains('Morasanu examined')
assert log.contains('Parameter quiet (morasanu.quiet) is "yes", but must be one of: true, false.')
assert new File(basedir, 'target/morasanu/report.json').exists()
