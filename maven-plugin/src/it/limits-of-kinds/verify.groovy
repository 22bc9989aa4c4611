String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu passed limits-of-kinds: ')
assert log.contains('Parameter kinds (morasanu.kinds): failOn is "huge", but must be one of: critical, high, medium, low, never.')
