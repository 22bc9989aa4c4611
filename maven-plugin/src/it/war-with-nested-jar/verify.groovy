String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] target/web-1.0.war!/WEB-INF/lib/library-1.0.jar!/data/customers.csv:2:')
assert log.contains('Morasanu failed web: ')
