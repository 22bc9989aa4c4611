String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] target/classes/app.properties:1:9 secret medium *** (acme-token, medium)')
assert log.contains('[WARNING]')
assert log.contains(".gitleaks.toml, line 5: extend disables the rule 'rule-of-gitleaks', which there is not")
assert log.contains("old.toml, line 4: rule 'acme-token' has the unknown key 'reportGroup'; it is of gitleaks 7: write secretGroup")
assert log.contains('MojoExecutionException')
assert !log.contains('00112233')
