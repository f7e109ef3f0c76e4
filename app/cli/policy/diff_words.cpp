#include "app/cli/policy/diff_words.h"

#include "core/base/money.h"
#include "core/documents/words/dates.h"
#include "core/policy/held.h"
#include "core/policy/text/units.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

using policy::ChangeKind;
using policy::PolicyChange;

struct Words {
    ChangeKind kind{};
    const char* code = "";
    const char* sentence = ""; // %1 days, %2 label, %3 before, %4 after, %5 item or member, %6 difference
};

constexpr Words kWords[] = {
    {ChangeKind::ValueChanged, "VALUE_CHANGED", "%1: %2 is %4 instead of %3"},
    {ChangeKind::ValueSet, "VALUE_SET", "%1: %2 is %4 instead of %3"},
    {ChangeKind::ValueStays, "VALUE_STAYS", "%1: %2 stays %4"},
    {ChangeKind::ValueFirst, "VALUE_FIRST", "%1: %2 is %4. Nothing was set before"},
    {ChangeKind::ValueEnded, "VALUE_ENDED", "%1: %2 is not set any more. It was %3"},
    {ChangeKind::ConfirmedChanged, "CONFIRMED_CHANGED", "%1: %2, %4, is now confirmed"},
    {ChangeKind::SourceChanged, "SOURCE_CHANGED", "%1: %2 stays as it is and rests on %4, no longer on %3"},
    {ChangeKind::HeaderChanged, "HEADER_CHANGED", "%2: \"%5\" is now \"%4\", no longer \"%3\""},
    {ChangeKind::FileGone, "FILE_GONE", "%2 is gone: nothing is set for it on any day"},
    {ChangeKind::CodeAdded, "CODE_ADDED", "%1: \"%4\" is on the list \"%2\""},
    {ChangeKind::CodeRemoved, "CODE_REMOVED", "%1: \"%4\" is no longer on the list \"%2\""},
    {ChangeKind::CodeChanged, "CODE_CHANGED",
     "%1: \"%4\" stays on the list \"%2\", with another name, paragraph or confirmation"},
    {ChangeKind::GuideSet, "GUIDE_SET", "%1: the price guide %4 holds, after %3"},
    {ChangeKind::GuideEnded, "GUIDE_ENDED", "%1: no price guide holds any more. It was %3"},
    {ChangeKind::PriceChanged, "PRICE_CHANGED",
     "%1, for each person with \"%2\" in the plan: %7%4 instead of %3, which is %6"},
    {ChangeKind::PriceAdded, "PRICE_ADDED", "%1: \"%2\" can be planned with, at %4%8"},
    {ChangeKind::PriceRemoved, "PRICE_REMOVED", "%1: \"%2\" has no price any more. It was %3%8"},
    {ChangeKind::ItemChanged, "ITEM_CHANGED", "%1: what was \"%3\" is \"%4\""},
    {ChangeKind::TextAdded, "TEXT_ADDED", "The source %5 is new: %4"},
    {ChangeKind::TextRemoved, "TEXT_REMOVED", "The source %5 is gone. It said: %3"},
    {ChangeKind::TextChanged, "TEXT_CHANGED", "The source %5 now reads: %4"},
};

const Words& wordsFor(ChangeKind kind)
{
    const auto found = std::ranges::find(kWords, kind, &Words::kind);
    Q_ASSERT(found != std::end(kWords));
    return *found;
}

bool isPrice(const PolicyChange& change)
{
    return change.key == u"price_guide";
}

QString valueIn(const PolicyChange& change, std::optional<qint64> value, const QString& text)
{
    if (!value) return text;
    return isPrice(change) ? Money::pence(*value).display() : policy::inWords(*value, change.unit);
}

qint64 difference(const PolicyChange& change)
{
    return change.before && change.after ? *change.after - *change.before : 0;
}

QString differenceIn(const PolicyChange& change)
{
    const qint64 by = difference(change);
    PolicyChange size = change;
    size.after = by < 0 ? -by : by;
    return valueIn(change, size.after, {});
}

/// "{more|less}" gives the one that fits, "{difference}", "{before}" and "{after}" the values.
QString filledIn(const PolicyChange& change)
{
    static const QRegularExpression either(u"\\{([^{}|]*)\\|([^{}|]*)\\}"_s);
    QString words = change.sentence;
    words.replace(either, difference(change) > 0 ? u"\\1"_s : u"\\2"_s);
    words.replace(u"{difference}"_s, differenceIn(change));
    words.replace(u"{before}"_s, valueIn(change, change.before, {}));
    words.replace(u"{after}"_s, valueIn(change, change.after, {}));
    return words;
}

/// The sentence that the file brings with it: "From 6 April 2027 a single person ... keeps £4.10 a week more".
QString ownSentence(const PolicyChange& change)
{
    const QString words = daysIn(change.from, change.to) + u' ' + filledIn(change);
    if (change.sentence.contains(u"{before}")) return words;
    return u"%1: %2 instead of %3"_s.arg(words, valueIn(change, change.after, {}), valueIn(change, change.before, {}));
}

QString plainSentence(const PolicyChange& change)
{
    const QString unit = isPrice(change) && !change.unit.isEmpty() ? change.unit : QString();
    const QString by = differenceIn(change) + (difference(change) > 0 ? u" more"_s : u" less"_s);
    QString words = QString::fromLatin1(wordsFor(change.kind).sentence);
    // Last to first, so that nothing in a label is taken for a place.
    const QString parts[] = {daysIn(change.from, change.to),
                             change.label,
                             valueIn(change, change.before, change.beforeText),
                             valueIn(change, change.after, change.afterText),
                             change.item.isEmpty() ? change.key : change.item,
                             by,
                             unit.isEmpty() ? QString() : u"one %1 costs "_s.arg(unit),
                             unit.isEmpty() ? QString() : u" for each "_s + unit};
    QString out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool place = words[i] == u'%' && i + 1 < words.size() && words[i + 1].isDigit();
        if (place) out += parts[words[++i].digitValue() - 1];
        else out += words[i];
    }
    return out;
}

} // namespace

QString daysIn(QDate from, QDate to)
{
    if (!from.isValid()) return {};
    if (to == policy::kNoEnd || !to.isValid()) return u"From %1"_s.arg(documents::inWords(from));
    return u"From %1 to %2"_s.arg(documents::inWords(from), documents::inWords(to));
}

QString sentenceFor(const PolicyChange& change)
{
    const bool own =
        !change.sentence.isEmpty() && (change.kind == ChangeKind::ValueChanged || change.kind == ChangeKind::ValueSet);
    QString words = own ? ownSentence(change) : plainSentence(change);
    if (change.kind == ChangeKind::ConfirmedChanged && !change.confirmed)
        words.replace(u"is now confirmed"_s, u"is no longer confirmed"_s);
    else if (!change.confirmed) words += u" (not confirmed)"_s;
    return words.endsWith(u'.') ? words : words + u'.';
}

QString codeFor(ChangeKind kind)
{
    return QString::fromLatin1(wordsFor(kind).code);
}

} // namespace alongside::cli
