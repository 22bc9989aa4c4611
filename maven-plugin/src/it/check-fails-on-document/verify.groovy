String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] target/check-fails-on-document-1.0.jar!/docs/employees.pdf')
assert log.contains('page 1')
assert log.contains('Morasanu failed check-fails-on-document: ')
assert log.contains('my-number')
assert log.contains('0 incidents.')
assert !log.contains('722846428920')
