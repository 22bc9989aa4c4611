String log = new File(basedir, 'build.log').getText('UTF-8')

// Maven 4 attaches the pom for consumers from the start.
if (maven.startsWith('4.')) {
  assert log.count('[WARNING] Morasanu checks only what is there: the module is not packaged yet.') == 2
} else {
  assert log.contains('[WARNING] Morasanu has nothing to check: the module has neither an artifact nor a folder of classes.')
  assert log.count('[WARNING] Morasanu checks only what is there: the module is not packaged yet.') == 1
}
assert log.contains('[INFO] Morasanu passed not-packaged-yet: ')
