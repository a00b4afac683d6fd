@echo off
rem Runs the recordlint command; builds it first when it is missing. After a change to the sources
rem run: mvnw.cmd -pl cli -am -DskipTests clean package
rem Needs a JDK 17 or newer. RECORDLINT_JAVA_OPTS adds options for the JVM, such as -Xmx4g.
rem RECORDLINT_CACHE is where compiled packs are kept, cli\target\cache if it is not set.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAR=%ROOT%cli\target\recordlint.jar"
set "CACHE=%RECORDLINT_CACHE%"
if not defined CACHE set "CACHE=%ROOT%cli\target\cache"
rem A backslash before the closing quote would take the quote into the option.
if "%CACHE:~-1%"=="\" set "CACHE=%CACHE:~0,-1%"

set "JAVA="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA (echo recordlint: no java found: install a JDK 17 or newer, or set JAVA_HOME 1>&2 & exit /b 2)
if not exist "%JAVA%" (echo recordlint: JAVA_HOME names a folder that has no bin\java.exe 1>&2 & exit /b 2)

rem A JDK's release file tells its version without the cost of starting a JVM.
set "VERSION="
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%a in ("%RELEASE%") do if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
rem A java that stands in no JDK, as an installer may put one on the path, is asked.
set "TOLD=%TEMP%\recordlint-%RANDOM%.txt"
if not defined VERSION "%JAVA%" -version <nul >nul 2>"%TOLD%"
if exist "%TOLD%" for /f "usebackq tokens=2,3" %%a in ("%TOLD%") do if "%%a"=="version" set "VERSION=%%~b"
if exist "%TOLD%" del /q "%TOLD%"
set "MAJOR=0"
for /f "delims=.-+_" %%a in ("%VERSION%") do set "MAJOR=%%a"
if %MAJOR% LSS 17 (echo recordlint: Java 17 or newer is needed, but the one found is version %MAJOR% 1>&2 & exit /b 2)

if exist "%JAR%" if exist "%ROOT%cli\target\lib" goto built
echo recordlint: building the command, as it is missing 1>&2
pushd "%ROOT%"
call mvnw.cmd -q -B -ntp -pl cli -am -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (popd & echo recordlint: the build failed, as told above 1>&2 & exit /b 2)
popd
del /q "%ROOT%cli\target\recordlint-*.jsa" "%ROOT%cli\target\recordlint-*.aot" 2>nul
:built

set "BASE=-XX:+UseSerialGC -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
rem The optimising compiler is asked later: on a long scan it costs as much as the scan itself.
set "TIERS="
if "%~1"=="scan" set "TIERS=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:InlineSmallCode=1000 -XX:FreqInlineSize=200 -XX:LoopOptsCount=6"

rem An archive of loaded classes makes later starts fast. Each version of Java reads only its own.
rem The first trial keeps the compiled packs, so that the second runs as later calls do.
set "ARCHIVE=%ROOT%cli\target\recordlint-%VERSION%.jsa"
if %MAJOR% GEQ 25 set "ARCHIVE=%ROOT%cli\target\recordlint-%VERSION%.aot"
set "MADE=%ARCHIVE%.%RANDOM%"
set "MAKE=-XX:ArchiveClassesAtExit=%MADE%"
if %MAJOR% GEQ 25 set "MAKE=-XX:AOTCacheOutput=%MADE%"
set "USE=-XX:SharedArchiveFile=%ARCHIVE%"
if %MAJOR% GEQ 25 set "USE=-XX:AOTCache=%ARCHIVE%"
set "SAMPLE=%ROOT%corpus\samples\home-visit.txt"
if exist "%ARCHIVE%" goto run
rem A place that cannot be written is no error: without an archive all works alike, only slower.
mkdir "%MADE%" >nul 2>&1
if not exist "%MADE%" goto without
rmdir "%MADE%"
"%JAVA%" -XX:TieredStopAtLevel=1 %BASE% "-Drecordlint.cache=%CACHE%" -jar "%JAR%" scan "%SAMPLE%" <nul >nul 2>&1
"%JAVA%" "%MAKE%" %BASE% "-Drecordlint.cache=%CACHE%" -jar "%JAR%" scan "%SAMPLE%" <nul >nul 2>&1
if exist "%MADE%" move /y "%MADE%" "%ARCHIVE%" <nul >nul 2>&1
:without
if not exist "%ARCHIVE%" set "USE=-Xshare:auto"
:run
"%JAVA%" "%USE%" %BASE% %TIERS% "-Drecordlint.cache=%CACHE%" %RECORDLINT_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
