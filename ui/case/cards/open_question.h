#pragma once
// Two answers to one thing in somebody's record, put into words once: the card shows them, on the Sync page and on the
// page of the person it lies on.

#include "core/casework/rulebook.h"
#include "core/documents/words/version_words.h"
#include "core/domain/views/two_versions.h"
#include "ui/case/cards/standing_sides.h"

namespace alongside::ui {

struct OpenQuestion {
    CaseId id{};
    QString name{}; // whose record it is in
    TwoVersions question{};
    QString title{};           // "Being safe at home: Is it dangerous?"
    QString sentence{};        // where it says more than the values do
    QStringList values{};      // in words, in the order of the versions
    QList<StandingRow> rows{}; // what each says, where they are decisions
    QString link{}; // where it is settled, if not by choosing here: what two acts made apart, a third settles
    QString linkWords{};

    bool operator==(const OpenQuestion&) const = default;
};

/// `on`: the day whose price guide and directory name what the record keeps by a code.
[[nodiscard]] OpenQuestion openQuestion(const TwoVersions& question, const CaseFile& file,
                                        const casework::Rulebook& rules, QDate on);

/// What the codes in a record stand for on that day.
[[nodiscard]] documents::KnownCodes knownOn(const casework::Rulebook& rules, QDate on);

/// A text that two wrote without seeing the other, and that holds both: "A good day", and the way to it.
struct PutTogether {
    QString title{};
    QString link{};
};
[[nodiscard]] PutTogether putTogether(const TwoVersions& text, const CaseFile& file);

/// The name of its card: where a link that means it leads.
[[nodiscard]] QString questionName(const TwoVersions& question);

/// Two decisions of one kind that stand, made apart, each kind a question: "Two agreements stand". Order: of the schema.
[[nodiscard]] QList<OpenQuestion> twoDecisions(const CaseFile& file, const MadeWhen& made, int offsetMinutes);
/// The page of the act that settles it: "money" of "allocation_agreement".
[[nodiscard]] QString actPageOf(const QString& part);

/// The page of a person on which a field of that name lies: "need.danger" on "eligibility".
[[nodiscard]] QString pageOf(const QString& field);

} // namespace alongside::ui
