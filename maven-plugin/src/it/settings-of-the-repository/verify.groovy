String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu tolerated values: 1 by configuration.')
assert log.contains('Morasanu passed part: ')
assert log.contains("other.toml")
assert log.contains('[DEBUG] failOn = high (Parameter failOn (morasanu.failOn))')
assert log.contains('morasanu.toml, line 1)')
