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
rem A program that is named by its whole path and is not there ends with 3, which is a code of ours.
if defined JAVA_HOME if not exist "%java%.exe" goto nojava
"%java%" -XX:+UseSerialGC %MORASANU_JAVA_OPTS% -jar "%home%\lib\morasanu-cli.jar" %*
if not "%ERRORLEVEL%" == "9009" exit /b %ERRORLEVEL%
:nojava
echo Morasanu: needs Java 17 or newer, but "%java%" is not there. 1>&2
echo Morasanu: Install a JDK, or set JAVA_HOME to one. 1>&2
exit /b 2
