String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[WARNING] target/fail-on-critical-only-1.0.jar!/contact.properties:2:')
assert log.contains('phone-number')
assert log.contains('Morasanu passed fail-on-critical-only: nothing at or over severity critical (what was found is below it).')
