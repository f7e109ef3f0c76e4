#pragma once
// Less support than was agreed, for what is still to be met: the worker is asked why, and what is said is told on paper.
// Source: Care Act 2014 s25(1)(c), s27; R2, R5.

#include "core/domain/case_file.h"

#include <QStringList>

namespace alongside::casework {

/// The lines of the agreement that stands that `worked` has less of, or none, by their names, while what they are for has
/// money in it still, or is wanted no more by nobody's word. Not those that others do more of now, that only cost less, that
/// a new line took the place of, or that were paid once and have run by `today`; null: that is not known of any. None while
/// none stands alone, or where it cannot be read.
QStringList linesWithLess(const CaseFile& file, const Allocation& worked, QDate today);

} // namespace alongside::casework
