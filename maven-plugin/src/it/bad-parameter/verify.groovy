String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Parameter failOn (morasanu.failOn) is "huge", but must be one of: critical, high, medium, low.')
assert log.contains('Parameter failOnIncomplete (morasanu.failOnIncomplete) is "flase", but must be one of: true, false.')
assert log.contains('needs at least 16 characters')
assert log.contains('MojoExecutionException')
assert log.readLines().findAll { it.contains('short-secret') && !it.contains('-Dmorasanu.fingerprintKey') }.isEmpty()
