@echo off
rem Copyright The Morasanu Authors
rem SPDX-License-Identifier: Apache-2.0
rem
rem Runs the command line from a source checkout; builds it first if it is missing.
rem MORASANU_JAVA_OPTS  options for the JVM, for instance -Xmx4g

setlocal
set "home=%~dp0"
set "jar="
call :find
if not defined jar (
  echo Morasanu: building ^(first run: Maven downloads libraries, which may take some minutes^) ... 1>&2
  pushd "%home%"
  call mvn -B -ntp -Dmaven.test.skip -Dspotless.check.skip -Dforbiddenapis.skip -Djacoco.skip -Dassembly.skipAssembly -pl cli -am package 1>&2
  popd
  call :find
)
if not defined jar (
  echo Morasanu: the build failed, see above. 1>&2
  exit /b 4
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC %MORASANU_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:find
for %%f in ("%home%cli\target\morasanu-cli-*.jar") do (
  echo %%~nf| findstr /r /c:"-sources$" /c:"-javadoc$" >nul || set "jar=%%~f"
)
exit /b 0
