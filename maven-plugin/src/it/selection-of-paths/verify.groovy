String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu passed selection-of-paths: ')
assert log.contains('includes and excludes leave nothing to examine')
assert log.contains('Morasanu failed selection-of-paths: 1 value ')
