String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu passed selection-of-kinds: ')
assert log.contains('Morasanu failed selection-of-kinds: 1 value ')
assert log.contains('Parameter includeKinds (morasanu.includeKinds) is "my-nomber", but must be one of: my-number, ')
assert log.contains("no rule is called 'emial*'")
