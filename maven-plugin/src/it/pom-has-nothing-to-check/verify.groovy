String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] Morasanu has nothing to check: a module of packaging pom, without artifacts.')
