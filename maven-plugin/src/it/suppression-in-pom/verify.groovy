String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu tolerated values: 1 by configuration.')
assert log.contains('Morasanu passed suppression-in-pom: ')
