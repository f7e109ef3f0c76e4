#pragma once
// Decisions of one kind that were made apart and both stand: said in one sentence wherever either would be told, so that
// neither passes for the one that holds.

#include "core/domain/case_file.h"
#include "core/domain/payments/ordered.h"
#include "core/record/op.h"

namespace alongside::documents {

/// "Two agreements stand: £22.00 a week, agreed with Ros on 29 November 2026, and £25.00 a week, ... Agree once more,
/// together, which holds."; "" where no more than one stands.
QString twoStandWords(const CaseFile& file, record::RecordKind kind);
/// The same of every kind of which more than one stands, in the order of the schema.
QStringList twoStandWords(const CaseFile& file);
/// "Two agreements stand": for a list; "" where no more than one stands.
QString twoStandTitle(const CaseFile& file, record::RecordKind kind);
/// By the name of the part: "allocation_agreement"; "" for no kind of decision.
QString twoStandTitle(const CaseFile& file, const QString& part);
/// A kind of decision of which more than one stands.
struct TwoStand {
    QString part{}; // "allocation_agreement"
    QString title{};
    QStringList each{}; // in words
};
/// Order: of the schema.
QList<TwoStand> twoStanding(const CaseFile& file);
/// "Pendant: one a week, from Ferry Lane Day Centre"; without a giver while nobody is found.
QString orderWords(const OrderLine& line);
/// With the day from which it is so, or its last: "Pendant: one a week; so from Monday 7 April 2025".
QString orderWords(const OrderedLine& line);
/// Each that stands, in words that tell them apart, in the order of the record.
QStringList standingInWords(const CaseFile& file, record::RecordKind kind);

} // namespace alongside::documents
