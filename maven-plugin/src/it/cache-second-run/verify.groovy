String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.count('Morasanu failed cache-second-run: 1 value ') == 3
assert log.count('Morasanu: nothing has changed since an earlier scan: the report is from the cache.') == 1
File[] kept = new File(basedir, 'target/cache').listFiles()
assert kept.length == 2
kept.each { assert !it.getText('ISO-8859-1').contains('3883') }
return true
