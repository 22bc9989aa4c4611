String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] target/sources-attached-1.0-sources.jar!/it/Customer.java:4:')
assert !log.contains('[ERROR] target/sources-attached-1.0.jar!/')
assert !log.contains('937396401756')
