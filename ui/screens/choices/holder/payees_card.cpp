#include "ui/screens/choices/holder/payees_card.h"

#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inPayee(PayeeId id)
{
    return inItem<&CaseFile::payees, Member>(id);
}

std::optional<rules::PayeeFinding> findingOf(const Payee& payee, const CaseServices& services)
{
    const auto found = services.rules.directPayments().payee(payee, services.clock.today());
    return found ? *found : std::nullopt;
}

} // namespace

QString foundWords(const Payee& payee, const CaseServices& services)
{
    const std::optional<rules::PayeeFinding> known = findingOf(payee, services);
    if (!known) return {};
    QStringList said{known->allowed == Tri::Yes  ? PayeeRow::tr("It may pay them.")
                     : known->allowed == Tri::No ? PayeeRow::tr("It may not pay them.")
                                                 : PayeeRow::tr("It is not yet known whether it may pay them.")};
    for (const Reason& reason : known->reasons) said.append(documents::sentenceFor(reason));
    return said.join(u' ');
}

bool isNotYetKnown(const Payee& payee, const CaseServices& services)
{
    const std::optional<rules::PayeeFinding> known = findingOf(payee, services);
    return !known || known->allowed == Tri::NotYetKnown;
}

PayeeRow::PayeeRow(const QString& objectName, PayeeId payee, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_payee(payee), m_session(session), m_found(new TextLabel)
{
    auto* name = new LineField(objectName + u"_name"_s, tr("Who would be paid"));
    auto* kin =
        new ChoiceField(objectName + u"_kin"_s, tr("Who they are to the person"), documents::plainAnswers<Kin>());
    auto* what = new ChoiceField(objectName + u"_paid_for"_s, tr("For"), documents::plainAnswers<PaidFor>());
    auto* household = new TriChoice(objectName + u"_same_household"_s, tr("Do they live together?"));
    auto* needed = new Stack;
    auto* necessary = new TriChoice(objectName + u"_necessary"_s, tr("Is it necessary that they are the one paid?"));
    auto* because = textOfLines(objectName + u"_because"_s, tr("Why it is, or is not"));
    needed->rows->addWidget(necessary);
    needed->rows->addWidget(because);
    m_found->setObjectName(objectName + u"_found"_s);
    auto* remove = makeButton(ButtonKind::Quiet, objectName + u"_remove"_s, tr("Take this away"));
    auto* who = new Columns(84);
    for (QWidget* part : QList<QWidget*>{name, kin, what}) who->add(part);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, kClose);
    rows->setSpacing(kNear);
    for (QWidget* part : QList<QWidget*>{who, household, needed, m_found}) rows->addWidget(part);
    rows->addWidget(remove, 0, Qt::AlignLeft);
    setFocusProxy(name);
    m_household = new KeptRoom(household);
    m_necessary = new KeptRoom(needed);
    new KeptHeight(m_found);
    session.bind(name, inPayee<&Payee::name>(payee));
    session.bind(kin, inPayee<&Payee::kin>(payee));
    session.bind(what, inPayee<&Payee::paidFor>(payee));
    session.bind(household, inPayee<&Payee::sameHousehold>(payee));
    session.bind(necessary, inPayee<&Payee::necessary>(payee));
    session.bind(because, inPayee<&Payee::because>(payee));
    connect(remove, &QPushButton::clicked, this, [this] {
        m_session.takeAway(
            [id = m_payee](CaseFile& file) { file.payees.removeIf([&](const Payee& one) { return one.id == id; }); });
    });
    showCase();
}

void PayeeRow::showCase()
{
    const Payee* payee = itemIn(m_session.file().payees, m_payee);
    if (!payee) return;
    const CaseServices& services = m_session.services();
    const std::optional<rules::PayeeFinding> known = findingOf(*payee, services);
    // By the rule's own answer: living together decides of some, and necessary is asked of those who may be restricted.
    const bool hangsOnHome = known && known->restricted == Tri::NotYetKnown;
    m_household->setVisible(hangsOnHome || payee->sameHousehold != Tri::NotYetKnown);
    m_necessary->setVisible((known && known->restricted != Tri::No) || !payee->because.isEmpty());
    KeptRoom::show(m_found, known.has_value());
    if (!known) return;
    m_found->setText(foundWords(*payee, services));
    m_found->setTone(known->allowed == Tri::Yes  ? TextLabel::Tone::Ok
                     : known->allowed == Tri::No ? TextLabel::Tone::Caution
                                                 : TextLabel::Tone::Muted);
}

PayeesCard::PayeesCard(CaseSession& session, QWidget* parent)
    : Card(tr("Family or a partner paid from it"), parent), m_session(session), m_rows([this] {
          auto* rows = new QVBoxLayout;
          body()->addWidget(muted(tr("Only where it is necessary may it pay a husband, wife or partner, or close "
                                     "family in the same home. Nobody to name: leave it empty.")));
          body()->addLayout(rows);
          return rows;
      }())
{
    setObjectName(u"payees"_s);
    auto* add = makeButton(ButtonKind::Plain, u"add_payee"_s, tr("+ Somebody it would pay"));
    body()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        const PayeeId id{m_session.services().ids.next()};
        m_session.act([&](CaseFile& file) { file.payees.append({.id = id}); });
        if (PayeeRow* row = m_rows.row(id)) row->setFocus();
    });
}

void PayeesCard::showCase(bool direct)
{
    const CaseFile& file = m_session.file();
    KeptRoom::show(this, direct || !file.payees.isEmpty());
    m_rows.bring(idsOf(file.payees), [this](PayeeId id, int number) {
        auto* row = new PayeeRow(u"payee_%1"_s.arg(number), id, m_session);
        row->setObjectName(id.value.toString(QUuid::WithoutBraces)); // a link to them leads here
        return row;
    });
    for (const PayeeId& id : m_rows.ids()) m_rows.row(id)->showCase();
}

} // namespace alongside::ui
