#!/usr/bin/env python3
"""Proves that the structure tests see: faults of every kind are planted in a copy of the tree, and each must be named.

    faults_test.py <repository> <cmake> <Qt headers>

The copy is looked at twice, before and after planting. Whatever was said before does not count, and after it exactly
the planted files may be named.
"""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))

# file to plant, what it holds, what must be said of it
LAYERS = [
    ("core/rules/planted_store.cpp", '#include "core/store/store.h"', "may not include core/store/store.h"),
    ("core/domain/planted_colour.h", "#include <QColor>", "not QColor"),
    ("core/domain/planted_widget.h", "#include <QtWidgets/QLabel>", "not QtWidgets/QLabel"),
    ("core/record/planted_query.cpp", "#include <QSqlQuery>", "not QSqlQuery"),
    ("core/casework/planted_net.cpp", "#include <QNetworkAccessManager>", "not QNetworkAccessManager"),
    ("core/policy/planted_sqlite.cpp", "#include <sqlite3.h>", "does not link what sqlite3.h needs"),
    ("ui/screens/planted_store.cpp", '#include "core/store/store.h"', "may not include core/store/store.h"),
    ("ui/screens/planted_rules.cpp", '#include "core/rules/rule.h"', "may not include core/rules/rule.h"),
    ("ui/screens/planted_sql.cpp", "#include <QSqlDatabase>", "not QSqlDatabase"),
    ("core/base/planted_path.cpp", '#include "money.h"', "write the path from the root"),
    ("app/server/planted_store.cpp", '#include "core/store/store.h"', "may not include core/store/store.h"),
    ("app/server/planted_sync.cpp", '#include "core/sync/run/push.h"', "may not include core/sync/run/push.h"),
    ("app/server/planted_ui.cpp", '#include "ui/shell/shell.h"', "may not include ui/shell/shell.h"),
    ("app/server/planted_image.cpp", "#include <QImage>", "not QImage"),
    ("core/rules/planted_libpq.cpp", "#include <libpq-fe.h>", "does not link what libpq-fe.h needs"),
    ("core/rules/planted_json.cpp", "#include <rapidjson/reader.h>", "does not link what rapidjson/reader.h needs"),
    ("core/rules/planted_record.cpp", '#include "core/record/op.h"', "may not include core/record/op.h"),
    ("core/casework/planted_today.cpp", "QDate day = QDate::currentDate();", "time and chance come in by Clock"),
    ("core/record/planted_id.cpp", "QUuid id = QUuid::createUuid();", "time and chance come in by Clock"),
    ("core/record/planted_sodium.cpp", "#include <sodium.h>", "does not link what sodium.h needs"),
    ("core/sync/planted_sodium.cpp", "#include <sodium.h>", "does not link what sodium.h needs"),
    ("core/contract/planted_store.cpp", '#include "core/store/store.h"', "may not include core/store/store.h"),
    ("core/domain/planted_policy.cpp", '#include "core/policy/dated.h"', "may not include core/policy/dated.h"),
    ("ui/screens/planted_contract.cpp", '#include "core/contract/line.h"', "may not include core/contract/line.h"),
    ("app/server/planted_contract.cpp", '#include "core/contract/line.h"', "may not include core/contract/line.h"),
    ("app/server/planted_json.cpp", "#include <rapidjson/reader.h>", "does not link what rapidjson/reader.h needs"),
    ("core/store/planted_sync.cpp", '#include "core/sync/run/push.h"', "may not include core/sync/run/push.h"),
    ("core/exchange/planted_casework.cpp", '#include "core/casework/decide.h"', "may not include core/casework/decide.h"),
    ("core/casework/planted_log.cpp", '#include "core/store/case_store.h"', "may not include core/store/case_store.h"),
    ("core/desk/planted_store.cpp", '#include "core/store/case_store.h"', "may not include core/store/case_store.h"),
    ("core/store/planted_posix.cpp", "#include <unistd.h>", "does not link what unistd.h needs"),
    ("app/desktop/planted_prctl.cpp", "#include <sys/prctl.h>", "does not link what sys/prctl.h needs"),
    ("app/desktop/planted_bus.h", "class QDBusConnection;", "no header of a laptop names one system"),
    ("core/platform/planted_fcntl.h", "#include <fcntl.h>", "no header of a laptop names one system"),
    ("core/platform/planted_files.cpp", "int one();", "lies in the folder of its family"),
    ("app/laptop/planted_ui.cpp", '#include "ui/shell/shell.h"', "may not include ui/shell/shell.h"),
    ("app/server/workers/planted_sql.cpp", 'auto rows = "SELECT csn FROM op";', "SQL is written in core/store"),
    ("core/base/planted_test.cpp", '#include "tests/support/catch.h"', "may not include tests/support/catch.h"),
]
ALLOWED = [
    ("app/server/allowed.cpp", "#include <libpq-fe.h>\n#include <boost/beast.hpp>\n#include <sodium.h>"),
    ("core/platform/posix/allowed.cpp", "#include <unistd.h>"),
    ("core/store/allowed.cpp", "#include <sodium.h>\n#include <QSqlQuery>"),
    ("core/policy/allowed.cpp", "#include <rapidjson/reader.h>"),
    ("core/contract/allowed.cpp", "#include <rapidjson/reader.h>"),
    ("app/desktop/allowed.cpp", "#include <sodium.h>\n#include <qt6keychain/keychain.h>"),
    ("ui/screens/allowed.cpp", '#include <QPainter>\nauto words = tr("In case of rain, the platform");'),
    *((f"core/crowd/{letter}.cpp", "int one();") for letter in "abcdefghijklmno"),
]
NAMES = [
    ("tests/core/planted_cut_test.cpp", 'TEST_CASE("one; two", "[x]") {}', "no ';' and no '\\' in a test's name"),
    ("tests/core/planted_lost_test.cpp", 'TEST_CASE("one \\\\ two", "[x]") {}', "no ';' and no '\\' in a test's name"),
    ("tests/core/planted_catch_test.cpp", '#include <catch2/catch.hpp>\nTEST_CASE("one", "[x]") {}',
     "include Catch2 by tests/support/catch.h"),
    ("tests/core/planted/CMakeLists.txt", "catch_discover_tests(x)", "wants EXTRA_ARGS --warn NoTests"),
]
SIZES = [
    ("core/base/planted_long.cpp", "\n" * 401, "401 lines, the stop line is 400"),
    ("ui/widgets/planted_long.h", "\n" * 201, "201 lines, the stop line is 200"),
]
PROMISES = [
    ("ui/screens/planted_promise.cpp", 'auto words = tr("Somebody will ring "\n    "back.");',
     "promises, and promises.txt names nothing that keeps it: Somebody will ring back."),
]
WORDS = [
    ("ui/screens/planted_label.cpp", 'auto text = tr("Client");', "not a word for people: Client"),
    ("ui/screens/planted_sentence.cpp", 'auto text = u"Open the case"_s;', "not a word for people: case"),
    ("core/documents/planted_latin.cpp", 'auto text = u"by post, e.g. a letter"_s;', "not a word for people: e.g."),
    ("core/documents/planted_raw.cpp", 'auto text = R"(who suffers from)";', "not a word for people: suffers"),
    ("resources/people/planted.json", '{"said": "She is frail."}', "not a word for people: frail"),
    ("core/base/planted_later.cpp", "// TO" + "DO: later", "does not belong in what we ship"),
    ("core/base/planted_place.cpp", "// see /wor" + "k/shared/x", "does not belong in what we ship"),
    ("core/base/planted_page.cpp", "// see sty" + "le.md", "does not belong in what we ship"),
]
HOMES = [
    ("core/crowd/p.cpp", "int p();", "its folder has 16 files, more than 15"),
    ("core/record/planted_home.h", "namespace alongside {\nstruct CaseFile {\n};\n}", "CaseFile of alongside has its home in"),
    ("core/sync/planted_door.cpp", "auto slots = KeySlots::withCostForTests(a, b, c);", "withCostForTests is for tests alone"),
    ("core/sync/planted_door.h", "// For tests.\nint door();", "what only tests may use ends in ForTests"),
]
AWAY = [
    ("ui/screens/planted_away.cpp", "session.act([&](CaseFile& file) { file.offers.removeIf(isIt); });",
     "takes something away without a way back"),
]
CITATIONS = [
    ("core/rules/planted_rule.cpp", "// Source: R99", "R99 is not listed"),
    ("core/rules/planted_need.cpp", 'auto source = u"S199"_s;', "S199 is not listed"),
    ("core/rules/planted_law.cpp", "// Source: SI 1899/12 reg 2", "SI 1899/12 is not listed"),
    ("resources/policy/planted.json", '{"ref": "R98"}', "R98 is not listed"),
]


class Tree:
    """A copy of what the structure tests look at."""

    def __init__(self, root, cmake, qt):
        self.cmake, self.qt = cmake, qt
        self.copy = tempfile.mkdtemp(prefix="alongside-structure-")
        for folder in ("app", "core", "ui", "resources", "tests"):
            shutil.copytree(os.path.join(root, folder), os.path.join(self.copy, folder),
                            ignore=shutil.ignore_patterns("*.sqlite", "*.png", "__pycache__"))

    def plant(self, path, text):
        full = os.path.join(self.copy, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(text + "\n" if not text.endswith("\n") else text)

    def said(self, script):
        """The lines a structure test prints, and whether it failed."""
        path = os.path.join(HERE, script)
        command = [sys.executable, "-B", path, self.copy] if script.endswith(".py") else \
            [self.cmake, f"-DROOT={self.copy}", f"-DQT={self.qt}", "-P", path]
        run = subprocess.run(command, capture_output=True, text=True, timeout=120)
        lines = (run.stdout + run.stderr).splitlines()
        return {line for line in lines if line.strip() and not line.startswith(("CMake Error", "Call Stack"))
                and not line.startswith("  ")}, run.returncode != 0


def wrongs(tree, script, faults):
    before, _ = tree.said(script)
    for path, text, _ in faults:
        tree.plant(path, text)
    for path, text in ALLOWED:
        tree.plant(path, text)
    after, failed = tree.said(script)
    new = after - before
    if not failed:
        yield f"{script}: did not fail"
    for path, _, words in faults:
        if not any(line.startswith(path) and words in line for line in new):
            yield f"{script}: did not see {path} ({words})"
    planted = {path for path, _, _ in faults}
    for line in new:
        if line.replace(":", " ").split()[0] not in planted:
            yield f"{script}: said what was not planted: {line}"
    for path, *_ in [*faults, *ALLOWED]:
        os.remove(os.path.join(tree.copy, path))


def main(root, cmake, qt):
    tree = Tree(root, cmake, qt)
    try:
        checks = [("layers.cmake", LAYERS), ("names.cmake", NAMES), ("sizes.cmake", SIZES), ("words.py", WORDS),
                  ("citations.py", CITATIONS), ("promises.py", PROMISES), ("homes.py", HOMES), ("away.py", AWAY)]
        faults = [fault for script, planted in checks for fault in wrongs(tree, script, planted)]
    finally:
        shutil.rmtree(tree.copy)
    print("\n".join(faults) or f"{sum(len(planted) for _, planted in checks)} planted faults, all named")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
