"""Asks LibreOffice's own LanguageTool client about paragraphs on standard input, one a line.

usage: proofread.py PIPE

Prints, for each paragraph, a JSON list of what LibreOffice would underline, then ends LibreOffice.
"""
import json
import sys
import time

import uno
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import Locale

PATIENCE_SECONDS = 120


def connect(pipe):
    resolver = uno.getComponentContext().ServiceManager.createInstance(
        "com.sun.star.bridge.UnoUrlResolver")
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > end:
                raise
            time.sleep(0.25)


def main():
    context = connect(sys.argv[1])
    desktop = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", context)
    try:
        checker = context.ServiceManager.createInstanceWithContext(
            "org.openoffice.lingu.LanguageToolGrammarChecker", context)
        english = Locale("en", "GB", "")
        for paragraph in sys.stdin.buffer.read().decode("utf-8").splitlines():
            units = len(paragraph.encode("utf-16-le")) // 2
            found = checker.doProofreading("notes", paragraph, english, 0, units, ())
            print(json.dumps([
                {"start": error.nErrorStart, "length": error.nErrorLength,
                 "wordings": list(error.aSuggestions), "comment": error.aShortComment}
                for error in found.aErrors]))
    finally:
        desktop.terminate()


main()
