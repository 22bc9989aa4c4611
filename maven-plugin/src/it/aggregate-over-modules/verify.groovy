String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] dirty/target/classes/app.properties:1:')
assert log.contains('Morasanu failed aggregate-over-modules: 1 value ')
assert log.contains('Morasanu leaves out left-out, whose pom sets morasanu.skip.')
assert log.contains('Morasanu checks only what is there of dirty: it is not packaged yet.')
// Maven 4 attaches the pom for consumers, which is shipped, and so it is checked.
if (maven.startsWith('4.')) {
  assert log.contains('Morasanu passed aggregate-over-modules: ')
} else {
  assert log.contains('Morasanu has nothing to check: no module of this build has')
}
assert log.contains('Morasanu passed clean: ')
assert new File(basedir, 'target/morasanu/report.json').exists()
assert !new File(basedir, 'dirty/target/morasanu').exists()
