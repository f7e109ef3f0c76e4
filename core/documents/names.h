#pragma once
// Plain English for every list of answers, shared by screens, pages and the command line. Never the words of the law,
// never a number. size: a list

#include "core/base/error.h"
#include "core/base/tri.h"
#include "core/domain/allocation.h"
#include "core/domain/care_act.h"
#include "core/domain/choices.h"
#include "core/domain/circle.h"
#include "core/domain/conversation.h"
#include "core/domain/eligibility.h"
#include "core/domain/outcome.h"
#include "core/domain/support.h"

#include <QString>

namespace alongside::documents {

QString plainName(CareArea area);             // "Eating and drinking"
QString plainName(Wellbeing matter);          // "Dignity and respect"
QString plainName(AfterStrengths after);      // "Partly met"
QString plainName(AdviceAbout about);         // "Prevents or delays other needs"
QString plainName(Deploy way);                // "Into my own bank account (direct payment)"
QString plainName(Period period);             // "a week"
QString plainName(Willing willing);           // "Willing and able"
QString plainName(PlanAuthor author);         // "With a paid planner"
QString plainName(Basis basis);               // "Seen"
QString plainName(CircleSector sector);       // "Family"
QString plainName(Wanted wanted);             // "Closer"
QString plainName(EntryKind kind);            // "A good day"
QString plainName(StrengthKind kind);         // "My own"
QString plainName(Cover cover);               // "Somebody paid"
QString plainName(Agreed how);                // "Spoken"
QString plainName(Tri answer);                // "Not yet known"
QString plainName(Eligibility answer);        // "Meets the criteria"
QString plainName(AreaStatus status);         // "Counts"
QString plainName(Stream stream);             // "a week"
QString plainNameOfLimb(const QString& limb); // "a": "not without help"
/// What s25 asks of a plan, by paragraph: "CA14 s25(1)(f)": "Advice".
QString plainNameOfPlanPart(const QString& law);
/// Why a line is or is not paid for: "eligible_unmet", "met_by_strengths", ... as the allocation gives it.
QString plainWhy(const QString& why);

} // namespace alongside::documents
