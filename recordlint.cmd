@echo off
rem Runs the recordlint command; builds it first when it is missing. After a change to the sources
rem run: mvnw.cmd -pl cli -am -DskipTests package
rem Needs a JDK 17 or newer. RECORDLINT_JAVA_OPTS adds options for the JVM, such as -Xmx4g.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%cli\target\recordlint.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAR%" if exist "%ROOT%cli\target\lib" goto run
echo recordlint: building the command, as it is missing 1>&2
pushd "%ROOT%"
call mvnw.cmd -q -B -pl cli -am -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (popd & echo recordlint: the build failed, as told above 1>&2 & exit /b 2)
popd
:run
rem The optimising compiler is asked later: on a long scan it costs as much as the scan itself.
set "TIERS="
if "%~1"=="scan" set "TIERS=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:InlineSmallCode=1000 -XX:FreqInlineSize=200 -XX:LoopOptsCount=6"
"%JAVA%" -XX:+UseSerialGC %TIERS% "-Drecordlint.cache=%ROOT%cli\target\cache" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %RECORDLINT_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
