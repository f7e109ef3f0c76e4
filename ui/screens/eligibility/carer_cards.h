#pragma once
// What is asked of a carer and of nobody else: what they do and whether it can go on, whether the care is necessary, their
// health. Source: Care Act 2014 s10(4)-(6), (9)-(10); SI 2015/313 reg 3(1)(a), 3(2)(a).

class QWidget;

namespace alongside::ui {

class CaseSession;

/// Fields "caring_<field of the record>".
[[nodiscard]] QWidget* caringCard(CaseSession& session);
/// Fields "necessary_care", "necessary_care_basis", "necessary_care_note".
[[nodiscard]] QWidget* necessaryCareCard(CaseSession& session);
/// Fields "health_at_risk", "health_basis", "health_note".
[[nodiscard]] QWidget* healthQuestion(CaseSession& session);

} // namespace alongside::ui
