@echo off
rem Runs the recordlint command with the Java runtime that came with it. RECORDLINT_JAVA_OPTS adds
rem options for the JVM, such as -Xmx4g. Compiled packs come with it; those of other packs or of a
rem policy are kept in RECORDLINT_CACHE, or beside it where that can be written.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "CACHE=%RECORDLINT_CACHE%"
if not defined CACHE set "CACHE=%ROOT%lib\cache"
rem A backslash before the closing quote would take the quote into the option.
if "%CACHE:~-1%"=="\" set "CACHE=%CACHE:~0,-1%"
set "ARCHIVE=-XX:SharedArchiveFile=%ROOT%lib\recordlint.jsa"
if exist "%ROOT%lib\recordlint.aot" set "ARCHIVE=-XX:AOTCache=%ROOT%lib\recordlint.aot"
rem The optimising compiler is asked later: on a long scan it costs as much as the scan itself.
set "TIERS="
if "%~1"=="scan" set "TIERS=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:InlineSmallCode=1000 -XX:FreqInlineSize=200 -XX:LoopOptsCount=6"
"%ROOT%runtime\bin\java" -XX:+UseSerialGC %TIERS% -Xlog:disable -Xshare:auto "%ARCHIVE%" "-Drecordlint.cache=%CACHE%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %RECORDLINT_JAVA_OPTS% -jar "%ROOT%lib\recordlint.jar" %*
exit /b %ERRORLEVEL%
