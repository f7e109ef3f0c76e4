#pragma once
// What each decision is made from: frozen inside it, and none of it may be a word this program cannot read. With it go the
// names that its pages say: who signs for which council, and those who offered help.

#include "core/domain/case_file.h"
#include "core/record/op.h"

#include <QByteArray>
#include <QList>

namespace alongside::casework {

inline const QList<record::RecordKind> kSignedFrom{record::RecordKind::Assessment, record::RecordKind::Caring,
                                                   record::RecordKind::Need};
inline const QList<record::RecordKind> kAgreedFrom{record::RecordKind::Outcome, record::RecordKind::SupportLine,
                                                   record::RecordKind::Offer, record::RecordKind::MoneyTalk,
                                                   record::RecordKind::Choices};
inline const QList<record::RecordKind> kStartedFrom{record::RecordKind::Choices, record::RecordKind::SupportLine,
                                                    record::RecordKind::MoneyHolder};

inline const QList<record::RecordKind> kSetAsideFrom{record::RecordKind::Choices};
inline const QList<record::RecordKind> kPlanFrom{record::RecordKind::Plan,       record::RecordKind::PlanLine,
                                                 record::RecordKind::Outcome,    record::RecordKind::Offer,
                                                 record::RecordKind::Review,     record::RecordKind::ReviewPoint,
                                                 record::RecordKind::Spending,   record::RecordKind::Advice,
                                                 record::RecordKind::Attachment, record::RecordKind::Choices};

/// The records of these kinds and those names, as a decision keeps them (record/frozen.h). Nothing more of the person
/// and of the circle goes with it.
QByteArray madeFrom(const CaseFile& seen, const QList<record::RecordKind>& kinds);

/// The case as if its decisions had kept nothing of what they were made from: a page of it says what is noted now.
CaseFile withoutWhatIsFrozen(CaseFile file);

} // namespace alongside::casework
