#include "ui/screens/people/people_page.h"

#include "core/base/likeness.h"
#include "core/documents/words/apart.h"
#include "ui/screens/people/add_person_card.h"
#include "ui/screens/people/people_delegate.h"
#include "ui/shell/places/link.h"
#include "ui/shell/keeping/typed.h"
#include "ui/support/flow_layout.h"
#include "ui/support/look/icons.h"
#include "ui/support/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kLanesNeed = 760; // below this one list is easier to read than three thin lanes
constexpr int kAnySent = -1;

} // namespace

PeoplePage::PeoplePage(const QString& greeting, QWidget* parent)
    : Page(u"people"_s, greeting, {}, parent), m_find(new QLineEdit), m_filter(new QComboBox),
      m_turn(makeButton(ButtonKind::Plain, u"people_turn"_s, {})), m_views(new QStackedWidget), m_lanes(new QWidget),
      m_empty(new QWidget), m_found(new QListWidget), m_foundCard(new Card(tr("Found in what was said"))),
      m_add(new AddPersonCard)
{
    buildTop();
    buildLanes();
    content()->addWidget(m_add);
    content()->addWidget(m_foundCard);
    content()->addWidget(m_views, 1);
    m_add->hide();
    m_foundCard->hide();
    connect(m_add, &AddPersonCard::addAsked, this, &PeoplePage::addAsked);
    connect(m_add, &AddPersonCard::openAsked, this, [this](CaseId id) { emit followed(personLink(id, u"person"_s)); });
    connect(m_add, &AddPersonCard::dismissed, this, [this] {
        showAdding(false);
        focusFirst();
    });
}

QString PeoplePage::title() const
{
    return tr("My people");
}

QList<PageAction> PeoplePage::actions()
{
    if (m_add->isVisibleTo(this)) return {}; // somebody is being added: its own button is there
    return {{u"people_add"_s,
             tr("Add a person"),
             ButtonKind::Primary,
             [this] { askForPerson(); },
             {},
             QKeySequence(Qt::CTRL | Qt::Key_N)}};
}

void PeoplePage::buildTop()
{
    name(m_find, u"find_here"_s, tr("Find among my people"));
    m_find->setPlaceholderText(tr("Find among my people, or in what was said"));
    makeSearchField(m_find);
    keepTyped(m_find);
    name(m_filter, u"sent_filter"_s, tr("Where the record is"));
    m_filter->addItem(tr("All of them"), kAnySent);
    for (const Sent sent : {Sent::OnlyHere, Sent::Changed, Sent::Waiting, Sent::AtOffice, Sent::NeedsYou})
        m_filter->addItem(sentWords(sent), int(sent));
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    m_find->setMinimumWidth(160);
    cells->addWidget(m_find, 3);
    cells->addWidget(m_filter, 1);
    cells->addWidget(m_turn);
    m_filter->setMinimumContentsLength(8);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    content()->addWidget(row);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& words) {
        fill();
        if (words.trimmed().size() < 2) m_foundCard->hide();
        else emit searched(words.trimmed());
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] { fill(); });
    connect(m_turn, &QPushButton::clicked, this, [this] {
        m_asList = !m_asList;
        fit();
    });
    name(m_found, u"found"_s, tr("Found in what was said"));
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setWordWrap(true);
    m_found->setMinimumHeight(140);
    m_foundCard->body()->addWidget(m_found);
    connect(m_found, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit followed(item->data(Qt::UserRole).toString()); });
    connect(m_found, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { emit followed(item->data(Qt::UserRole).toString()); });
}

QListView* PeoplePage::listOf(PeopleModel* model, const QString& objectName, const QString& label)
{
    auto* list = new QListView;
    name(list, objectName, label);
    list->setModel(model);
    list->setItemDelegate(new PeopleDelegate(list));
    list->setUniformItemSizes(true);
    list->setResizeMode(QListView::Adjust); // what is said wraps, and the rows are as high as that
    connect(model, &PeopleModel::dataChanged, list, &QListView::doItemsLayout);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(150);
    connect(list, &QListView::activated, this,
            [this, model](const QModelIndex& index) { openRow(*model, index.row()); });
    connect(list, &QListView::clicked, this, [this, model](const QModelIndex& index) { openRow(*model, index.row()); });
    return list;
}

void PeoplePage::buildLanes()
{
    auto* cells = new QHBoxLayout(m_lanes);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(kGap);
    QVBoxLayout* columns[3] = {}; // who is stopped stands under who lives it
    for (QVBoxLayout*& column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(kGap);
        cells->addLayout(column, 1);
    }
    for (const Lane lane : kLanes) {
        const auto at = size_t(lane);
        m_laneCards[at] = new Card(laneWords(lane));
        m_laneCards[at]->body()->setContentsMargins(kClose, kGap, kClose, kClose);
        m_laneCards[at]->body()->addWidget(listOf(&m_models[at], u"lane_%1"_s.arg(int(lane)), laneWords(lane)), 1);
        columns[std::min(at, std::size(columns) - 1)]->addWidget(m_laneCards[at], 1);
    }
    auto* one = new Card;
    one->body()->setContentsMargins(kClose, kClose, kClose, kClose);
    one->body()->addWidget(listOf(&m_all, u"people_list"_s, tr("My people")), 1);
    auto* rows = new QVBoxLayout(m_empty);
    rows->setContentsMargins(0, 0, 0, 0);
    Card* card = m_emptyCard = new Card;
    m_emptyWords = new TextLabel;
    m_emptyWords->setObjectName(u"no_people_words"_s);
    card->body()->addWidget(m_emptyWords);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    m_emptyAdd = makeButton(ButtonKind::Primary, u"empty_add"_s, tr("Add a person"));
    m_practice = makeButton(ButtonKind::Plain, u"empty_practice"_s, tr("Try with practice people"));
    m_toSync = makeButton(ButtonKind::Plain, u"empty_sync"_s, tr("Open Sync"));
    for (QPushButton* button : {m_emptyAdd, m_toSync, m_practice}) flow->addWidget(button);
    card->body()->addWidget(row);
    rows->addWidget(card);
    rows->addStretch();
    connect(m_emptyAdd, &QPushButton::clicked, this, &PeoplePage::askForPerson);
    connect(m_toSync, &QPushButton::clicked, this, [this] { emit followed(u"alongside:sync"_s); });
    connect(m_practice, &QPushButton::clicked, this, &PeoplePage::practiceAsked);
    setOffersPractice(true);
    for (QWidget* view : QList<QWidget*>{m_lanes, one, m_empty, nobody()}) m_views->addWidget(view);
    fit();
}

/// Of all there are, whoever is looked for is not among them.
QWidget* PeoplePage::nobody()
{
    auto* view = new QWidget;
    auto* rows = new QVBoxLayout(view);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    m_nobodyWords = new TextLabel({}, Type::Strong);
    m_nobodyWords->setObjectName(u"nobody_found"_s);
    auto* all = makeButton(ButtonKind::Plain, u"show_everybody"_s, tr("Show everybody"));
    card->body()->addWidget(m_nobodyWords);
    card->body()->addWidget(new TextLabel(tr("Try part of the name, or another place for the record.")));
    card->body()->addWidget(all, 0, Qt::AlignLeft);
    rows->addWidget(card);
    rows->addStretch();
    connect(all, &QPushButton::clicked, this, [this] {
        m_find->clear();
        m_filter->setCurrentIndex(0);
        m_find->setFocus();
    });
    return view;
}

void PeoplePage::setOffersPractice(bool offers)
{
    m_offersPractice = offers;
    m_practice->setVisible(offers);
    sayEmpty();
}

void PeoplePage::setFromOffice(const FromOffice& office)
{
    if (std::exchange(m_fromOffice, office) == office) return;
    sayEmpty();
    if (m_people.isEmpty() && isVisible()) announce(m_emptyWords, m_emptyWords->text());
}

void PeoplePage::sayEmpty()
{
    const std::optional<SaidOfOffice> said = saidOf(m_fromOffice);
    m_toSync->setVisible(said && m_fromOffice.stands != FromOffice::Stands::Asking);
    m_emptyCard->setTitle(said ? said->title : tr("No people yet"));
    m_emptyWords->setText(said               ? said->words
                          : m_offersPractice ? tr("Your people will be here. Add a person, or try with practice "
                                                  "people: they are invented, and nothing about them ever goes to a "
                                                  "council.")
                                             : tr("Everybody you add here is for practice, and never goes to a "
                                                  "council."));
}

void PeoplePage::openRow(const PeopleModel& model, int row)
{
    emit followed(personLink(model.idAt(row), u"person"_s));
}

void PeoplePage::setPeople(const QList<CaseloadRow>& people, QDate today)
{
    m_people = people;
    m_today = today;
    m_add->setPeople(people, today);
    fill();
}

bool PeoplePage::passes(const CaseloadRow& row) const
{
    const int sent = m_filter->currentData().toInt();
    if (sent != kAnySent && int(sentOf(row.sent)) != sent) return false;
    return finds(m_find->text(), u"%1 %2 %3"_s.arg(row.name, row.preferredName, groupWords(row)));
}

void PeoplePage::fill()
{
    QList<CaseloadRow> lanes[4], all;
    for (const CaseloadRow& row : std::as_const(m_people)) {
        if (!passes(row)) continue;
        lanes[size_t(laneOf(row, m_today))].append(row);
        all.append(row);
    }
    for (const Lane lane : kLanes) {
        const auto at = size_t(lane);
        m_models[at].setRows(lanes[at], m_today);
        m_laneCards[at]->setTitle(u"%1 (%2)"_s.arg(laneWords(lane)).arg(lanes[at].size()));
        m_laneCards[at]->setVisible(lane != Lane::Stopped || !lanes[at].isEmpty());
    }
    m_all.setRows(all, m_today);
    m_isNobody = all.isEmpty() && !m_people.isEmpty();
    const QString words = m_find->text().trimmed();
    m_nobodyWords->setText(words.isEmpty() ? tr("Nobody's record is there now.")
                                           : tr("Nobody here is called \u201C%1\u201D.").arg(documents::apart(words)));
    if (m_isNobody && isVisible()) announce(m_nobodyWords, m_nobodyWords->text());
    fit();
}

void PeoplePage::setFound(const QString& words, const QList<SearchHit>& hits)
{
    if (words != m_find->text().trimmed()) return; // typed on meanwhile
    m_found->clear();
    for (const SearchHit& hit : hits) {
        if (hit.item.isEmpty()) continue; // the person: the lists show them
        auto* item = new QListWidgetItem(
            u"%1: %2"_s.arg(documents::apart(hit.name), documents::apart(hit.words.simplified())), m_found);
        item->setData(Qt::UserRole, personLink(hit.id, hit.section.isEmpty() ? u"person"_s : hit.section, {}));
    }
    m_foundCard->setVisible(m_found->count() > 0);
}

void PeoplePage::askForPerson()
{
    showAdding(true);
    m_add->begin();
}

/// One button adds a person, and it says which.
void PeoplePage::showAdding(bool on)
{
    if (on == m_add->isVisibleTo(this)) return;
    m_add->setVisible(on);
    m_emptyAdd->setVisible(!on);
    emit actionsChanged();
}

void PeoplePage::personAdded()
{
    m_add->added();
    showAdding(false);
}

void PeoplePage::personNotAdded()
{
    m_add->notAdded();
}

void PeoplePage::focusFirst()
{
    m_find->setFocus();
}

bool PeoplePage::focusField(const QString& field)
{
    if (field.startsWith(u"new_"_s) && !m_add->isVisibleTo(this)) askForPerson();
    return Page::focusField(field);
}

void PeoplePage::fit()
{
    const bool list = m_asList || width() < kLanesNeed;
    m_views->setCurrentIndex(m_people.isEmpty() ? 2 : m_isNobody ? 3 : list ? 1 : 0);
    m_turn->setText(m_asList ? tr("Cards") : tr("List"));
    m_turn->setAccessibleName(m_asList ? tr("Show as cards") : tr("Show as a list"));
    m_turn->setIcon(lineIcon(m_asList ? u"cards"_s : u"list"_s));
    m_turn->setVisible(width() >= kLanesNeed);
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

} // namespace alongside::ui
