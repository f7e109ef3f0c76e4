#include "ui/screens/person/links_card.h"

#include "core/documents/names/names.h"
#include "core/documents/words/apart.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/shell/places/link.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr qsizetype kMostInMenu = 40; // more are linked by name, and found by it

template <auto Member>
auto inLink(LinkId id)
{
    return inItem<&CaseFile::links, Member>(id);
}

/// What the other is to somebody of whom the record says whom it is about.
LinkedAs otherOf(CaseSubject subject)
{
    return subject == CaseSubject::Carer ? LinkedAs::CaredFor : LinkedAs::Carer;
}

LinkedAs mirrored(LinkedAs as)
{
    return as == LinkedAs::Carer ? LinkedAs::CaredFor : as == LinkedAs::CaredFor ? LinkedAs::Carer : LinkedAs::Other;
}

/// A carer's own page asks whom they care for: the link says it, where nobody has said it otherwise.
void addOnce(CaseFile& file, const RecordLink& link)
{
    if (itemIn(file.links, link.id)) return;
    file.links.append(link);
    const bool tells = file.person.subject == CaseSubject::Carer && link.as == LinkedAs::CaredFor;
    if (tells && file.caring.caredFor.trimmed().isEmpty()) file.caring.caredFor = link.name;
}

} // namespace

LinkRow::LinkRow(const QString& objectName, LinkId link, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_link(link), m_session(session),
      m_open(makeButton(ButtonKind::Plain, objectName + u"_open"_s, {}))
{
    auto* name = new LineField(objectName + u"_name"_s, tr("Whose record it is"));
    auto* as =
        new ChoiceField(objectName + u"_as"_s, tr("What they are to each other"), documents::plainAnswers<LinkedAs>());
    auto* agreed =
        new TriChoice(objectName + u"_agreed"_s, tr("Does the person of this record agree that the two are linked?"));
    auto* how = new LineField(objectName + u"_agreed_how"_s, tr("How they said so, and who was there"));
    auto* on = new DatePhraseEdit(objectName + u"_agreed_on"_s, tr("On"));
    on->setToday(session.services().clock.today(), Days::ThatHaveBeen);
    auto* remove = makeButton(ButtonKind::Quiet, objectName + u"_remove"_s, tr("Take this link away"));
    remove->setToolTip(tr("From this record. In theirs it stands until it is taken away there."));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, kClose);
    rows->setSpacing(kNear);
    for (const QList<QWidget*>& pair : {QList<QWidget*>{name, as}, QList<QWidget*>{agreed}, QList<QWidget*>{how, on}})
        rows->addWidget(sideBySide(64, pair));
    auto* ways = new Flow;
    for (QPushButton* button : {m_open, remove}) ways->cells->addWidget(button);
    rows->addWidget(ways);
    setFocusProxy(name);
    session.bind(name, inLink<&RecordLink::name>(link));
    session.bind(as, inLink<&RecordLink::as>(link));
    session.bind(agreed, inLink<&RecordLink::agreed>(link));
    session.bind(how, inLink<&RecordLink::agreedHow>(link));
    session.bind(on, inLink<&RecordLink::agreedOn>(link));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const RecordLink* one = itemIn(m_session.file().links, m_link))
            emit followed(personLink(one->other, u"person"_s));
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_session.takeAway([id = m_link](CaseFile& file) {
            file.links.removeIf([&](const RecordLink& one) { return one.id == id; });
        });
    });
    showCase();
}

void LinkRow::showCase()
{
    const RecordLink* one = itemIn(m_session.file().links, m_link);
    m_open->setVisible(one && !one->other.isNull());
    if (one) m_open->setText(tr("Open the record of %1").arg(documents::apart(one->name)));
}

LinksCard::LinksCard(CaseSession& session, QWidget* parent)
    : Card(tr("Records that belong with this one"), parent), m_session(session),
      m_choose(makeButton(ButtonKind::Plain, u"add_link"_s, tr("+ Link a record of this laptop"))),
      m_byName(makeButton(ButtonKind::Plain, u"add_link_by_name"_s, tr("+ Link by name alone"))), m_rows([this] {
          auto* rows = new QVBoxLayout;
          body()->addWidget(
              muted(tr("A carer's and that of the one they care for. Each stays a record of its own and shows a "
                       "name and the way there. Ask both: each holds what its own person said to it.")));
          body()->addLayout(rows);
          return rows;
      }())
{
    setObjectName(u"links"_s);
    auto* ways = new Flow;
    for (QPushButton* button : {m_choose, m_byName}) ways->cells->addWidget(button);
    body()->addWidget(ways);
    connect(m_choose, &QPushButton::clicked, this, &LinksCard::choose);
    connect(m_byName, &QPushButton::clicked, this,
            [this] { add({.id = {m_session.services().ids.next()}, .as = otherOf(m_session.file().person.subject)}); });
    showCase();
}

void LinksCard::showCase()
{
    m_rows.bring(idsOf(m_session.file().links), [this](LinkId id, int number) {
        auto* row = new LinkRow(u"link_%1"_s.arg(number), id, m_session);
        connect(row, &LinkRow::followed, this, &LinksCard::followed);
        return row;
    });
    for (const LinkId& id : m_rows.ids()) m_rows.row(id)->showCase();
}

void LinksCard::add(const RecordLink& link)
{
    m_session.act([&](CaseFile& file) { addOnce(file, link); });
    if (LinkRow* row = m_rows.row(link.id)) row->setFocus();
}

void LinksCard::choose()
{
    m_session.ask([](desk::Desk& desk) { return desk.people(); })
        .then(this, [this](const Result<QList<CaseloadRow>>& people) {
            if (people) openMenu(*people);
            else emit failed(people.error());
        });
}

void LinksCard::openMenu(const QList<CaseloadRow>& people)
{
    if (!isVisible()) return; // asked for on a page that is not on show any more
    auto* menu = new QMenu(this);
    m_menu = menu;
    menu->setObjectName(u"add_link_menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CaseloadRow& row : people.first(std::min(people.size(), kMostInMenu))) {
        const LinkId id = linkIdFor(m_session.file().id, row.id);
        if (row.id == m_session.file().id || itemIn(m_session.file().links, id)) continue;
        const QString born = row.bornOn.isValid() ? tr(", born %1").arg(dayWords(row.bornOn)) : QString();
        QAction* action = menu->addAction(QString(documents::apart(row.name) + born).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, row] { join(row); });
    }
    if (menu->isEmpty()) menu->addAction(tr("Nobody else is on this laptop"))->setEnabled(false);
    menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

void LinksCard::hideEvent(QHideEvent* event)
{
    delete m_menu;
    Card::hideEvent(event);
}

void LinksCard::join(const CaseloadRow& other)
{
    const CaseFile& here = m_session.file();
    const RecordLink ours{
        .id = linkIdFor(here.id, other.id), .as = otherOf(here.person.subject), .other = other.id, .name = other.name};
    const RecordLink theirs{.id = ours.id, .as = mirrored(ours.as), .other = here.id, .name = here.person.name};
    add(ours);
    m_session
        .ask([id = other.id, theirs](desk::Desk& desk) -> Result<casework::ChangeSet> {
            const Result<casework::CaseView> seen = desk.open(id);
            if (!seen) return seen.error();
            CaseFile after = seen->file;
            addOnce(after, theirs);
            return desk.run(casework::NoteEdits{seen->file, after, {}});
        })
        .then(this, [this](const Result<casework::ChangeSet>& kept) {
            if (!kept) emit failed(kept.error());
        });
}

} // namespace alongside::ui
