String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu failed check-fails-on-my-number: ')
assert log.contains('my-number')
assert log.contains('[ERROR] target/check-fails-on-my-number-1.0.jar!/data/customers.csv:2:')
assert log.contains('target/classes/data/customers.csv:2:')
assert log.contains('remove the data, or replace it with synthetic data')
assert log.contains('Full report: target/morasanu/report.json')
assert log.contains('MojoFailureException')

String report = new File(basedir, 'target/morasanu/report.json').getText('UTF-8')
assert report.contains('"verdict": "failed"')
assert report.contains('"fingerprint"')

// The gate must not be the leak.
for (String value : ['983690060268', '773546848743', '526859693840']) {
  assert !log.contains(value)
  assert !report.contains(value)
}
