String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Parameter suppressions: pom.xml, suppression 1 needs a reason')
assert log.contains('MojoExecutionException')
