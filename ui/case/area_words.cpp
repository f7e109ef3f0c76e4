#include "ui/case/area_words.h"

#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

bool manages(const Need& need)
{
    return need.withoutAssistance == Tri::Yes && need.painOrDistress == Tri::No && need.danger == Tri::No
           && need.takesMuchLonger == Tri::No;
}

QString areaSentence(const Need& need)
{
    const QString name = documents::plainName(need.area);
    if (need.applies == Tri::No) return tr("%1: does not apply").arg(name);
    if (need.askedNotKnown) return tr("%1: asked, not known").arg(name);
    if (manages(need)) return tr("%1: manages").arg(name);
    QStringList said;
    if (need.withoutAssistance == Tri::No) said.append(documents::plainNameOfLimb(u"a"_s));
    if (need.painOrDistress == Tri::Yes) said.append(documents::plainNameOfLimb(u"b"_s));
    if (need.danger == Tri::Yes) said.append(documents::plainNameOfLimb(u"c"_s));
    if (need.takesMuchLonger == Tri::Yes) said.append(documents::plainNameOfLimb(u"d"_s));
    if (said.isEmpty() && need.dueToNeeds == Tri::No) return tr("%1: does not come from these needs").arg(name);
    if (said.isEmpty()) return tr("%1: not asked yet").arg(name);
    QString words = u"%1: %2"_s.arg(name, said.join(u"; "_s));
    if (need.dueToNeeds == Tri::No) words += tr(". Does not come from these needs");
    if (need.dueToNeeds == Tri::NotYetKnown) words += tr(". Does it come from these needs?");
    return words;
}

} // namespace alongside::ui
