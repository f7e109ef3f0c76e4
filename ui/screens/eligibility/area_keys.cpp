#include "ui/screens/eligibility/area_keys.h"

#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

bool cannot(const Need& need)
{
    return need.withoutAssistance == Tri::No || need.painOrDistress == Tri::Yes || need.danger == Tri::Yes
           || need.takesMuchLonger == Tri::Yes;
}

bool manages(const Need& need)
{
    return need.withoutAssistance == Tri::Yes && need.painOrDistress == Tri::No && need.danger == Tri::No
           && need.takesMuchLonger == Tri::No;
}

void setLimbs(Need& need, Tri alone, Tri rest)
{
    need.withoutAssistance = alone;
    need.painOrDistress = need.danger = need.takesMuchLonger = rest;
}

/// With pain, unsafely or slowly is still without help.
void strikeLimb(Need& need, Tri Need::*limb)
{
    need.*limb = need.*limb == Tri::Yes ? Tri::NotYetKnown : Tri::Yes;
    if (need.*limb == Tri::Yes && need.withoutAssistance == Tri::NotYetKnown) need.withoutAssistance = Tri::Yes;
}

} // namespace

bool isMarked(const Need& need, AreaStroke stroke)
{
    switch (stroke) {
    case AreaStroke::Help: return need.withoutAssistance == Tri::No;
    case AreaStroke::Pain: return need.painOrDistress == Tri::Yes;
    case AreaStroke::Risk: return need.danger == Tri::Yes;
    case AreaStroke::Longer: return need.takesMuchLonger == Tri::Yes;
    case AreaStroke::Due: return need.dueToNeeds == Tri::Yes;
    case AreaStroke::Manages: return need.applies != Tri::No && manages(need);
    case AreaStroke::NotApplicable: return need.applies == Tri::No;
    case AreaStroke::NotKnown: return need.askedNotKnown;
    }
    return false;
}

Need struck(Need need, AreaStroke stroke, Tri arises)
{
    const bool was = isMarked(need, stroke);
    if (stroke != AreaStroke::NotApplicable) need.applies = Tri::Yes;
    if (stroke != AreaStroke::NotKnown) need.askedNotKnown = false;
    switch (stroke) {
    case AreaStroke::Help:
        if (manages(need)) setLimbs(need, Tri::NotYetKnown, Tri::NotYetKnown);
        need.withoutAssistance = was ? Tri::NotYetKnown : Tri::No;
        break;
    case AreaStroke::Pain: strikeLimb(need, &Need::painOrDistress); break;
    case AreaStroke::Risk: strikeLimb(need, &Need::danger); break;
    case AreaStroke::Longer: strikeLimb(need, &Need::takesMuchLonger); break;
    case AreaStroke::Due: need.dueToNeeds = was ? Tri::No : Tri::Yes; return need;
    case AreaStroke::Manages:
        was ? setLimbs(need, Tri::NotYetKnown, Tri::NotYetKnown) : setLimbs(need, Tri::Yes, Tri::No);
        break;
    case AreaStroke::NotApplicable: need.applies = was ? Tri::Yes : Tri::No; break;
    case AreaStroke::NotKnown: need.askedNotKnown = !was; break;
    }
    const bool answered = cannot(need) || manages(need);
    if (answered && need.dueToNeeds == Tri::NotYetKnown && arises == Tri::Yes) need.dueToNeeds = Tri::Yes;
    return need;
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
    if (said.isEmpty()) return tr("%1: not asked yet").arg(name);
    QString words = u"%1: %2"_s.arg(name, said.join(u"; "_s));
    if (need.dueToNeeds == Tri::No) words += tr(". Does not come from these needs");
    if (need.dueToNeeds == Tri::NotYetKnown) words += tr(". Does it come from these needs?");
    return words;
}

} // namespace alongside::ui
