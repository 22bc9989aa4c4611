String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu failed dirty: ')
assert log.contains('[ERROR] target/dirty-1.0.jar!/data/customers.csv:2:')
assert log.contains('Morasanu passed clean: ')
assert !log.contains('Morasanu failed clean')
assert new File(basedir, 'dirty/target/morasanu/report.json').exists()
assert new File(basedir, 'clean/target/morasanu/report.json').exists()
