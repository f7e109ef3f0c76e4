#include "ui/case/area_words.h"

#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

bool manages(const Need& need, CaseSubject subject)
{
    const bool inTime = need.takesMuchLonger == Tri::No || subject == CaseSubject::Carer;
    return need.withoutAssistance == Tri::Yes && need.painOrDistress == Tri::No && need.danger == Tri::No && inTime;
}

QString areaSentence(const Need& need, CaseSubject subject)
{
    const QString name = documents::plainName(need.area);
    if (need.applies == Tri::No) return tr("%1: does not apply").arg(name);
    if (need.askedNotKnown) return tr("%1: asked, not known").arg(name);
    if (manages(need, subject)) return tr("%1: manages").arg(name);
    QStringList said;
    if (need.withoutAssistance == Tri::No) said.append(documents::plainNameOfLimb(u"a"_s));
    if (need.painOrDistress == Tri::Yes) said.append(documents::plainNameOfLimb(u"b"_s));
    if (need.danger == Tri::Yes) said.append(documents::plainNameOfLimb(u"c"_s));
    if (subject == CaseSubject::Adult && need.takesMuchLonger == Tri::Yes)
        said.append(documents::plainNameOfLimb(u"d"_s));
    const bool carer = subject == CaseSubject::Carer;
    const QString elsewhere = carer ? tr("does not come of caring") : tr("does not come from these needs");
    if (said.isEmpty() && need.dueToNeeds == Tri::No) return u"%1: %2"_s.arg(name, elsewhere);
    if (said.isEmpty()) return tr("%1: not asked yet").arg(name);
    QString words = u"%1: %2"_s.arg(name, said.join(u"; "_s));
    if (need.dueToNeeds == Tri::No) words += u". "_s + documents::atStart(elsewhere);
    if (need.dueToNeeds == Tri::NotYetKnown)
        words += carer ? tr(". Does it come of caring?") : tr(". Does it come from these needs?");
    return words;
}

} // namespace alongside::ui
