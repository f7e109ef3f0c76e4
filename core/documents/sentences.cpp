#include "core/documents/sentences.h"

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/documents/words/dates.h"
#include "core/documents/names/names.h"
#include "core/documents/words/number_words.h"
#include "core/documents/sentences/sentence_table.h"
#include "core/documents/words/words.h"
#include "core/domain/needs/care_act.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

constexpr qsizetype kUsualLength = 160; // of a sentence

std::optional<QString> areaName(const QString& key)
{
    for (const Choice& one : choicesOf(CareArea()))
        if (QLatin1StringView(one.key) == key) return inSentence(say(one.word));
    return {};
}

/// How the value of an input is said.
enum class Format : quint8 { AsItIs, Area, Date, Money, Words, CapitalWords, Quantity, Unknown };

Format formatOf(const QString& name)
{
    static constexpr QStringView names[] = {u"", u"area", u"date", u"money", u"words", u"Words", u"quantity"};
    const auto found = std::ranges::find(names, name);
    return found == std::end(names) ? Format::Unknown : static_cast<Format>(found - std::begin(names));
}

std::optional<QString> numberSaid(QStringView value, Format format)
{
    bool whole = false;
    const qint64 number = value.toLongLong(&whole);
    if (!whole) return {};
    switch (format) {
    case Format::Money: return Money::pence(number).display();
    case Format::Words: return numberInWords(number);
    case Format::CapitalWords: return atStart(numberInWords(number));
    case Format::Quantity: return Quantity{number}.display();
    default: return {};
    }
}

/// Nothing where the value is not what the format needs.
std::optional<QString> formatted(QStringView value, Format format)
{
    if (format == Format::AsItIs) return value.toString();
    if (format == Format::Area) return areaName(value.toString());
    if (format != Format::Date) return numberSaid(value, format);
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(inWords(day)) : std::nullopt;
}

/// A sentence cut once into what stands and what is filled in.
struct Piece {
    QString before{}; // what stands before it
    QString name{};   // of the input; empty: nothing is filled in
    Format format = Format::AsItIs;
};

QList<Piece> cut(const QString& text)
{
    QList<Piece> pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) break;
        const QString name = text.sliced(open + 1, close - open - 1);
        pieces.append({text.sliced(at, open - at), name.section(u':', 0, 0), formatOf(name.section(u':', 1))});
        at = close + 1;
    }
    pieces.append({text.sliced(at), {}, {}});
    return pieces;
}

/// By key. A reason is told again and again: what is looked for is found at once.
const QList<Piece>* piecesOf(const QString& key)
{
    static const QHash<QString, QList<Piece>> all = [] {
        QHash<QString, QList<Piece>> pieces;
        for (const SentenceRow& row : ruleSentences()) {
            const QString name = QString::fromLatin1(row.key);
            if (!pieces.contains(name)) pieces.insert(name, cut(say(row.text)));
        }
        return pieces;
    }();
    const auto found = all.constFind(key);
    return found == all.constEnd() ? nullptr : &*found;
}

/// The value of "name=value"; nothing where there is none.
std::optional<QStringView> inputOf(const Reason& reason, const QString& name)
{
    for (const QString& input : reason.inputs)
        if (input.size() > name.size() && input[name.size()] == u'=' && input.startsWith(name))
            return QStringView(input).sliced(name.size() + 1);
    return std::nullopt;
}

/// What a person typed is put in whole and never read for placeholders again.
std::optional<QString> filled(const QList<Piece>& pieces, const Reason& reason)
{
    QString out;
    out.reserve(kUsualLength);
    for (const Piece& piece : pieces) {
        out += piece.before;
        if (piece.name.isEmpty()) continue;
        const std::optional<QStringView> given = inputOf(reason, piece.name);
        const std::optional<QString> value = given ? formatted(*given, piece.format) : std::nullopt;
        if (!value) return {};
        out += *value;
    }
    return out;
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
        for (const auto table : {visitSentences(), chargingSentences(), directPaymentSentences(), ledgerSentences(),
                                 auditSentences(), benchmarkSentences(), eligibilitySentences(), residualSentences(),
                                 repriceSentences(), planSentences(), reviewSentences(), measuresSentences()})
            rows.append(QList<SentenceRow>(table.begin(), table.end()));
        return rows;
    }();
    return all;
}

QString sentenceFor(const Reason& reason)
{
    const std::optional<QStringView> from = inputOf(reason, u"from"_s);
    const QList<Piece>* onOneDay =
        from && from == inputOf(reason, u"to"_s) ? piecesOf(reason.key + u"_one"_s) : nullptr;
    const QList<Piece>* pieces = onOneDay ? onOneDay : piecesOf(reason.key);
    std::optional<QString> sentence = pieces ? filled(*pieces, reason) : std::nullopt;
    return sentence ? atStart(*std::move(sentence)) : generalSentence(reason);
}

QString paragraphFor(const Error& error)
{
    const ThreeParts parts = partsFor(error);
    return parts.what + u' ' + parts.why + u' ' + parts.whatToDo;
}

} // namespace alongside::documents
