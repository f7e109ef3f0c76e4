#pragma once
// That two records belong together, an adult's and their carer's. Each of the two holds a half of it, with what its own
// person said to it; neither shows anything of the other but a name and the way there.

#include "core/base/choice.h"
#include "core/base/id.h"
#include "core/base/tri.h"

#include <QDate>
#include <QString>

namespace alongside {

/// What the other is to the person of this record. Numbers are stored.
enum class LinkedAs : quint8 { CaredFor = 0, Carer = 1, Other = 2 };
inline constexpr Choice kLinkedAsChoices[] = {
    {LinkedAs::CaredFor, "cared_for", "Somebody they care for"},
    {LinkedAs::Carer, "carer", "Somebody who cares for them"},
    {LinkedAs::Other, "other", "Somebody they live or plan with"},
};
constexpr std::span<const Choice> choicesOf(LinkedAs)
{
    return kLinkedAsChoices;
}

/// Source: Care Act 2014 s10, s12(5)-(7); records are kept apart, and joined only with agreement.
struct RecordLink {
    LinkId id{}; // of both halves the same: linkIdFor
    LinkedAs as = LinkedAs::CaredFor;
    CaseId other{};                // null: their record is not on this laptop, or there is none
    QString name{};                // as the other is called
    Tri agreed = Tri::NotYetKnown; // whether the person of this record agrees that the two are linked
    QString agreedHow{};           // who was there, in what words
    QDate agreedOn{};

    bool operator==(const RecordLink&) const = default;
};

/// The same from both sides, so that two who link the same two records apart make one link.
[[nodiscard]] LinkId linkIdFor(CaseId one, CaseId other);

} // namespace alongside
