#pragma once
// Plays what a visit notes and decides through a desk, as a practitioner would: each step is one command with what was
// seen before it, each decision is worked out by the rulebook on the day of the step. Nothing is put in by hand.
// Thread: the desk's.

#include "core/base/id_source.h"
#include "core/casework/rulebook.h"
#include "core/desk/desk.h"
#include "core/exchange/visit.h"

#include <functional>

namespace alongside::practice {

/// What a store of practice people opens with. It is no secret: nobody in it is real, and nobody real may be put there.
inline constexpr QStringView kPracticePassphrase = u"practice people live here";

struct Table {
    desk::Desk& desk;
    const casework::Rulebook& rulebook;
    IdSource& ids;
    /// A file that lies beside the visit, by its name; empty where there is none.
    std::function<QByteArray(const QString& name)> beside = {};
    SealForCouncil seal = {};
};

/// A sync does nothing here: whoever plays has the office.
/// Errors: AnswerMissing for an act that something is still to say for; those of attached::checked for a file; NotFound,
/// `where` "office", where nothing can be sealed; the desk's own. Nothing is half done.
Result<Done> play(const Table& table, const exchange::Visit& visit, const exchange::VisitStep& step);

/// The calendar day of a step where it was taken.
QDate dayOf(const exchange::VisitStep& step);

/// A file beside the practice people that ship; empty where there is none.
QByteArray besidePracticePeople(const QString& name);

/// The practice people that ship, as files of the visit format, by name.
QStringList practicePeople();
QByteArray practicePerson(const QString& name);

} // namespace alongside::practice
