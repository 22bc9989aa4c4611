String log = new File(basedir, 'build.log').getText('UTF-8')

// Maven 4 attaches the pom for consumers, which is shipped, and so it is checked.
if (maven.startsWith('4.')) {
  assert log.contains('Morasanu examined pom-has-nothing-to-check: 1 file, ')
  assert log.contains('Morasanu passed pom-has-nothing-to-check: ')
} else {
  assert log.contains('[INFO] Morasanu has nothing to check: a module of packaging pom, without artifacts.')
}
