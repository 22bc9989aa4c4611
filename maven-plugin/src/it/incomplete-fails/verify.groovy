String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Morasanu cannot vouch for incomplete-fails: ')
assert log.contains('[ERROR] target/incomplete-fails-1.0.jar!/data.7z not examined')
assert log.contains('-Dmorasanu.failOnIncomplete=false')
assert log.contains('[WARNING] target/incomplete-fails-1.0.jar!/data.7z not examined')
assert log.contains('Morasanu passed incomplete-fails: ')
assert new File(basedir, 'target/morasanu/report.json').getText('UTF-8').contains('"verdict": "passed"')
