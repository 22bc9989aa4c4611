String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] Morasanu passed check-passes-clean: nothing at or over severity medium.')
assert log.contains('found nothing, 0 incidents.')
assert new File(basedir, 'target/morasanu/report.json').getText('UTF-8').contains('"verdict": "passed"')
assert new File(basedir, '../../it-home/.morasanu/fingerprint.key').isFile()
