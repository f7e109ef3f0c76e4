#include "ui/screens/choices/holder/holder_card.h"

#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/text_field.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inHolder()
{
    return inRecord<&CaseFile::holder, Member>();
}

QString titleFor(Deploy way)
{
    switch (way) {
    case Deploy::DpNominated: return HolderCard::tr("Who looks after the money for them");
    case Deploy::DpAuthorised: return HolderCard::tr("Who asks for it, and runs it, in their place");
    case Deploy::DpManagedAccount: return HolderCard::tr("Which organisation holds it");
    case Deploy::DpTrust: return HolderCard::tr("Who holds it together");
    default: return {};
    }
}

constexpr int kHolderLetters = 64; // where two stand side by side

} // namespace

HolderCard::HolderCard(CaseSession& session, QWidget* parent)
    : Card(titleFor(Deploy::DpNominated), parent), m_session(session),
      m_relation(new LineField(u"holder_relation"_s, tr("Who they are to the person"))),
      m_authorised(new ForStaff(kNear)), m_another(nullptr), m_council(nullptr)
{
    setObjectName(u"holder"_s);
    auto* name = new LineField(u"holder_name"_s, tr("Name"));
    auto* reach = new LineField(u"holder_reach"_s, tr("How to reach them"));
    auto* agrees = new TriChoice(u"holder_agrees"_s, tr("Do they agree to look after it?"));
    auto* on = new DatePhraseEdit(u"holder_agreed_on"_s, tr("When they said so"));
    on->setToday(session.services().clock.today(), Days::ThatHaveBeen);
    m_authorised->rows->addWidget(buildAuthority());
    for (QWidget* part : QList<QWidget*>{sideBySide(kHolderLetters, {name, m_relation}),
                                         sideBySide(kHolderLetters, {reach, on}), agrees, m_authorised})
        body()->addWidget(part);
    session.bind(name, inHolder<&MoneyHolder::name>());
    session.bind(static_cast<LineField*>(m_relation), inHolder<&MoneyHolder::relation>());
    session.bind(reach, inHolder<&MoneyHolder::reach>());
    session.bind(agrees, inHolder<&MoneyHolder::agrees>());
    session.bind(on, inHolder<&MoneyHolder::agreedOn>());
}

QWidget* HolderCard::buildAuthority()
{
    auto* asked = new Stack;
    asked->rows->addWidget(new TextLabel(tr("May they? (Care Act 2014 s32)"), Type::Strong));
    auto* authority = new ChoiceField(u"authority"_s, tr("Who may decide about the person's care and health"),
                                      documents::plainAnswers<CareAuthority>());
    auto* another = new Stack;
    auto* who = new LineField(u"authority_name"_s, tr("Who that is"));
    auto* suitable = new TriChoice(u"authority_agrees_suitable"_s, tr("Do they find this person suitable?"));
    auto* supports = new TriChoice(u"authority_supports_request"_s, tr("Do they support that it is asked for?"));
    for (QWidget* part : QList<QWidget*>{who, suitable, supports}) another->rows->addWidget(part);
    auto* council = new TriChoice(u"council_considers_suitable"_s, tr("Does the council find this person suitable?"));
    auto* best = new TriChoice(u"acts_in_best_interests"_s, tr("Will they act in the person's best interests?"));
    auto* because = textOfLines(u"holder_because"_s, tr("How we know"));
    for (QWidget* part : QList<QWidget*>{authority, another, council, best, because}) asked->rows->addWidget(part);
    m_another = new KeptRoom(another);
    m_council = new KeptRoom(council);
    m_session.bind(authority, inHolder<&MoneyHolder::authority>());
    m_session.bind(who, inHolder<&MoneyHolder::authorityName>());
    m_session.bind(suitable, inHolder<&MoneyHolder::authorityAgreesSuitable>());
    m_session.bind(supports, inHolder<&MoneyHolder::authoritySupportsRequest>());
    m_session.bind(council, inHolder<&MoneyHolder::councilConsidersSuitable>());
    m_session.bind(best, inHolder<&MoneyHolder::actsInBestInterests>());
    m_session.bind(because, inHolder<&MoneyHolder::because>());
    return asked;
}

void HolderCard::showFor(Deploy way)
{
    const QString title = titleFor(way);
    KeptRoom::show(this, !title.isEmpty());
    if (title.isEmpty()) return;
    setTitle(title);
    KeptRoom::show(m_relation, way != Deploy::DpManagedAccount);
    KeptRoom::show(m_authorised, way == Deploy::DpAuthorised);
    const CareAuthority authority = m_session.file().holder.authority;
    m_another->setVisible(authority == CareAuthority::AnotherExists);
    m_council->setVisible(authority == CareAuthority::None);
}

} // namespace alongside::ui
