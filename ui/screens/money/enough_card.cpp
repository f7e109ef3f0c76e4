#include "ui/screens/money/enough_card.h"

#include "core/documents/words/apart.h"
#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/gap_words.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/money/since_words.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inMoney()
{
    return inRecord<&CaseFile::money, Member>();
}

} // namespace

EnoughCard::EnoughCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("Is this enough?"), parent), m_services(services), m_session(session), m_note(nullptr),
      m_gaps(new StillToSay(u"still_to_agree"_s)), m_agreed(new TextLabel), m_since(new TextLabel)
{
    build();
}

void EnoughCard::build()
{
    auto* person = new TriChoice(u"person_says_enough"_s, u" "_s, {{}, {}, tr("Not asked yet")});
    auto* worker = new TriChoice(u"worker_says_enough"_s, tr("You say"), {{}, {}, tr("Not answered yet")});
    auto* words = new TextField(u"enough_words"_s, u" "_s);
    words->edit()->setLines(1, 5);
    auto* note =
        new TextField(u"not_enough_note"_s, tr("Talk about it: a note to your manager. Everything else goes on."));
    note->edit()->setLines(2, 8);
    m_person = person;
    m_words = words;
    m_note = note;
    auto* by = new LineField(u"agreed_by"_s, tr("&Agreed by"));
    auto* on = new DatePhraseEdit(u"agreed_on"_s, tr("On"));
    on->setToday(m_services.clock.today());
    auto* how = new ChoiceField(u"agreed_how"_s, tr("&How"), documents::plainAnswers<Agreed>());
    auto* with = new LineField(u"agreed_with"_s, tr("Who was there"));
    auto* answers = new Columns(72);
    answers->add(person);
    answers->add(worker);
    auto* first = new Columns(84);
    first->add(by);
    first->add(how);
    first->add(with);
    auto *managers = new ForStaff, *ours = new ForStaff;
    managers->rows->addWidget(note);
    ours->rows->addWidget(m_gaps);
    for (QWidget* part : QList<QWidget*>{answers, words, managers, first, on, ours, m_agreed, m_since})
        body()->addWidget(part);
    m_agreed->setObjectName(u"agreed_words"_s);
    m_agreed->setTone(TextLabel::Tone::Ok);
    m_since->setObjectName(u"since_agreed"_s);
    m_on = on;
    m_session.bind(person, inMoney<&MoneyTalk::personSaysEnough>());
    m_session.bind(worker, inMoney<&MoneyTalk::workerSaysEnough>());
    m_session.bind(words, inMoney<&MoneyTalk::enoughWords>());
    m_session.bind(note, inMoney<&MoneyTalk::notEnoughNote>());
    m_session.bind(by, inMoney<&MoneyTalk::agreedBy>());
    m_session.bind(on, inMoney<&MoneyTalk::agreedOn>());
    m_session.bind(how, inMoney<&MoneyTalk::agreedHow>());
    m_session.bind(with, inMoney<&MoneyTalk::agreedWith>());
    connect(m_gaps, &StillToSay::followed, this, &EnoughCard::followed);
}

QList<casework::StillToSay> EnoughCard::gaps() const
{
    return casework::stillToDecide(m_session.versions()) + casework::stillToAgree(m_session.file());
}

void EnoughCard::showCase(const Working& working)
{
    const MoneyTalk& money = m_session.file().money;
    const QString who = documents::apart(callName(m_session.file()));
    m_person->setLabel(tr("%1 says").arg(who));
    m_words->setLabel(tr("In %1's &words").arg(who));
    m_note->setVisible(money.personSaysEnough == Tri::No || money.workerSaysEnough == Tri::No);
    m_gaps->setItems(toSay(gaps(), m_session.file()));
    const AllocationAgreement* agreed = standing(m_session.file().agreements);
    m_agreed->setVisible(agreed);
    m_since->setVisible(agreed && !working.isAgreed);
    m_on->setHint({});
    if (!agreed) return;
    const QString since = sinceInShort(sinceWords(working, m_session.file(), m_services.rules));
    m_since->setText(tr("What that agreement does not say: %1.").arg(since));
    if (!working.isAgreed && working.anew != money.agreedOn)
        m_on->setHint(
            tr("Agreed anew, it is dated today, %1. Another day: enter it here.").arg(dayWords(working.anew)));
    m_agreed->setText(tr("Agreed by %1 on %2: %3 a week.")
                          .arg(agreed->by, dayWords(agreed->on), agreed->allocation.weekly.display()));
}

} // namespace alongside::ui
