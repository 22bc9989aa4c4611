String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('target/check-fails-on-class-constant-1.0.jar!/it/Settings.class')
assert log.contains('Morasanu failed check-fails-on-class-constant: ')
assert log.contains('secret')
assert !log.contains('casNjosNQw1PDRhA8HQ6Ine7OBzVwI0wtsVq')
assert !new File(basedir, 'target/morasanu/report.json').getText('UTF-8').contains('casNjosNQw1PDRhA8HQ6Ine7OBzVwI0wtsVq')
