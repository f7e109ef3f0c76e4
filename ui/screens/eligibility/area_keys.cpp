#include "ui/screens/eligibility/area_keys.h"

#include "ui/case/area_words.h"

namespace alongside::ui {

namespace {

bool cannot(const Need& need)
{
    return need.withoutAssistance == Tri::No || need.painOrDistress == Tri::Yes || need.danger == Tri::Yes
           || need.takesMuchLonger == Tri::Yes;
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

} // namespace

bool isMarked(const Need& need, AreaStroke stroke, CaseSubject subject)
{
    const bool asked = need.applies != Tri::No && !need.askedNotKnown;
    switch (stroke) {
    case AreaStroke::Help: return asked && need.withoutAssistance == Tri::No;
    case AreaStroke::Pain: return asked && need.painOrDistress == Tri::Yes;
    case AreaStroke::Risk: return asked && need.danger == Tri::Yes;
    case AreaStroke::Longer: return asked && need.takesMuchLonger == Tri::Yes;
    case AreaStroke::Due: return need.dueToNeeds == Tri::Yes;
    case AreaStroke::NotDue: return need.dueToNeeds == Tri::No;
    case AreaStroke::Manages: return asked && manages(need, subject);
    case AreaStroke::NotApplicable: return need.applies == Tri::No;
    case AreaStroke::NotKnown: return need.applies != Tri::No && need.askedNotKnown;
    }
    return false;
}

Need struck(Need need, AreaStroke stroke, CaseSubject subject)
{
    const bool was = isMarked(need, stroke, subject);
    switch (stroke) {
    case AreaStroke::Help:
    case AreaStroke::Pain:
    case AreaStroke::Risk:
    case AreaStroke::Longer: strikeLimb(need, stroke, was); return need;
    case AreaStroke::Due: need.dueToNeeds = was ? Tri::NotYetKnown : Tri::Yes; return need;
    case AreaStroke::NotDue: need.dueToNeeds = was ? Tri::NotYetKnown : Tri::No; return need;
    case AreaStroke::Manages:
    case AreaStroke::NotApplicable:
    case AreaStroke::NotKnown: clearAnswer(need); break;
    }
    if (was) return need;
    need.applies = stroke == AreaStroke::NotApplicable ? Tri::No : Tri::Yes;
    need.askedNotKnown = stroke == AreaStroke::NotKnown;
    if (stroke != AreaStroke::Manages) return need;
    need.withoutAssistance = Tri::Yes;
    need.painOrDistress = need.danger = Tri::No;
    if (subject == CaseSubject::Adult) need.takesMuchLonger = Tri::No;
    return need;
}

} // namespace alongside::ui
