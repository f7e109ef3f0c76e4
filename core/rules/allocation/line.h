#pragma once
// Lines of support, checked and worked out (R4-R9, R17). Used for an allocation and for a plan alike.

#include "core/base/result.h"
#include "core/domain/plan/to_week.h"
#include "core/rules/allocation/figures.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace alongside::rules {

/// The refusal of the headless contract: `where` a JSON Pointer into the facts, `word` such as "BAD_SHARERS".
Error refusal(const QString& where, const char* word);

/// To a week, or to the whole of it (core/domain/plan/to_week.h).
PerYear broughtToWeek(const LineFacts& line);

/// Every line as if funded, in its order; `decidedBy`, `funded` and `directPayment` are left to the caller.
/// `list`: "" for an allocation's own lines, "/plan" for a plan's. `outcomes`: the ids there are; nothing where they are not
/// known (a budget given as figures). Order of the checks of a line: id, item, override, price, quantities, sharers, staff,
/// period, outcomes, natural units, size.
/// Errors: AnswerOutOfRange with `where` "/plan/lines/0/..." and the word of the contract.
Result<QList<LineFigures>> workedOut(const QList<LineFacts>& lines, const PriceGuide& guide,
                                     const std::optional<QStringList>& outcomes, const char* list);

/// The stream is part of the support budget, not planning money (R12).
bool isSupport(Stream stream);

} // namespace alongside::rules
