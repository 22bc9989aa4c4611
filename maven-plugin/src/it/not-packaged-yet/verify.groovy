String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[WARNING] Morasanu has nothing to check: the module has neither an artifact nor a folder of classes.')
assert log.contains('[WARNING] Morasanu checks only what is there: the module is not packaged yet.')
assert log.contains('[INFO] Morasanu passed not-packaged-yet: ')
