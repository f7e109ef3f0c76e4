#pragma once
// "What if your daughter keeps Sundays?" Other mixes of support beside the person: the allocation as it is, as it would
// be, and the difference line by line. The record is never altered; what is wanted of it is noted like anything else.

#include "core/casework/rulebook.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace alongside::casework {

/// An offer counted or not, whatever its answer is today.
struct IfOffer {
    OfferId offer{};
    bool counts = true;
};

/// Help put on a line, or its units changed there; nought takes it off.
struct IfHelp {
    LineId line{};
    OfferId offer{};
    Quantity units{};
};

/// What is set is changed. Another item has the guide's price: one set by hand was for the item it was set for.
struct IfLine {
    LineId line{};
    std::optional<Quantity> quantity{};
    std::optional<Quantity> times{};
    std::optional<QString> item{};
};

/// What strengths and circles leave of an outcome.
struct IfOutcome {
    OutcomeId outcome{};
    AfterStrengths after = AfterStrengths::NotYetSaid;
};

using If = std::variant<IfOffer, IfHelp, IfLine, IfOutcome>;

struct LineChange {
    QString id{};   // as in Allocation::lines
    Money before{}; // nought where the line was not there, or not funded
    Money after{};
    Stream stream = Stream::Weekly; // after; before, where it is no longer there

    [[nodiscard]] Money change() const { return after - before; }
    bool operator==(const LineChange&) const = default;
};

struct WhatIf {
    Allocation before{};
    Allocation after{};
    CaseFile thought{};        // the case as it would be, to be put into sentences like any other; never noted
    QList<LineChange> lines{}; // every line of either, in the order of the case; equal ones too

    [[nodiscard]] Money weekly() const { return after.weekly - before.weekly; }
    [[nodiscard]] Money year() const { return after.year - before.year; }
    [[nodiscard]] Money oneOff() const { return after.oneOff - before.oneOff; }
};

/// Errors: as Rulebook::allocation; NotFound where a change names what is not there, `where` which; AnswerOutOfRange
/// "offer" where it would count the help of somebody whose help is never counted: a child, a pet, somebody who has died.
Result<WhatIf> whatIf(const CaseFile& file, const QList<If>& changes, QDate on, const Rulebook& rules);

/// What supporters answered themselves, when it was asked, and how.
struct SaidSo {
    QDate on{};
    QString how{};
};

/// The offers whose answer these changes would alter: each supporter is asked first, because only they can say it (R5).
QList<OfferId> toBeAsked(const CaseFile& file, const QList<If>& changes, QDate on);
/// The case with the changes noted as they would be by hand, to be kept as an ordinary edit. An offer counts as a yes, or
/// as withdrawn, of its supporter's; one whose answer stands is left as it is.
/// Errors: NotFound, AnswerOutOfRange, as `whatIf`.
Result<CaseFile> taken(const CaseFile& file, const QList<If>& changes, QDate on, const SaidSo& said);

} // namespace alongside::casework
