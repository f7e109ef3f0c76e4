#include "core/documents/sentences.h"

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/documents/carer_names.h"
#include "core/documents/dates.h"
#include "core/documents/names.h"
#include "core/documents/number_words.h"
#include "core/documents/sentence_table.h"
#include "core/documents/words.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

std::optional<QString> areaName(const QString& key)
{
    for (const CareArea area : kCareAreas)
        if (QLatin1StringView(keyOf(area)) == key) return inSentence(plainName(area));
    for (const CarerArea area : kCarerAreas)
        if (QLatin1StringView(keyOf(area)) == key) return inSentence(plainName(area));
    return {};
}

QString atStart(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

/// Nothing where the value is not what the format needs.
std::optional<QString> formatted(const QString& value, const QString& format)
{
    if (format.isEmpty()) return value;
    if (format == u"area") return areaName(value);
    if (format == u"date") {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? std::optional(inWords(day)) : std::nullopt;
    }
    bool whole = false;
    const qint64 number = value.toLongLong(&whole);
    if (!whole) return {};
    if (format == u"money") return Money::pence(number).display();
    if (format == u"words") return numberInWords(number);
    if (format == u"Words") return atStart(numberInWords(number));
    if (format == u"quantity") return Quantity{number}.display();
    return {};
}

QHash<QString, QString> inputsOf(const Reason& reason)
{
    QHash<QString, QString> values;
    for (const QString& input : reason.inputs) {
        const qsizetype at = input.indexOf(u'=');
        if (at > 0) values.insert(input.first(at), input.sliced(at + 1));
    }
    return values;
}

/// What a person typed is put in whole and never read for placeholders again.
std::optional<QString> filled(const QString& text, const QHash<QString, QString>& values)
{
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) break;
        const QString name = text.sliced(open + 1, close - open - 1);
        const auto found = values.constFind(name.section(u':', 0, 0));
        if (found == values.constEnd()) return {};
        const std::optional<QString> value = formatted(*found, name.section(u':', 1));
        if (!value) return {};
        out += QStringView(text).sliced(at, open - at);
        out += *value;
        at = close + 1;
    }
    return out + text.sliced(at);
}

QString generalSentence(const Reason& reason)
{
    if (reason.source.isEmpty()) return say("A rule was used here. Ask us and we will explain it.");
    return say("A rule was used here: %1. Ask us and we will explain it.").arg(reason.source);
}

} // namespace

const QList<SentenceRow>& ruleSentences()
{
    static const QList<SentenceRow> all = [] {
        QList<SentenceRow> rows;
        for (const auto table : {visitSentences(), chargingSentences(), directPaymentSentences(), ledgerSentences(), auditSentences(), benchmarkSentences(), eligibilitySentences(), residualSentences(), repriceSentences(), planSentences()})
            rows.append(QList<SentenceRow>(table.begin(), table.end()));
        return rows;
    }();
    return all;
}

QString sentenceFor(const Reason& reason)
{
    for (const SentenceRow& row : ruleSentences()) {
        if (QLatin1StringView(row.key) != reason.key) continue;
        const std::optional<QString> sentence = filled(say(row.text), inputsOf(reason));
        return sentence ? atStart(*sentence) : generalSentence(reason);
    }
    return generalSentence(reason);
}

QString paragraphFor(const Error& error)
{
    const ThreeParts parts = partsFor(error);
    return parts.what + u' ' + parts.why + u' ' + parts.whatToDo;
}

} // namespace alongside::documents
