#pragma once
// Josie Thackray's visit of 17 September 2024 as a CaseFile, every figure typed in by hand, none worked out: what
// pages, screens and stores are tested against. Everybody here is invented.

#include "core/domain/case_file.h"

namespace alongside::test {

/// Everything up to the payment instruction.
CaseFile journeyCase();

/// The same visit had the contribution letter not come: "not yet assessed", the direct payment gross.
CaseFile journeyNotAssessed();

/// An invented man whose support the council arranges and pays, with a contribution billed to him.
CaseFile councilManagedCase();

/// An invented woman whose needs are not eligible, with reasons and advice.
CaseFile notEligibleCase();

} // namespace alongside::test
