String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('pom.xml, suppression 1: the suppression of phone-number has no effect')
assert log.contains('Morasanu failed suppression-expired: 1 value ')
