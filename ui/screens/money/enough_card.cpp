#include "ui/screens/money/enough_card.h"

#include "core/casework/versions/asked_anew.h"
#include "core/casework/versions/less_agreed.h"
#include "core/domain/settled.h"
#include "core/domain/views/own_words.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/number_words.h"
#include "core/documents/names/names.h"
#include "core/documents/words/standing_words.h"
#include "ui/case/cards/advocate_note.h"
#include "ui/case/fields/columns.h"
#include "ui/case/gap_words.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/money/said_then.h"
#include "ui/screens/money/since_words.h"
#include "ui/screens/money/working.h"
#include "ui/support/look/buttons.h"
#include "ui/support/refill.h"
#include "ui/support/translated.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// An answer to the agreement that is made next. Read, one that was given to the agreement that stands is blank; written,
/// everybody is asked anew.
template <auto Member>
auto inAnswers()
{
    return [](auto& file) {
        if constexpr (std::is_const_v<std::remove_reference_t<decltype(file)>>) {
            static const MoneyTalk blank;
            const auto& noted = file.money.*Member;
            return casework::askedNow(file).*Member == noted ? &noted : &(blank.*Member);
        } else {
            casework::askAnew(file);
            return &(file.money.*Member);
        }
    };
}

QString unlinkedWords(qsizetype outcomes)
{
    if (outcomes == 0) return {};
    const QString many = documents::numberInWords(outcomes);
    return outcomes == 1
               ? tr("To one outcome nothing that was said is linked, nor why not. Agreeing does not wait for it.")
               : tr("To %1 outcomes nothing that was said is linked, nor why not. Agreeing does not wait for "
                    "it.")
                     .arg(many);
}

QString lessWords(const QStringList& lines, const QString& why)
{
    if (lines.isEmpty() || !why.trimmed().isEmpty()) return {};
    QStringList names;
    for (const QString& one : lines) names.append(documents::apart(one));
    return tr("Less than was agreed: %1. Nothing is written down yet that says why. Agreeing does not wait for it.")
        .arg(names.join(u"; "_s));
}

} // namespace

EnoughCard::EnoughCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("Is this enough?"), parent), m_services(services), m_session(session), m_note(nullptr),
      m_advocate(new AdvocateNote(session)), m_gaps(new StillToSay(u"still_to_agree"_s)), m_unlinked(new TextLabel),
      m_less(new TextLabel), m_agreed(new TextLabel), m_then(new TextLabel), m_since(new TextLabel),
      m_answers(new Stack), m_again(new Stack(kNear)), m_both(new Stack),
      m_same(again(u"says_the_same"_s, tr("They say the same today"), &casework::sayTheSame)),
      m_sameWay(
          again(u"agrees_the_same_way"_s, tr("The same people agree, the same way, today"), &casework::agreeTheSameWay))
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
    auto* less = new TextField(u"less_because"_s, tr("Why there is less than was agreed, as it is told"));
    less->edit()->setLines(1, 5);
    m_person = person;
    m_words = words;
    m_note = note;
    auto* by = new LineField(u"agreed_by"_s, tr("&Agreed by"));
    auto* on = new DatePhraseEdit(u"agreed_on"_s, tr("On"));
    on->setToday(m_services.clock.today(), Days::ThatHaveBeen);
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
    ours->rows->addWidget(m_advocate);
    ours->rows->addWidget(m_gaps);
    ours->rows->addWidget(m_unlinked);
    ours->rows->addWidget(m_less);
    m_unlinked->setObjectName(u"nothing_linked"_s);
    m_less->setObjectName(u"nothing_says_why_less"_s);
    for (QWidget* part : QList<QWidget*>{answers, words, less, first, on}) m_answers->rows->addWidget(part);
    for (QWidget* part : QList<QWidget*>{m_agreed, m_then, m_since, buildAgain(), m_answers, managers, ours})
        body()->addWidget(part);
    m_noteRoom = new KeptRoom(note);
    m_lessRoom = new KeptRoom(less);
    for (QWidget* part : QList<QWidget*>{m_agreed, m_then, m_since, m_gaps, m_unlinked, m_less}) new KeptHeight(part);
    m_agreed->setObjectName(u"agreed_words"_s);
    m_agreed->setTone(TextLabel::Tone::Ok);
    m_then->setObjectName(u"said_then"_s);
    m_since->setObjectName(u"since_agreed"_s);
    m_session.bind(person, inAnswers<&MoneyTalk::personSaysEnough>());
    m_session.bind(worker, inAnswers<&MoneyTalk::workerSaysEnough>());
    m_session.bind(words, inAnswers<&MoneyTalk::enoughWords>());
    m_session.bind(less, inAnswers<&MoneyTalk::lessBecause>());
    m_session.bind(note, inRecord<&CaseFile::money, &MoneyTalk::notEnoughNote>());
    m_session.bind(by, inAnswers<&MoneyTalk::agreedBy>());
    m_session.bind(on, inAnswers<&MoneyTalk::agreedOn>());
    m_session.bind(how, inAnswers<&MoneyTalk::agreedHow>());
    m_session.bind(with, inAnswers<&MoneyTalk::agreedWith>());
    connect(m_gaps, &StillToSay::followed, this, &EnoughCard::followed);
    connect(m_advocate, &AdvocateNote::followed, this, &EnoughCard::followed);
}

/// A new agreement is said by somebody, that day: in new words, or the same again.
QWidget* EnoughCard::buildAgain()
{
    m_again->rows->addWidget(new TextLabel(tr("For the new agreement everybody is asked anew."), Type::Strong));
    auto* acts = new Flow(kNear);
    for (QPushButton* act : {m_same, m_sameWay}) acts->cells->addWidget(act);
    m_again->rows->addWidget(m_both);
    m_again->rows->addWidget(acts);
    return m_again;
}

QPushButton* EnoughCard::again(const QString& objectName, const QString& words,
                               void (*answer)(CaseFile&, QDate, DecisionId), DecisionId as)
{
    QPushButton* act = makeButton(ButtonKind::Plain, objectName, words);
    connect(act, &QPushButton::clicked, this, [this, act, answer, as] {
        act->clearFocus(); // once it cannot act any more its focus would go to a box of its own choice
        m_session.act([&](CaseFile& file) { answer(file, m_services.clock.today(), as); });
        m_words->setFocus(Qt::OtherFocusReason); // after it: a box in somebody's hands is not written into
    });
    return act;
}

/// Neither is told as the one that holds, and what is said again is said again of one of them, by name.
void EnoughCard::showBoth()
{
    const CaseFile& file = m_session.file();
    const auto rows =
        standingRows(file, u"allocation_agreement"_s, m_session.made(), m_services.clock.utcOffsetMinutes());
    if (std::exchange(m_bothRows, rows) == rows && !m_both->isHidden()) return; // not taken from under a hand
    const Refill anew(m_both->rows);
    const auto all = allStanding(file.agreements);
    m_both->rows->addWidget(standingSides(
        documents::standingInWords(file, record::RecordKind::AllocationAgreement), rows,
        [&](QVBoxLayout* foot, qsizetype at) {
            const AllocationAgreement& one = *all.at(at);
            if (one.personSaysEnough != Tri::NotYetKnown)
                foot->addWidget(
                    again(u"says_this_%1"_s.arg(at), tr("They say this today"), &casework::sayTheSame, one.id));
            foot->addWidget(again(u"agrees_this_way_%1"_s.arg(at), tr("The same people agree, the same way, today"),
                                  &casework::agreeTheSameWay, one.id));
        }));
}

QList<casework::StillToSay> EnoughCard::gaps() const
{
    const QDate today = m_services.clock.today();
    const Working working = workedOut(m_session.file(), m_services.rules, today);
    return casework::stillToDecide(m_session.versions())
           + casework::stillToAgree(m_session.file(), working.allocation, today);
}

void EnoughCard::showCase(const Working& working, const QList<casework::StillToSay>& typed)
{
    const CaseFile& file = m_session.file();
    const QString who = documents::apart(callName(file));
    m_advocate->showCase();
    m_person->setLabel(tr("%1 says").arg(who));
    m_words->setLabel(tr("In %1's &words").arg(who));
    m_noteRoom->setVisible(file.money.personSaysEnough == Tri::No || file.money.workerSaysEnough == Tri::No);
    const QStringList less = casework::linesWithLess(file, working.allocation, m_services.clock.today());
    const QString why = casework::askedNow(file).lessBecause;
    m_lessRoom->setVisible(!less.isEmpty() || !why.isEmpty());
    m_less->setText(lessWords(less, why));
    m_less->setVisible(!working.isAgreed && !m_less->text().isEmpty());
    m_gaps->setItems(toSay(working.isAgreed ? typed : typed + gaps(), file));
    m_unlinked->setText(unlinkedWords(unexplained(file, working.allocation).size()));
    m_unlinked->setVisible(!working.isAgreed && !m_unlinked->text().isEmpty());
    m_answers->setVisible(!working.isAgreed);
    showStanding(working);
}

/// What stands, and what was said to it, as of then; what is asked now stands apart from it.
void EnoughCard::showStanding(const Working& working)
{
    const CaseFile& file = m_session.file();
    const AllocationAgreement* agreed = standing(file.agreements);
    const bool anew = agreed && !working.isAgreed;
    for (QWidget* part : QList<QWidget*>{m_agreed, m_then}) part->setVisible(agreed);
    for (QWidget* part : QList<QWidget*>{m_since, m_again}) part->setVisible(anew);
    if (!agreed) return;
    const MoneyTalk asked = casework::askedNow(file);
    const bool two = areTwo(file.agreements);
    // What is done with stays where it is, and cannot be done again: the other does not come under the pointer.
    m_same->setVisible(!two && agreed->personSaysEnough != Tri::NotYetKnown);
    m_same->setEnabled(asked.personSaysEnough == Tri::NotYetKnown);
    m_sameWay->setVisible(!two);
    m_sameWay->setEnabled(asked.agreedBy.isEmpty() && asked.agreedHow == Agreed::NotYet);
    if (two) showBoth();
    m_both->setVisible(two);
    if (two) {
        for (QWidget* part : QList<QWidget*>{m_agreed, m_then, m_since}) part->hide();
        return;
    }
    m_agreed->setText(
        tr("Agreed by %1 on %2: %3.")
            .arg(documents::apart(agreed->by), dayWords(agreed->on), documents::weekWords(agreed->allocation)));
    m_then->setText(saidThen(*agreed, file));
    m_since->setText(
        tr("What that agreement does not say:\n%1").arg(sinceInShort(sinceWords(working, file, m_services.rules))));
}

} // namespace alongside::ui
