#pragma once
// The sentence and the code of each fault that a check can find.

#include "core/policy/check/check.h"

#include <QString>

namespace alongside::cli {

QString faultSentence(const policy::CheckFault& fault);
/// With file, line and column: one line of a check.
QString faultLine(const policy::CheckFault& fault);
/// Why a folder is not worked with: the same line where a check finds that fault, else the sentence of the error.
QString refusedPolicy(const Error& error, const QString& national, const QString& council);
/// "OUT_OF_ORDER": for programs; never changes meaning.
QString faultCode(policy::FaultKind kind);

} // namespace alongside::cli
