#include "ui/screens/talk/tools/member_drawer.h"

#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/talk/offer_card.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pictures/circle_view.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

using Answers = QList<std::pair<int, QString>>;

Answers rings()
{
    Answers answers;
    for (const int ring : {kNotPlaced, 1, 2, 3, 4, 0}) answers.append({ring, ringWords(ring)});
    return answers;
}

template <auto Member>
auto inMember(MemberId id)
{
    return inItem<&CaseFile::circle, Member>(id);
}

} // namespace

MemberDrawer::MemberDrawer(MemberId member, const CaseServices& services, CaseSession& session, bool shown,
                           QWidget* parent)
    : QWidget(parent), m_member(member), m_shown(shown), m_services(services), m_session(session),
      m_offerRows(new QVBoxLayout), m_offers(m_offerRows),
      m_child(muted(tr("A child's help is never counted. Ask whether they care for anyone.")))
{
    setObjectName(u"member_drawer"_s);
    build();
    showCase();
}

void MemberDrawer::build()
{
    auto* name = new LineField(u"member_name"_s, tr("&Name"));
    auto* relation = new LineField(u"member_relation"_s, tr("Who they &are"));
    relation->edit()->setPlaceholderText(tr("sister, three miles away"));
    auto* does = new TextField(u"member_does"_s, tr("What they &do now"));
    does->edit()->setLines(1, 6);
    auto* sector = new ChoiceField(u"member_sector"_s, tr("Kind"), documents::plainAnswers<CircleSector>());
    auto* ring = new ChoiceField(u"member_ring"_s, tr("How close"), rings());
    auto* wanted = new ChoiceField(u"member_wanted"_s, tr("Wanted"), documents::plainAnswers<Wanted>());
    auto* ringFirst = new TickField(u"member_ring_first"_s, tr("Ring first"));
    auto* child = new TickField(u"member_child"_s, tr("A child"));
    auto* pet = new TickField(u"member_pet"_s, tr("A pet"));
    auto* died = new TickField(u"member_died"_s, tr("Has died"));
    m_session.bind(name, inMember<&CircleMember::name>(m_member));
    m_session.bind(relation, inMember<&CircleMember::relation>(m_member));
    m_session.bind(does, inMember<&CircleMember::does>(m_member));
    m_session.bind(sector, inMember<&CircleMember::sector>(m_member));
    m_session.bind(ring, inMember<&CircleMember::ring>(m_member));
    m_session.bind(wanted, inMember<&CircleMember::wanted>(m_member));
    m_session.bind(ringFirst, inMember<&CircleMember::ringFirst>(m_member));
    m_session.bind(child, inMember<&CircleMember::isChild>(m_member));
    m_session.bind(pet, inMember<&CircleMember::isPet>(m_member));
    m_session.bind(died, inMember<&CircleMember::hasDied>(m_member));
    connect(child, &TickField::edited, m_child, &QWidget::setVisible);

    auto* card = new Card;
    auto* choices = new Columns(44);
    choices->add(sector);
    choices->add(ring);
    auto* second = new Columns(44);
    if (!m_shown) { // turned round, nobody reads another person's number
        auto* phone = new LineField(u"member_phone"_s, tr("&Phone, as it is written"));
        m_session.bind(phone, inMember<&CircleMember::phone>(m_member));
        second->add(phone);
    }
    second->add(wanted);
    auto* ticks = new Flow(kGap);
    for (TickField* tick : {ringFirst, child, pet, died}) ticks->cells->addWidget(tick);
    for (QWidget* part : QList<QWidget*>{name, relation, does, choices, second, ticks, m_child})
        card->body()->addWidget(part);
    card->body()->addWidget(new TextLabel(tr("What they might do"), Type::Strong));
    card->body()->addLayout(m_offerRows);
    auto* more = makeButton(ButtonKind::Plain, u"add_offer"_s, tr("+ Something they might do"));
    auto* away = makeButton(ButtonKind::Quiet, u"member_remove"_s, tr("Take them off the circle"));
    auto* last = new Flow;
    last->cells->addWidget(more);
    last->cells->addWidget(away);
    card->body()->addWidget(last);
    connect(more, &QPushButton::clicked, this, &MemberDrawer::addOffer);
    connect(away, &QPushButton::clicked, this, &MemberDrawer::remove);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(card);
    setFocusProxy(name);
}

void MemberDrawer::addOffer()
{
    const OfferId id{m_services.ids.next()};
    m_session.act([&](CaseFile& file) { file.offers.append({.id = id, .by = m_member}); });
    showCase();
    if (OfferCard* card = m_offers.row(id)) card->setFocus();
}

void MemberDrawer::remove()
{
    m_session.takeAway([id = m_member](CaseFile& file) {
        file.circle.removeIf([&](const CircleMember& m) { return m.id == id; });
        file.offers.removeIf([&](const Offer& o) { return o.by == id; });
    });
}

void MemberDrawer::showCase()
{
    QList<OfferId> ids;
    for (const Offer& offer : m_session.file().offers)
        if (offer.by == m_member) ids.append(offer.id);
    m_offers.bring(ids, [this](OfferId id, int number) {
        return new OfferCard(u"offer_%1"_s.arg(number), id, m_services, m_session);
    });
    const CircleMember* member = itemIn(m_session.file().circle, m_member);
    m_child->setVisible(member && member->isChild);
}

} // namespace alongside::ui
