String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] src/test/resources/test.properties:1:')
assert log.contains('[ERROR] notes.txt:1:')
assert log.contains('Parameter extraPaths (morasanu.extraPaths) names ')
