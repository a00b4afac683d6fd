@echo off
rem Runs the recordlint command with the Java runtime that came with it. RECORDLINT_JAVA_OPTS adds
rem options for the JVM, such as -Xmx4g.
setlocal
set "ROOT=%~dp0"
"%ROOT%runtime\bin\java" -XX:+UseSerialGC "-Drecordlint.cache=%ROOT%lib\cache" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %RECORDLINT_JAVA_OPTS% -jar "%ROOT%lib\recordlint.jar" %*
exit /b %ERRORLEVEL%
