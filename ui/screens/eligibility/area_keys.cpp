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

/// As if nobody had been asked; where it comes from is another question.
void clearAnswer(Need& need)
{
    need.withoutAssistance = need.painOrDistress = need.danger = need.takesMuchLonger = Tri::NotYetKnown;
    need.applies = Tri::NotYetKnown;
    need.askedNotKnown = false;
}

/// With pain, unsafely or slowly is still without help, and only as long as that is said.
void settleAlone(Need& need, bool help)
{
    const bool otherwise =
        need.painOrDistress == Tri::Yes || need.danger == Tri::Yes || need.takesMuchLonger == Tri::Yes;
    need.withoutAssistance = help ? Tri::No : otherwise ? Tri::Yes : Tri::NotYetKnown;
}

/// What cannot be said beside another answer takes its place.
void strikeLimb(Need& need, AreaStroke stroke, bool was)
{
    if (need.applies == Tri::No || need.askedNotKnown || !cannot(need)) clearAnswer(need);
    need.applies = Tri::Yes;
    const bool help = stroke == AreaStroke::Help ? !was : need.withoutAssistance == Tri::No;
    const Tri now = was ? Tri::NotYetKnown : Tri::Yes;
    if (stroke == AreaStroke::Pain) need.painOrDistress = now;
    if (stroke == AreaStroke::Risk) need.danger = now;
    if (stroke == AreaStroke::Longer) need.takesMuchLonger = now;
    settleAlone(need, help);
}

Tri afterwards(Tri before)
{
    switch (before) {
    case Tri::NotYetKnown: return Tri::Yes;
    case Tri::Yes: return Tri::No;
    case Tri::No: break;
    }
    return Tri::NotYetKnown;
}

} // namespace

bool isMarked(const Need& need, AreaStroke stroke)
{
    const bool asked = need.applies != Tri::No && !need.askedNotKnown;
    switch (stroke) {
    case AreaStroke::Help: return asked && need.withoutAssistance == Tri::No;
    case AreaStroke::Pain: return asked && need.painOrDistress == Tri::Yes;
    case AreaStroke::Risk: return asked && need.danger == Tri::Yes;
    case AreaStroke::Longer: return asked && need.takesMuchLonger == Tri::Yes;
    case AreaStroke::Due: return need.dueToNeeds == Tri::Yes;
    case AreaStroke::Manages: return asked && manages(need);
    case AreaStroke::NotApplicable: return need.applies == Tri::No;
    case AreaStroke::NotKnown: return need.applies != Tri::No && need.askedNotKnown;
    }
    return false;
}

Need struck(Need need, AreaStroke stroke)
{
    const bool was = isMarked(need, stroke);
    switch (stroke) {
    case AreaStroke::Help:
    case AreaStroke::Pain:
    case AreaStroke::Risk:
    case AreaStroke::Longer: strikeLimb(need, stroke, was); return need;
    case AreaStroke::Due: need.dueToNeeds = afterwards(need.dueToNeeds); return need;
    case AreaStroke::Manages:
    case AreaStroke::NotApplicable:
    case AreaStroke::NotKnown: clearAnswer(need); break;
    }
    if (was) return need;
    need.applies = stroke == AreaStroke::NotApplicable ? Tri::No : Tri::Yes;
    need.askedNotKnown = stroke == AreaStroke::NotKnown;
    if (stroke != AreaStroke::Manages) return need;
    need.withoutAssistance = Tri::Yes;
    need.painOrDistress = need.danger = need.takesMuchLonger = Tri::No;
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
    if (said.isEmpty() && need.dueToNeeds == Tri::No) return tr("%1: does not come from these needs").arg(name);
    if (said.isEmpty()) return tr("%1: not asked yet").arg(name);
    QString words = u"%1: %2"_s.arg(name, said.join(u"; "_s));
    if (need.dueToNeeds == Tri::No) words += tr(". Does not come from these needs");
    if (need.dueToNeeds == Tri::NotYetKnown) words += tr(". Does it come from these needs?");
    return words;
}

} // namespace alongside::ui
