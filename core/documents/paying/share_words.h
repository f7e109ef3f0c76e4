#pragma once
// What the person pays of it, and from which day: no more than the support that is there by then costs (R13), and only as
// long as it is there.

#include "core/documents/statement/statement_parts.h"

namespace alongside::documents {

/// How the share goes with what is paid out.
enum class ShareGoes : quint8 { IntoTheAccount, WithThePayment, ByItself };

/// "You pay £28.60 a week into the same account, and £40.00 a week from Monday 7 October 2024." and what is billed; "" where
/// nothing is asked. `it`: what is agreed, in the hands that hold it, for payments that were made apart and cannot be told.
QString yourShare(const Standing& standing, const Allocation& it, ShareGoes goes);

} // namespace alongside::documents
