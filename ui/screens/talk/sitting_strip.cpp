#include "ui/screens/talk/sitting_strip.h"

#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// One sitting's place, wherever it stands: always the last.
template <auto Member>
auto lastSitting()
{
    return [](auto& file) { return file.sittings.isEmpty() ? nullptr : &(file.sittings.last().*Member); };
}

} // namespace

SittingStrip::SittingStrip(const CaseServices& services, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_services(services), m_session(session), m_line(muted({}, Type::Body)),
      m_more(makeButton(ButtonKind::Quiet, u"sitting_more"_s, tr("Where, who, and what to keep"))), m_detail(new Stack)
{
    m_line->setObjectName(u"sitting_line"_s);
    m_fresh = makeButton(ButtonKind::Quiet, u"sitting_new"_s, tr("Begin a sitting today"));
    auto* where = new LineField(u"sitting_where"_s, tr("Where"));
    auto* present = new LineField(u"sitting_present"_s, tr("Who is here"));
    auto* on = new DatePhraseEdit(u"sitting_on"_s, tr("Which day"));
    on->setToday(services.clock.today(), Days::ThatHaveBeen);
    auto* note = new TextField(u"sitting_note"_s, tr("Leave it with them: a question to keep until next time"));
    note->edit()->setLines(1, 5);
    auto* two = new Columns(64);
    two->add(where);
    two->add(present);
    auto* detail = static_cast<Stack*>(m_detail);
    detail->rows->addWidget(two);
    detail->rows->addWidget(on);
    detail->rows->addWidget(note);
    m_detail->hide();
    auto* row = new Flow(kTight);
    for (QPushButton* button : {m_more, m_fresh}) row->cells->addWidget(button);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kTight);
    rows->addWidget(m_line);
    rows->addWidget(row);
    rows->addWidget(m_detail);
    connect(m_fresh, &QPushButton::clicked, this, &SittingStrip::begin);
    connect(m_more, &QPushButton::clicked, this, [this] { m_detail->setVisible(!m_detail->isVisible()); });
    session.bind(on, lastSitting<&Sitting::on>());
    session.bind(where, lastSitting<&Sitting::where>());
    session.bind(present, lastSitting<&Sitting::present>());
    session.bind(note, lastSitting<&Sitting::note>());
}

void SittingStrip::begin()
{
    const Sitting fresh{.id = {m_services.ids.next()}, .on = m_services.clock.today()};
    m_session.submit();
    m_session.act([&](CaseFile& file) { file.sittings.append(fresh); });
    for (LineField* field : m_detail->findChildren<LineField*>()) field->setWords({});
    m_detail->findChild<TextField*>()->setWords({});
    m_detail->findChild<DatePhraseEdit*>()->setValue(fresh.on);
    m_more->setFocus(Qt::OtherFocusReason); // where it is, and who is there, for whoever wants to say so now
    announce(m_line, m_line->text());
}

void SittingStrip::showCase()
{
    const QList<Sitting>& sittings = m_session.file().sittings;
    m_more->setVisible(!sittings.isEmpty());
    m_fresh->setVisible(sittings.isEmpty() || sittings.last().on != m_services.clock.today());
    if (sittings.isEmpty()) return m_line->setText(tr("No sitting is written down yet."));
    const Sitting& last = sittings.last();
    QString words = tr("Sitting %1 of this conversation, %2").arg(QString::number(sittings.size()), dayWords(last.on));
    if (!last.where.isEmpty()) words += u", "_s + last.where;
    m_line->setText(words);
}

} // namespace alongside::ui
