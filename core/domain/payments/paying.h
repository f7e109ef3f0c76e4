#pragma once
// The payments as they are decided: the start that stands, what was changed in it since, and the stop; and the starts before
// it that were stopped.

#include "core/domain/case_file.h"

#include <optional>

namespace alongside {

/// Points into the case it was made from.
struct Paying {
    const PaymentInstruction* start = nullptr; // never null
    QList<const PaymentChange*> changes{};     // in the order they were made
    const PaymentStop* stop = nullptr;         // null: they go on
    QString whyItEnds{};                       // as it was typed when this end was said first, whatever was taken back
    QList<Paying> before{}; // that were stopped, in the order of their days; each with those before it

    /// Those before it, and itself.
    [[nodiscard]] QList<Paying> starts() const { return before + QList<Paying>{*this}; }
    /// The payments come every four weeks from it: the first day of the start; where that paid nothing, as while the
    /// council arranges everything, the Monday of the week after the change that pays first was made (R18).
    [[nodiscard]] QDate firstDue() const;
    /// The same with one more change, made on that day, that counts from another.
    [[nodiscard]] QDate firstDueWith(QDate madeOn, QDate from) const;
    /// The first day on or after `day` that a payment is due.
    [[nodiscard]] QDate nextDue(QDate day) const;
    /// The day of the first payment there ever was.
    [[nodiscard]] QDate since() const { return (before.isEmpty() ? *this : before.first()).firstDue(); }

    /// Lines join with it, as was decided with what is paid before: on the same day, of the same agreement.
    [[nodiscard]] bool isJoining(const PaymentChange& change) const;

    /// Whether a day of it was ever paid, or will be: a stop that ends before it leaves nothing of it.
    [[nodiscard]] bool isReached(const PaymentChange& change) const;

    /// The last change, or null.
    [[nodiscard]] const PaymentChange* last() const { return changes.isEmpty() ? nullptr : changes.last(); }
    /// The agreement that is paid.
    [[nodiscard]] DecisionId agreement() const { return last() ? last()->agreement : start->agreement; }
    [[nodiscard]] Deploy way() const { return last() ? last()->way : start->way; }
    [[nodiscard]] Money netWeekly() const { return last() ? last()->netWeekly : start->netWeekly; }
    [[nodiscard]] Money grossWeekly() const { return last() ? last()->grossWeekly : start->grossWeekly; }
    /// Whether money goes out to somebody: by the way that is held, or for a line that is held another way than the rest.
    [[nodiscard]] bool paysOut() const;
    /// The same, now or as it was started.
    [[nodiscard]] bool hasPaidOut() const { return paysOut() || Paying{.start = start}.paysOut(); }
};

/// Nothing while none was started, and nothing by halves: not where two starts, changes or stops stand that were made
/// apart, nor where one of them cannot be read here. A start that took the place of one that was never stopped is the only
/// one there was.
std::optional<Paying> payingOf(const CaseFile& file);

/// Null where the record has none of that id, or one that cannot be read here.
const AllocationAgreement* agreementWith(const CaseFile& file, DecisionId id);

} // namespace alongside
