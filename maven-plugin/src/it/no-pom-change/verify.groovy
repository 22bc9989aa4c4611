String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] conf/app.properties:1:')
assert log.contains('Morasanu failed no-pom-change: 1 value ')
