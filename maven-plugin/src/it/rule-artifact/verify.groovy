String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('secret medium *** (acme-badge, medium)')
assert log.contains('Morasanu failed app: ')
assert log.contains('Parameter ruleArtifacts (morasanu.ruleArtifacts) has "not-coordinates", but it must be groupId:artifactId:version')
assert log.contains('Parameter ruleArtifacts (morasanu.ruleArtifacts) has "io.github.morasanu.it:no-such-rules:1.0", which no repository')
assert !log.contains('44556677')
