#include "core/casework/plan/what_if.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

Error nothingThere(const char* what)
{
    return {ErrorCode::NotFound, QString::fromLatin1(what), {}};
}

template <class List>
auto* itemIn(List& items, const decltype(List::value_type::id)& id)
{
    const auto item = std::ranges::find(items, id, &List::value_type::id);
    return item == items.end() ? nullptr : &*item;
}

/// Makes one change in the copy that is thought about.
class Change {
public:
    Change(CaseFile& file, QDate on) : m_file(file), m_on(on) {}

    Result<Done> operator()(const IfOffer& one) const
    {
        Offer* offer = itemIn(m_file.offers, one.offer);
        if (!offer) return nothingThere("offer");
        offer->willing = one.counts ? Willing::Yes : Willing::No;
        if (!one.counts) return Done{};
        if (offer->until.isValid() && offer->until < m_on) offer->until = m_on;
        if (countsOn(*offer, m_file, m_on) == Tri::Yes) return Done{};
        return Error{ErrorCode::AnswerOutOfRange, u"offer"_s, u"never counted"_s};
    }

    Result<Done> operator()(const IfHelp& one) const
    {
        SupportLine* line = itemIn(m_file.lines, one.line);
        if (!line) return nothingThere("line");
        if (!itemIn(m_file.offers, one.offer)) return nothingThere("offer");
        line->natural.removeIf([&](const NaturalHelp& help) { return help.offer == one.offer; });
        if (one.units != Quantity()) line->natural.append({one.offer, one.units});
        return Done{};
    }

    Result<Done> operator()(const IfLine& one) const
    {
        SupportLine* line = itemIn(m_file.lines, one.line);
        if (!line) return nothingThere("line");
        line->quantity = one.quantity.value_or(line->quantity);
        line->times = one.times.value_or(line->times);
        if (one.item && *one.item != line->item) {
            line->item = *one.item;
            line->priceByHand.reset();
            line->priceReason.clear();
        }
        return Done{};
    }

    Result<Done> operator()(const IfOutcome& one) const
    {
        Outcome* outcome = itemIn(m_file.outcomes, one.outcome);
        if (!outcome) return nothingThere("outcome");
        outcome->after = one.after;
        return Done{};
    }

private:
    CaseFile& m_file;
    QDate m_on;
};

const AllocatedLine* lineOf(const Allocation& allocation, const QString& id)
{
    return itemIn(allocation.lines, id);
}

QList<LineChange> differences(const CaseFile& file, const Allocation& before, const Allocation& after)
{
    QList<LineChange> lines;
    for (const SupportLine& line : file.lines) {
        const QString id = line.id.value.toString(QUuid::WithoutBraces);
        const AllocatedLine* was = lineOf(before, id);
        const AllocatedLine* is = lineOf(after, id);
        if (!was && !is) continue; // only just begun, in both
        lines.append({id, was ? was->amount : Money(), is ? is->amount : Money(), is ? is->stream : was->stream});
    }
    return lines;
}

} // namespace

Result<WhatIf> whatIf(const CaseFile& file, const QList<If>& changes, QDate on, const Rulebook& rules)
{
    CaseFile thought = file;
    for (const If& change : changes)
        if (const Result<Done> made = std::visit(Change(thought, on), change); !made) return made.error();
    const Result<Allocation> before = rules.allocation(file, on);
    if (!before) return before.error();
    const Result<Allocation> after = rules.allocation(thought, on);
    if (!after) return after.error();
    return WhatIf{*before, *after, thought, differences(file, *before, *after)};
}

QList<OfferId> toBeAsked(const CaseFile& file, const QList<If>& changes, QDate on)
{
    QList<OfferId> asked;
    for (const If& change : changes) {
        const auto* one = std::get_if<IfOffer>(&change);
        const Offer* offer = one ? itemIn(file.offers, one->offer) : nullptr;
        if (offer && (countsOn(*offer, file, on) == Tri::Yes) != one->counts) asked.append(offer->id);
    }
    return asked;
}

Result<CaseFile> taken(const CaseFile& file, const QList<If>& changes, QDate on, const SaidSo& said)
{
    CaseFile after = file;
    for (const If& change : changes)
        if (const Result<Done> made = std::visit(Change(after, on), change); !made) return made.error();
    const QList<OfferId> asked = toBeAsked(file, changes, on);
    for (Offer& offer : after.offers) {
        const Offer& was = *itemIn(file.offers, offer.id);
        if (offer == was) continue;
        if (!asked.contains(offer.id)) {
            offer = was;
            continue;
        }
        offer.willing = offer.willing == Willing::Yes ? Willing::Yes : Willing::Withdrawn;
        offer.until = was.until < on ? QDate() : was.until; // how long a fresh yes lasts is not said yet
        offer.askedOn = said.on;
        offer.howAsked = said.how;
    }
    return after;
}

} // namespace alongside::casework
