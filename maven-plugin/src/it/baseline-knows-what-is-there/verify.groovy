String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu wrote a baseline of 1 value to ')
assert log.contains('Morasanu tolerated values: 1 by baseline.')
assert log.contains('Morasanu passed baseline-knows-what-is-there: ')
assert log.contains('Morasanu failed baseline-knows-what-is-there: 1 value ')
String baseline = new File(basedir, 'morasanu-baseline.json').getText('UTF-8')
assert !baseline.contains('3883')
