File folder = new File(basedir, 'target/morasanu')

assert folder.list().sort() == ['TEST-morasanu.xml', 'report.html']
String junit = new File(folder, 'TEST-morasanu.xml').getText('UTF-8')
assert junit.contains('name="phone-number')
// Below the threshold: a test that passed, as the build has.
assert junit.contains('failures="0"')
assert new File(folder, 'report.html').getText('UTF-8').startsWith('<!DOCTYPE html>')
