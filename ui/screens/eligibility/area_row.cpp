#include "ui/screens/eligibility/area_row.h"

#include "core/documents/names/names.h"
#include "ui/case/area_words.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/rows.h"
#include "ui/case/cards/said_list.h"
#include "ui/case/fields/tick_list.h"
#include "ui/support/look/style.h"
#include "ui/support/look/tokens.h"
#include "ui/support/tab_order.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// An area of a case is there from the first answer on.
template <auto Member>
auto inArea(CareArea area)
{
    return [area](auto& file) {
        auto* need = itemIn(file.needs, needIdFor(area));
        if constexpr (!std::is_const_v<std::remove_reference_t<decltype(file)>>) {
            if (!need) {
                file.needs.append(Need{.id = needIdFor(area), .area = area});
                need = &file.needs.last();
            }
        }
        return need ? &(need->*Member) : nullptr;
    };
}

} // namespace

AreaRow::AreaRow(CareArea area, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_area(area), m_session(session), m_sentence(muted({})),
      m_status(new TextLabel({}, Type::Strong)), m_more(nullptr), m_because(nullptr)
{
    setObjectName(u"area_"_s + QLatin1StringView(keyOf(area)));
    setFocusPolicy(Qt::StrongFocus);
    m_more = makeButton(ButtonKind::Quiet, objectName() + u"_more"_s, {});
    m_because = new TickList(objectName() + u"_because"_s, tr("What was said that shows it"));
    build();
}

void AreaRow::build()
{
    auto* strokes = new Flow(6);
    const auto add = [&](AreaStroke stroke, const QString& text, const QString& spoken) {
        const QChar key = QLatin1Char(char(stroke));
        auto* button = makeButton(ButtonKind::Plain, objectName() + u'_' + key.toLower(), text);
        button->setAccessibleName(u"%1: %2"_s.arg(documents::plainName(m_area), spoken));
        button->setToolTip(tr("%1. Key %2").arg(spoken, QString(key)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // the row itself takes the key
        connect(button, &QPushButton::clicked, this, [this, stroke] {
            m_typed.reset();
            strike(stroke, need());
        });
        strokes->cells->addWidget(button);
        m_strokes.append({stroke, button});
    };
    add(AreaStroke::Help, tr("H  help"), documents::plainNameOfLimb(u"a"_s));
    add(AreaStroke::Pain, tr("P  pain"), documents::plainNameOfLimb(u"b"_s));
    add(AreaStroke::Risk, tr("R  risk"), documents::plainNameOfLimb(u"c"_s));
    add(AreaStroke::Longer, tr("L  longer"), documents::plainNameOfLimb(u"d"_s));
    add(AreaStroke::Due, {}, {});
    add(AreaStroke::NotDue, tr("O  from other causes"), {});
    add(AreaStroke::Manages, tr("N  manages"), tr("manages"));
    add(AreaStroke::NotApplicable, tr("X  not for them"), tr("does not apply"));
    add(AreaStroke::NotKnown, tr("U  not known"), tr("asked, not known"));

    auto* words = new TextField(objectName() + u"_words"_s, tr("%1: why, in words").arg(documents::plainName(m_area)));
    words->edit()->setLines(1, 5);
    words->edit()->setPlaceholderText(tr("Why, in their words"));
    words->hideLabel();
    auto* basis =
        new BasisCombo(objectName() + u"_basis"_s, tr("%1: how it is known").arg(documents::plainName(m_area)));
    basis->hideLabel();
    auto* last = new Columns(64);
    last->add(words, 4);
    last->add(basis, 1);
    m_because->hide();
    auto* head = new QHBoxLayout;
    head->addWidget((new TextLabel(documents::plainName(m_area), Type::Strong))->wide(), 1);
    head->addWidget(m_status->inFlow());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kClose, kClose, kClose, kNear);
    rows->setSpacing(kTight);
    rows->addLayout(head);
    rows->addWidget(strokes);
    rows->addWidget(m_sentence);
    rows->addWidget(last);
    rows->addWidget(m_more, 0, Qt::AlignLeft);
    rows->addWidget(m_because);
    m_sentenceRoom = new KeptRoom(m_sentence);
    new KeptHeight(m_sentence);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_because->setAnswers(saidAnswers(m_session.file())); // made when it is first looked at
        m_because->setVisible(!m_because->isVisible());
    });
    m_session.bind(words, inArea<&Need::words>(m_area));
    m_session.bind(basis, inArea<&Need::basis>(m_area));
    m_session.bind(m_because, inArea<&Need::because>(m_area));
}

Need AreaRow::need() const
{
    const Need* found = itemIn(m_session.file().needs, needIdFor(m_area));
    return found ? *found : Need{.id = needIdFor(m_area), .area = m_area};
}

/// Letters that were meant for somewhere else come several at once: what is typed as long as the row has the keyboard is
/// one answer, and goes back to the one there was before.
void AreaRow::type(AreaStroke stroke)
{
    const Need before = need();
    if (!m_typed || m_typed->now != before) m_typed = Typed{before, before};
    strike(stroke, m_typed->was);
    m_typed->now = need();
}

void AreaRow::strike(AreaStroke stroke, const Need& was)
{
    const auto put = [](CaseFile& file, const Need& answers) {
        if (Need* known = itemIn(file.needs, answers.id)) *known = answers;
        else file.needs.append(answers);
    };
    m_session.answer([&](CaseFile& file) { put(file, struck(need(), stroke, subject())); },
                     [&](CaseFile& file) { put(file, was); });
}

CaseSubject AreaRow::subject() const
{
    return m_session.file().person.subject;
}

/// What it comes from, and whether it takes much longer, are asked as the law asks them of an adult or of a carer.
void AreaRow::tellCauses()
{
    const bool carer = subject() == CaseSubject::Carer;
    for (const auto& [stroke, button] : std::as_const(m_strokes)) {
        if (stroke == AreaStroke::Longer) button->setVisible(!carer);
        if (stroke == AreaStroke::Due) button->setText(carer ? tr("D  from caring") : tr("D  from these needs"));
        if (stroke != AreaStroke::Due && stroke != AreaStroke::NotDue) continue;
        const QString of = carer ? tr("of caring") : tr("from these needs");
        const QString spoken = stroke == AreaStroke::Due ? tr("comes %1").arg(of) : tr("does not come %1").arg(of);
        button->setAccessibleName(u"%1: %2"_s.arg(documents::plainName(m_area), spoken));
        button->setToolTip(tr("%1. Key %2").arg(spoken, QString(QLatin1Char(char(stroke)))));
    }
    setAccessibleDescription(
        carer ? tr("Keys: H help, P pain, R risk, D from caring, O from other causes, N manages, "
                   "X does not apply, U asked, not known")
              : tr("Keys: H help, P pain, R risk, L longer, D from these needs, O from other causes, N manages, "
                   "X does not apply, U asked, not known"));
}

void AreaRow::showCase(AreaStatus status)
{
    tellCauses();
    const Need now = need();
    for (const auto& [stroke, button] : std::as_const(m_strokes)) button->setChecked(isMarked(now, stroke, subject()));
    m_sentence->setText(areaSentence(now, subject()).section(u": "_s, 1));
    m_sentenceRoom->setVisible(m_sentence->text() != tr("not asked yet"));
    setAccessibleName(areaSentence(now, subject()));
    m_status->setText(documents::plainName(status));
    m_status->setTone(status == AreaStatus::Unable ? TextLabel::Tone::Link : TextLabel::Tone::Muted);
    if (m_because->isVisibleTo(this)) m_because->setAnswers(saidAnswers(m_session.file()));
    m_more->setText(now.because.isEmpty() ? tr("Link what was said")
                                          : tr("Rests on %1").arg(thingsSaid(now.because.size())));
    m_more->setAccessibleName(u"%1: %2"_s.arg(documents::plainName(m_area), m_more->text()));
}

void AreaRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return emit stepped(event->key() == Qt::Key_Up ? -1 : 1);
    if (!hasFocus() || !isByItself(*event)) return QWidget::keyPressEvent(event);
    for (const auto& [stroke, button] : std::as_const(m_strokes))
        if (event->key() == int(stroke) && !button->isHidden()) return type(stroke);
    QWidget::keyPressEvent(event);
}

void AreaRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens t = tokens();
    if (hasFocus()) return drawFocusRing(&painter, rect(), 8, t.focus);
    painter.setPen(t.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void AreaRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void AreaRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_typed.reset();
    update();
}

void AreaRow::mousePressEvent(QMouseEvent*)
{
    setFocus(Qt::MouseFocusReason);
}

} // namespace alongside::ui
