// The page of findings is in the site, and the site leads to it.
String page = new File(basedir, 'target/site/morasanu.html').getText('UTF-8')
assert page.contains('target/classes/app.properties')
assert !page.contains('3883')
String index = new File(basedir, 'target/site/index.html').getText('UTF-8')
assert index.contains('A project with a site')
assert index.contains('href="project-reports.html"')
String reports = new File(basedir, 'target/site/project-reports.html').getText('UTF-8')
assert reports.contains('<a href="morasanu.html">Morasanu</a>')
