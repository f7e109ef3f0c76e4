#pragma once
// One test object, by the words of the command line. A crash ends the program at once: QtTest's own handler can tell of
// it without end, when the crash comes from within its hands on the keyboard.

#include <QCoreApplication>
#include <QTest>

namespace alongside::test {

inline int exec(QObject& test)
{
    return QTest::qExec(&test, QCoreApplication::arguments() + QStringList{QStringLiteral("-nocrashhandler")});
}

} // namespace alongside::test
