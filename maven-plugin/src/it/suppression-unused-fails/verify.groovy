String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu passed suppression-unused-fails: ')
assert log.contains('Morasanu failed suppression-unused-fails: 1 suppression without effect.')
