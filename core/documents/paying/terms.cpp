#include "core/documents/paying/terms.h"

#include <algorithm>

namespace alongside::documents {

namespace {

/// As it was before that agreement was paid, and the day it is compared on; none: the last there is.
struct Until {
    Paying paying{};
    QDate day{};
};

Until before(const AllocationAgreement& agreed, const Paying& paying)
{
    Until until{paying};
    const auto pays = [&](const PaymentChange* one) { return one->agreement == agreed.id; };
    const auto change = std::ranges::find_if(paying.changes, pays);
    if (change == paying.changes.end()) return until;
    until.day = std::max((*change)->from, (*change)->on);
    until.paying.changes.removeIf([&](const PaymentChange* one) { return one->on >= (*change)->on; });
    return until;
}

} // namespace

QList<Term> termsOf(const Paying& paying, bool pastStop)
{
    const QDate first = paying.start->schedule.first;
    QList<Term> terms{{first, paying.start->agreement}};
    for (const PaymentChange* one : paying.changes) {
        if (!pastStop && !paying.isReached(*one)) continue;
        const QDate from = std::max(one->from, first);
        terms.removeIf([from](const Term& earlier) { return earlier.from >= from; });
        terms.append({from, one->agreement, one});
    }
    return terms;
}

bool isNeverPaid(const Paying& paying)
{
    const QDate first = paying.start->schedule.first;
    return paying.stop && paying.stop->lastDay < first && paying.stop->on <= first;
}

const AllocationAgreement* paidBefore(const AllocationAgreement& agreed, const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return nullptr;
    QList<Paying> starts = paying->starts();
    std::ranges::reverse(starts);
    for (const Paying& one : starts) {
        if (isNeverPaid(one) || one.start->agreement == agreed.id) continue;
        const Until until = before(agreed, one);
        const QList<Term> terms = termsOf(until.paying);
        DecisionId paid = terms.first().agreement;
        for (const Term& term : terms)
            if (!until.day.isValid() || term.from <= until.day) paid = term.agreement;
        if (const AllocationAgreement* was = paid == agreed.id ? nullptr : agreementWith(file, paid)) return was;
    }
    return nullptr;
}

} // namespace alongside::documents
