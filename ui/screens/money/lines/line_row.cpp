#include "ui/screens/money/lines/line_row.h"

#include "core/documents/names/names.h"
#include "core/domain/settled.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/money/figure_why.h"
#include "ui/screens/money/lines/line_detail.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/text_field.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// The first outcome of the line that answers to no area: whether it counts cannot be known before it does.
const Outcome* untied(const SupportLine* line, const CaseFile& file)
{
    if (!line) return nullptr;
    for (const OutcomeId& id : line->outcomes)
        if (const Outcome* outcome = itemIn(file.outcomes, id); outcome && outcome->areas.isEmpty()) return outcome;
    return nullptr;
}

} // namespace

LineRow::LineRow(const QString& objectName, LineId line, const CaseServices& services, CaseSession& session,
                 QWidget* parent)
    : QWidget(parent), m_line(line), m_services(services), m_session(session),
      m_label(new LineField(objectName + u"_label"_s, tr("What could help"))),
      m_amount(new WhyNumber(objectName + u"_amount"_s)), m_sentence(muted({}, Type::Body)), m_gates(muted({})),
      m_cure(makeButton(ButtonKind::Quiet, objectName + u"_cure"_s, {})),
      m_open(makeButton(ButtonKind::Quiet, objectName + u"_open"_s, tr("Change"))), m_place(new Stack),
      m_unread(new TextLabel)
{
    setObjectName(objectName);
    m_sentence->setObjectName(objectName + u"_sentence"_s);
    m_open->setCheckable(true);
    auto* acts = new Flow(kNear);
    acts->cells->addWidget(m_amount);
    acts->cells->addWidget(m_open);
    auto* head = new Columns(56);
    head->add(m_label);
    head->addAtFoot(acts);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, kTight, 0, kNear);
    rows->setSpacing(kTight);
    rows->addWidget(head);
    rows->addWidget(m_sentence);
    auto* ours = new ForStaff;
    ours->rows->addWidget(m_gates);
    ours->rows->addWidget(m_cure, 0, Qt::AlignLeft);
    m_gatesRoom = new KeptRoom(m_gates);
    m_cureRoom = new KeptRoom(m_cure);
    for (QWidget* words : QList<QWidget*>{m_sentence, m_gates}) new KeptHeight(words);
    rows->addWidget(ours);
    m_unread->setObjectName(objectName + u"_unread"_s);
    m_unread->setTone(TextLabel::Tone::Error);
    m_unread->hide();
    rows->addWidget(m_unread);
    rows->addWidget(m_place);
    setFocusProxy(m_label);
    connect(m_cure, &QPushButton::clicked, this, &LineRow::cure);
    connect(m_open, &QPushButton::toggled, this, &LineRow::open);
    session.bind(m_label, inItem<&CaseFile::lines, &SupportLine::label>(line));
}

void LineRow::open(bool opened)
{
    if (opened && !m_detail) {
        m_detail = new LineDetail(objectName(), m_line, m_services, m_session);
        static_cast<Stack*>(m_place)->rows->addWidget(m_detail);
    }
    if (m_detail) m_detail->setVisible(opened);
    m_open->setChecked(opened);
    m_open->setText(opened ? tr("Close") : tr("Change"));
    m_open->setAccessibleName(tr("%1: %2").arg(m_open->text(), m_label->words()));
    if (m_detail) m_detail->showCase(m_on);
    showUnread();
}

/// Put away, what could not be read must not be out of mind: the earlier answer stands, and looks as if it were this one.
void LineRow::showUnread()
{
    QStringList unread;
    if (m_detail && !m_open->isChecked())
        for (const Field* field : Field::unreadIn(*m_detail)) unread.append(documents::apart(field->label()));
    m_unread->setText(tr("Typed here and not read: %1. It is not counted. Open the line to put it right.")
                          .arg(unread.join(tr("; "))));
    m_unread->setVisible(!unread.isEmpty());
}

void LineRow::cure()
{
    const SupportLine* line = itemIn(m_session.file().lines, m_line);
    if (!line) return;
    if (m_why == u"met_by_strengths"_s && !line->outcomes.isEmpty())
        return emit followed(u"outcomes"_s, line->outcomes.first().value.toString(QUuid::WithoutBraces));
    const Outcome* loose = untied(line, m_session.file());
    if (m_why == u"eligibility_undetermined"_s && loose)
        return emit followed(u"outcomes"_s, loose->id.value.toString(QUuid::WithoutBraces) + u"_areas"_s);
    if (!m_why.isEmpty()) return emit followed(u"eligibility"_s, {});
    open(true);
    const QString price = m_services.rules.guideOn(m_on) ? u"_item"_s : u"_price"_s;
    const bool hasPrice = !line->item.isEmpty() || line->priceByHand;
    const QString missing = line->outcomes.isEmpty()       ? u"_outcomes_1"_s
                            : !hasPrice                    ? price
                            : line->quantity == Quantity() ? u"_quantity"_s
                                                           : u"_times"_s;
    if (auto* field = m_detail->findChild<QWidget*>(objectName() + missing)) field->setFocus();
}

void LineRow::showFigures(const Working& working)
{
    m_on = working.on;
    if (m_detail) m_detail->showCase(m_on);
    const AllocatedLine* worked = working.line(m_line);
    m_why = worked ? worked->why : QString();
    const bool loose =
        m_why == u"eligibility_undetermined"_s && untied(itemIn(m_session.file().lines, m_line), m_session.file());
    const QString cure = !worked                          ? tr("Say what it is for, what it costs and how much")
                         : m_why == u"met_by_strengths"_s ? tr("Go to the outcome: is it met?")
                         : loose                          ? tr("Go to the outcome: which areas does it answer?")
                                                          : tr("Go to the Care Act check");
    m_cure->setText(cure);
    m_cure->setAccessibleName(tr("%1: %2").arg(cure, m_label->words()));
    m_cureRoom->setVisible(!worked || !worked->funded);
    m_amount->setVisible(worked);
    m_gatesRoom->setVisible(!worked || !worked->funded);
    if (!worked) {
        m_sentence->setText(tr("Not yet known what it comes to."));
        return m_gates->setText(
            tr("Only just begun: say what it costs and how much of it, and no figure is guessed meanwhile."));
    }
    m_amount->setFigure(m_label->words(), figureOf(*worked),
                        whyOfLine(*worked, m_line, m_session.file(), working, m_services.rules));
    m_sentence->setText(working.sentence(m_line));
    if (loose) return m_gates->setText(tr("What it is for is not tied to any of the ten areas yet."));
    m_gates->setText(documents::plainWhy(worked->why, isDetermined(m_session.file())) + u'.');
}

} // namespace alongside::ui
