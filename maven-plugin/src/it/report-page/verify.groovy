String log = new File(basedir, 'build.log').getText('UTF-8')

String page = new File(basedir, 'target/site/morasanu.html').getText('UTF-8')
assert page.contains('target/classes/app.properties')
assert !page.contains('3883')
assert log.contains('Morasanu wrote target/site/morasanu.html.')
