#pragma once
// Which signed plan stands. The worker signs after the talk and the manager confirms it later, on another laptop: until
// then the version before stands, or the starting statement where there was none (S54, S57).

#include "core/domain/case_file.h"

namespace alongside {

/// The manager's yes to this version, the first where two said it; null while nobody has confirmed it.
const ManagerSignOff* confirmationOf(const SignedPlan& version, const CaseFile& file);

/// Signed by both and taken the place of by none that is signed by both, in the order they were confirmed. More than one:
/// made apart.
QList<const SignedPlan*> plansThatStand(const CaseFile& file);

/// The signed plan, where one alone stands.
const SignedPlan* standingPlan(const CaseFile& file);

/// Signed by the worker and not confirmed yet, or null. A later one that was signed takes its place; of two signed apart
/// neither can be confirmed.
const SignedPlan* planToConfirm(const CaseFile& file);

/// 1 for the first plan that both signed. Range: from 1; 0 for one that is not confirmed.
int versionNumber(const SignedPlan& version, const CaseFile& file);

/// Every plan that both signed, in the order of their numbers, whatever took its place since.
QList<const SignedPlan*> signedVersions(const CaseFile& file);

/// Null where there is none.
const Review* reviewWith(const CaseFile& file, ReviewId id);

/// Something was said at it: words, an answer, an amount. One that is opened alone has no more than its kind and its day.
bool isBegun(const Review& review, const CaseFile& file);

/// It has a day, and something was said.
bool isHeld(const Review& review, const CaseFile& file);

/// The last review that was held; null where none was.
const Review* lastReview(const CaseFile& file);

/// The last that was opened, whether anything was said at it or not; null where none was.
const Review* lastOpened(const CaseFile& file);

} // namespace alongside
