@echo off
rem Copyright The Morasanu Authors
rem SPDX-License-Identifier: Apache-2.0
rem
rem Runs the command line of an unpacked distribution.
rem MORASANU_JAVA_OPTS  options for the JVM, for instance -Xmx4g

setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC %MORASANU_JAVA_OPTS% -jar "%home%\lib\morasanu-cli.jar" %*
exit /b %ERRORLEVEL%
