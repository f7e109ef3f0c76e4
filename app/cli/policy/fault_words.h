#pragma once
// The sentence and the code of each fault that a check can find.

#include "core/policy/check.h"

#include <QString>

namespace alongside::cli {

QString faultSentence(const policy::CheckFault& fault);
/// "OUT_OF_ORDER": for programs; never changes meaning.
QString faultCode(policy::FaultKind kind);

} // namespace alongside::cli
