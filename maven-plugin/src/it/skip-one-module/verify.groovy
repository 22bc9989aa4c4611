String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.count('Morasanu is skipped (morasanu.skip): nothing was checked.') == 1
assert log.contains('Morasanu failed dirty: 1 value ')
