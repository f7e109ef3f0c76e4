#include "ui/screens/plan/summary/plan_line_detail.h"

#include "core/documents/names/names.h"
#include "ui/case/cards/said_list.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/case/fields/tick_list.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/number_edits.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inLine(PlanLineId id)
{
    return inItem<&CaseFile::planLines, Member>(id);
}

} // namespace

PlanLineDetail::PlanLineDetail(const QString& objectName, PlanLineId line, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_name(objectName), m_line(line), m_session(session), m_rows(new QVBoxLayout(this)),
      m_outcomes(new TickList(objectName + u"_outcomes"_s, tr("For which outcomes")))
{
    m_rows->setContentsMargins(kClose, kNear, 0, kGap);
    m_rows->setSpacing(kClose);
    build();
}

void PlanLineDetail::addRow(const QList<QWidget*>& parts)
{
    m_rows->addWidget(sideBySide(int(parts.size()) * 24, parts));
}

void PlanLineDetail::build()
{
    auto* quote = new MoneyEdit(m_name + u"_quote"_s, tr("What one costs, as quoted"));
    quote->setHint(tr("Empty: not bought, or nobody has asked yet."));
    auto* by = new LineField(m_name + u"_quoted_by"_s, tr("Whose price it is"));
    auto* quantity = new HoursEdit(m_name + u"_quantity"_s, tr("How much each time"), {});
    auto* times = new HoursEdit(m_name + u"_times"_s, tr("How many times"), {});
    for (HoursEdit* blank : {quantity, times}) blank->setBlankForNone();
    auto* period = new ChoiceField(m_name + u"_period"_s, tr("How often"), documents::plainAnswers<Period>());
    auto* weeks = new CountField(m_name + u"_weeks_a_year"_s, tr("Weeks a year, if not all"), 1, 52, 0);
    auto* only = new CountField(m_name + u"_for_weeks"_s, tr("For some weeks only"), 1, 520, 0);
    auto* staff = new CountField(m_name + u"_staff"_s, tr("Workers at once"), 1, 9, 1);
    auto* sharers = new CountField(m_name + u"_sharers"_s, tr("People who share it"), 1, 99, 1);
    auto* away = makeButton(ButtonKind::Quiet, m_name + u"_remove"_s, tr("Take this line away"));
    addRow({quote, by});
    addRow({quantity, times, period});
    addRow({weeks, only, staff, sharers});
    m_rows->addWidget(m_outcomes);
    m_rows->addWidget(away, 0, Qt::AlignLeft);
    m_session.bind(quote, inLine<&PlanLine::quote>(m_line));
    m_session.bind(by, inLine<&PlanLine::quotedBy>(m_line));
    m_session.bind(quantity, inLine<&PlanLine::quantity>(m_line));
    m_session.bind(times, inLine<&PlanLine::times>(m_line));
    m_session.bind(period, inLine<&PlanLine::period>(m_line));
    m_session.bind(weeks, inLine<&PlanLine::weeksAYear>(m_line));
    m_session.bind(only, inLine<&PlanLine::forWeeks>(m_line));
    m_session.bind(staff, inLine<&PlanLine::staff>(m_line));
    m_session.bind(sharers, inLine<&PlanLine::sharers>(m_line));
    m_session.bind(m_outcomes, inLine<&PlanLine::outcomes>(m_line));
    connect(away, &QPushButton::clicked, this, [this] {
        m_session.takeAway([id = m_line](CaseFile& file) {
            file.planLines.removeIf([&](const PlanLine& one) { return one.id == id; });
        });
    });
}

void PlanLineDetail::showCase()
{
    m_outcomes->setAnswers(outcomeAnswers(m_session.file()));
}

} // namespace alongside::ui
