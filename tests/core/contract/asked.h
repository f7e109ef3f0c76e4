#pragma once
// Asks the contract from text and gives its answers back as lines or as JSON.

#include "core/contract/decide.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sstream>

namespace alongside::test {

inline const policy::Library& builtIn()
{
    static const Result<policy::Library> library = policy::Library::builtIn();
    return *library;
}

inline QByteArray asked(const char* subject, const QByteArray& input, QDate on = {}, bool explain = false,
                        const policy::Library& library = builtIn())
{
    std::istringstream in(input.toStdString());
    std::ostringstream out;
    contract::decide(in, out, {QString::fromLatin1(subject), on, explain}, library);
    return QByteArray::fromStdString(out.str());
}

inline QJsonObject answer(const char* subject, const QByteArray& line, QDate on = {})
{
    const QByteArray out = asked(subject, line, on);
    INFO(out.toStdString());
    REQUIRE(out.count('\n') == 1);
    const QJsonDocument document = QJsonDocument::fromJson(out);
    REQUIRE(document.isObject());
    return document.object();
}

/// "BAD_SHARERS /facts/lines/0/sharers", or "" where the line was decided.
inline QString refusal(const char* subject, const QByteArray& line, QDate on = {})
{
    const QJsonObject error = answer(subject, line, on).value(QStringLiteral("error")).toObject();
    return error.isEmpty() ? QString()
                           : error.value(QStringLiteral("code")).toString() + QLatin1Char(' ')
                                 + error.value(QStringLiteral("where")).toString();
}

/// A number of the answer, by a path of names: "deployment.dp_net_weekly_p".
inline qint64 number(const QJsonObject& from, const QString& path)
{
    QJsonValue at = from;
    for (const QString& name : path.split(QLatin1Char('.'))) at = at.toObject().value(name);
    REQUIRE(at.isDouble());
    return at.toInteger();
}

} // namespace alongside::test
