#include "ui/screens/review/outcome_review.h"

#include "core/documents/names/names.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/words.h"
#include "ui/case/case_page.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/review/in_review.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr Viewpoint kViewpoints[] = {Viewpoint::Person, Viewpoint::Circle, Viewpoint::Worker};

QString keyOf(Viewpoint viewpoint)
{
    for (const Choice& one : kViewpointChoices)
        if (one.number == int(viewpoint)) return QString::fromLatin1(one.key);
    return {};
}

QString planOf(const PlanLine& line)
{
    QStringList parts{documents::apart(line.what)};
    for (const QString& part : {line.who, line.when})
        if (!part.isEmpty()) parts.append(documents::apart(part));
    return parts.join(u", "_s);
}

/// The plan's own lines; before there are any, the support that is agreed.
QStringList howMet(const CaseFile& file, OutcomeId outcome)
{
    QStringList lines;
    for (const PlanLine& line : file.planLines)
        if (line.outcomes.contains(outcome)) lines.append(planOf(line));
    if (!lines.isEmpty()) return lines;
    for (const SupportLine& line : file.lines)
        if (line.outcomes.contains(outcome) && !line.label.isEmpty()) lines.append(documents::apart(line.label));
    return lines;
}

QStringList spentOn(const CaseFile& file, ReviewId review, OutcomeId outcome)
{
    QStringList lines;
    for (const Spending& one : file.spendings) {
        if (one.review != review || !one.outcomes.contains(outcome)) continue;
        const QString amount = one.amount ? one.amount->display() : OutcomeReview::tr("not said");
        const QString shared =
            one.outcomes.size() > 1 ? OutcomeReview::tr(" (with others: %1)").arg(one.outcomes.size() - 1) : QString();
        lines.append(u"%1: %2%3"_s.arg(documents::apart(one.words), amount, shared));
    }
    return lines;
}

QString orNothing(const QStringList& lines, const QString& nothing)
{
    return lines.isEmpty() ? nothing : lines.join(u'\n');
}

} // namespace

OutcomeReview::OutcomeReview(const QString& objectName, ReviewId review, OutcomeId outcome, CaseSession& session,
                             QWidget* parent)
    : Card({}, parent), m_name(objectName), m_review(review), m_outcome(outcome), m_session(session),
      m_words(new TextLabel({}, Type::Section)), m_plan(new TextLabel), m_spent(new TextLabel)
{
    m_plan->setObjectName(objectName + u"_plan"_s);
    m_spent->setObjectName(objectName + u"_spent"_s);
    body()->addWidget(m_words);
    auto* columns = new Columns(84);
    for (const auto& [title, words] : {std::pair(tr("The plan"), m_plan), std::pair(tr("What was spent"), m_spent)}) {
        auto* column = new Stack(kTight);
        column->rows->addWidget(new TextLabel(title, Type::Strong));
        column->rows->addWidget(words);
        columns->add(column);
    }
    body()->addWidget(columns);
    auto* more = new Flow(kNear);
    for (const Viewpoint viewpoint : kViewpoints) {
        QWidget* point = m_points[viewpoint] = buildPoint(viewpoint);
        body()->addWidget(point);
        if (viewpoint == Viewpoint::Person) continue;
        point->hide();
        const QString words =
            viewpoint == Viewpoint::Circle ? tr("+ What family and friends say") : tr("+ What you and those paid say");
        auto* button = m_more[viewpoint] =
            makeButton(ButtonKind::Quiet, m_name + u'_' + keyOf(viewpoint) + u"_more"_s, words);
        more->cells->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, viewpoint] { open(viewpoint); });
    }
    body()->addWidget(more);
}

QWidget* OutcomeReview::buildPoint(Viewpoint viewpoint)
{
    const QString name = m_name + u'_' + keyOf(viewpoint);
    const auto said = [&](const QString& key, const QString& label) {
        auto* field = new TextField(name + key, label);
        field->edit()->setLines(1, 6);
        return field;
    };
    auto* working = said(u"_working"_s, tr("What is working"));
    auto* notWorking = said(u"_not_working"_s, tr("What is not"));
    auto* learned = said(u"_learned"_s, tr("What we learned"));
    auto* next = said(u"_next"_s, tr("What next"));
    auto* change =
        new ChoiceField(name + u"_change"_s, tr("Than before, it is"), documents::plainAnswers<ThenAndNow>());
    m_session.bind(working, inPoint<&ReviewPoint::working>(m_review, m_outcome, viewpoint));
    m_session.bind(notWorking, inPoint<&ReviewPoint::notWorking>(m_review, m_outcome, viewpoint));
    m_session.bind(learned, inPoint<&ReviewPoint::learned>(m_review, m_outcome, viewpoint));
    m_session.bind(next, inPoint<&ReviewPoint::next>(m_review, m_outcome, viewpoint));
    m_session.bind(change, inPoint<&ReviewPoint::change>(m_review, m_outcome, viewpoint));
    auto* first = new Columns(72);
    first->add(working);
    first->add(notWorking);
    auto* second = new Columns(72);
    second->add(next, 2);
    second->add(learned, 2);
    second->add(change, 1);
    auto* point = new Stack;
    if (viewpoint != Viewpoint::Person)
        point->rows->addWidget(new TextLabel(documents::plainName(viewpoint), Type::Strong));
    point->rows->addWidget(first);
    point->rows->addWidget(second);
    point->setFocusProxy(working);
    return point;
}

void OutcomeReview::open(Viewpoint viewpoint)
{
    m_points.value(viewpoint)->show();
    m_points.value(viewpoint)->setFocus(Qt::OtherFocusReason);
    m_more.value(viewpoint)->hide();
}

bool OutcomeReview::isSaid(Viewpoint viewpoint) const
{
    return itemIn(m_session.file().reviewPoints, reviewPointIdFor(m_review, m_outcome, viewpoint)) != nullptr;
}

void OutcomeReview::showCase()
{
    const CaseFile& file = m_session.file();
    if (const Outcome* outcome = itemIn(file.outcomes, m_outcome))
        m_words->setText(outcome->statement.isEmpty() ? tr("An outcome without words") : outcome->statement);
    m_plan->setText(orNothing(howMet(file, m_outcome), tr("Nothing is written down that meets it.")));
    m_spent->setText(orNothing(spentOn(file, m_review, m_outcome), tr("Nothing noted yet.")));
    for (const Viewpoint viewpoint : {Viewpoint::Circle, Viewpoint::Worker})
        if (isSaid(viewpoint) && m_points.value(viewpoint)->isHidden()) {
            m_points.value(viewpoint)->show();
            m_more.value(viewpoint)->hide();
        }
}

} // namespace alongside::ui
