#include "core/documents/letters/lines_compared.h"

#include "core/documents/names/names.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/number_words.h"
#include "core/domain/money/held.h"
#include "core/domain/money/not_known.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// One line in one agreement.
struct OneLine {
    const AllocatedLine& line;
    const SupportLine* asked = nullptr; // null where the agreement kept none
    QString said{};                     // as it was read aloud, without its name
};

QString nameOf(const AllocatedLine& line, const SupportLine* asked)
{
    return asked && !asked->label.isEmpty() ? asked->label : line.item;
}

OneLine lineAt(const AgreedLines& all, qsizetype at)
{
    const AllocatedLine& line = all.agreed.allocation.lines.at(at);
    const SupportLine* asked = lineWith(all.lines, line.id);
    QString said = all.agreed.said.value(at).words;
    const QString name = apart(nameOf(line, asked)) + u": "_s;
    if (said.startsWith(name)) said = said.mid(name.size());
    return {line, asked, said};
}

qsizetype placeOf(const QString& id, const AgreedLines& all)
{
    const auto& lines = all.agreed.allocation.lines;
    const auto found = std::ranges::find(lines, id, &AllocatedLine::id);
    return found == lines.end() ? -1 : found - lines.begin();
}

QString priceOf(const AllocatedLine& line)
{
    return priceInWords(line.price.pence(), line.unit == u"payment" ? QString() : line.unit);
}

/// How much of it, whatever it costs.
bool isAsMuch(const OneLine& was, const OneLine& is)
{
    const auto much = [](const AllocatedLine& one) {
        return std::tuple(one.item, one.unit, one.gross, one.natural, one.net, one.stream);
    };
    return much(was.line) == much(is.line);
}

/// Nothing where an agreement kept no price.
QString priceChanged(const OneLine& was, const OneLine& is)
{
    if (was.line.price == Money() || was.line.price == is.line.price || was.line.item != is.line.item) return {};
    const QString now = priceOf(is.line), before = priceOf(was.line);
    if (!is.asked || !is.asked->priceByHand)
        return say("The price in the guide is now %1; it was %2.").arg(now, before);
    const QString because = asOwnSentence(is.asked->priceReason.trimmed());
    return (say("The price is now %1; it was %2.").arg(now, before) + u' ' + because).trimmed();
}

/// Both have changed: what it is now is read aloud with its price.
QString muchChanged(const OneLine& was, const OneLine& is, bool hasOtherPrice)
{
    const QString much = was.said.isEmpty() ? asSentence(is.said) : say("Now %1. Before: %2.").arg(is.said, was.said);
    return hasOtherPrice && !(is.asked && is.asked->priceByHand) ? much + u' ' + say("The guide has another price too.")
                                                                 : much;
}

QString otherwise(const OneLine& was, const OneLine& is)
{
    if (was.line.funded && !is.line.funded && isKnown(is.line))
        return say("No money from this budget any more: %1.").arg(inSentence(plainWhy(is.line.why)));
    if (!was.line.funded && is.line.funded && isKnown(was.line))
        return say("There is money for it now: %1. Before there was none: %2.")
            .arg(is.said, inSentence(withoutStop(plainWhy(was.line.why))));
    const QString price = priceChanged(was, is);
    if (is.said.isEmpty() || (isAsMuch(was, is) && !price.isEmpty())) return price;
    return muchChanged(was, is, !price.isEmpty());
}

QString named(const QString& name, const QString& words)
{
    return words.isEmpty() ? apart(name) : say("%1: %2").arg(name, inSentence(words));
}

bool isSame(const OneLine& was, const OneLine& is)
{
    return was.line.funded == is.line.funded && was.line.amount == is.line.amount && was.said == is.said
           && isKnown(was.line) == isKnown(is.line) && isAsMuch(was, is);
}

QString gone(const OneLine& was)
{
    return was.asked && was.asked->forWeeks > 0
               ? say("It has ended; it was for %1 weeks.").arg(numberInWords(was.asked->forWeeks))
               : QString(say("It is no longer part of it."));
}

} // namespace

QList<LineCompared> linesCompared(const AgreedLines& before, const AgreedLines& now)
{
    QList<LineCompared> all;
    const QString nothing = say("nothing");
    for (qsizetype at = 0; at < now.agreed.allocation.lines.size(); ++at) {
        const OneLine is = lineAt(now, at);
        if (isPlanning(is.line.stream)) continue;
        const QString name = nameOf(is.line, is.asked);
        const qsizetype earlier = placeOf(is.line.id, before);
        if (earlier < 0) {
            const QString words = is.said.isEmpty() ? QString(say("new")) : say("new; %1").arg(is.said);
            const QString why = is.asked && is.asked->priceByHand ? asOwnSentence(is.asked->priceReason) : QString();
            all.append(
                {named(name, why.isEmpty() ? words : asSentence(words) + u' ' + why), nothing, amountWords(is.line)});
            continue;
        }
        const OneLine was = lineAt(before, earlier);
        if (!isSame(was, is))
            all.append({named(name, otherwise(was, is)), amountWords(was.line), amountWords(is.line)});
    }
    for (qsizetype at = 0; at < before.agreed.allocation.lines.size(); ++at) {
        const OneLine was = lineAt(before, at);
        if (!isPlanning(was.line.stream) && placeOf(was.line.id, now) < 0)
            all.append({named(nameOf(was.line, was.asked), gone(was)), amountWords(was.line), nothing});
    }
    return all;
}

} // namespace alongside::documents
