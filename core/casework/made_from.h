#pragma once
// What each decision is made from: frozen inside it, and none of it may be a word this program cannot read.

#include "core/record/op.h"

#include <QList>

namespace alongside::casework {

inline const QList<record::RecordKind> kSignedFrom{record::RecordKind::Assessment, record::RecordKind::Need};
inline const QList<record::RecordKind> kAgreedFrom{record::RecordKind::Outcome, record::RecordKind::SupportLine,
                                                   record::RecordKind::Offer, record::RecordKind::MoneyTalk,
                                                   record::RecordKind::Choices};
inline const QList<record::RecordKind> kStartedFrom{record::RecordKind::Choices, record::RecordKind::SupportLine};

} // namespace alongside::casework
