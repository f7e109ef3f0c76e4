#include "core/documents/paying/places.h"

#include "core/documents/words/words.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

QString placeOf(Deploy way, const MoneyHolder& holder)
{
    const QString name = apart(holder.name.trimmed());
    const bool isNamed = !holder.name.trimmed().isEmpty();
    switch (way) {
    case Deploy::DpSelf: return say("into your own bank account");
    case Deploy::DpNominated:
        return isNamed ? say("to %1, whom you chose to look after it for you").arg(name)
                       : QString(say("to the person you chose to look after it for you"));
    case Deploy::DpAuthorised:
        return isNamed ? say("to %1, who is allowed to act for you").arg(name)
                       : QString(say("to the person who is allowed to act for you"));
    case Deploy::DpManagedAccount:
        return isNamed ? say("to %1, which holds it and pays the bills for you").arg(name)
                       : QString(say("to the organisation that holds it and pays the bills for you"));
    case Deploy::DpTrust:
        return isNamed ? say("to %1, who hold it in trust for you").arg(name)
                       : QString(say("to the people who hold it in trust for you"));
    case Deploy::DpPrepaid: return say("onto your card");
    case Deploy::NotChosen:
    case Deploy::CouncilManaged:
    case Deploy::Isf: break;
    }
    return {};
}

QString placesOf(const Standing& standing, Deploy way, PaidAs as)
{
    QStringList all;
    const auto add = [&](Deploy one) {
        if (const QString place = placeOf(one, standing.file.holder); !place.isEmpty() && !all.contains(place))
            all += place;
    };
    for (const AllocatedLine& allocated : standing.agreed->allocation.lines) {
        const SupportLine* line = lineFor(standing.file, allocated);
        if (!allocated.funded || isPlanning(allocated.stream)) continue;
        if ((allocated.stream == Stream::Weekly) != (as == PaidAs::Weekly)) continue;
        add(line && line->deploy != Deploy::NotChosen ? line->deploy : way);
    }
    if (all.isEmpty()) add(way);
    return all.size() < 2 ? all.join(QString()) : say("partly %1").arg(all.join(u' ' + say("and partly") + u' '));
}

} // namespace alongside::documents
