#include "ui/screens/sync/sync_page.h"

#include "core/documents/sentences.h"
#include "ui/case/cards/question_card.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/people/people_model.h"
#include "ui/screens/sync/came_in_card.h"
#include "ui/screens/sync/join_card.h"
#include "ui/screens/sync/person_row.h"
#include "ui/screens/sync/sent_words.h"
#include "ui/shell/places/link.h"
#include "ui/support/names.h"
#include "ui/support/refill.h"
#include "ui/support/when.h"
#include "ui/widgets/card.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/frame/saved_line.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kSideBySide = 72; // letters
constexpr qint64 kClockMattersMs = 5LL * 60 * 1000;
constexpr qint64 kSayBeforeMs = 14LL * 24 * 3600 * 1000;

} // namespace

SyncPage::SyncPage(const Clock& clock, QWidget* parent)
    : Page(u"sync"_s, tr("Is everything at the office?"),
           tr("Nothing here has to be waited for: go on working while it runs."), parent),
      m_clock(clock), m_state(new TextLabel({}, Type::Lead)), m_practice(new TextLabel), m_whose(new TextLabel),
      m_counts(new TextLabel), m_files(new TextLabel), m_progress(new QProgressBar), m_trouble(new Card),
      m_troubleWords(new TextLabel), m_going(new Card(tr("Going out"))), m_goingRows(new QVBoxLayout), m_pass(new Card),
      m_passWords(new TextLabel), m_clockCard(new Card), m_asideCard(new Card(tr("This is not at the office"))),
      m_asideRows(new QVBoxLayout), m_join(new JoinCard), m_cameIn(new CameInCard), m_questions(new QVBoxLayout)
{
    m_state->setObjectName(u"sync_state"_s);
    m_practice->setObjectName(u"sync_practice"_s);
    m_practice->setText(
        tr("This is practice: the office is a practice office on this laptop, and nothing goes to a council."));
    m_whose->setObjectName(u"sync_whose"_s);
    m_whose->hide();
    m_counts->setObjectName(u"sync_counts"_s);
    m_counts->setTone(TextLabel::Tone::Muted);
    m_files->setObjectName(u"sync_files"_s);
    m_troubleWords->setObjectName(u"sync_trouble"_s);
    name(m_progress, u"sync_progress"_s, tr("How far it has come"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_trouble->setTone(Card::Tone::Caution);
    m_trouble->body()->addWidget(m_troubleWords);
    auto* now = new Card;
    now->body()->addWidget(m_state);
    now->body()->addWidget(m_practice);
    now->body()->addWidget(m_whose);
    now->body()->addWidget(m_counts);
    now->body()->addWidget(m_progress);
    auto* attached = muted(tr(
        "Files that are attached to a record go after everything that is written, part by part. What one shows is told "
        "at once; the file itself comes once all of it is at the office."));
    attached->setObjectName(u"sync_attached"_s);
    now->body()->addWidget(m_files);
    now->body()->addWidget(attached);
    m_going->body()->addLayout(m_goingRows);
    auto* pair = new Columns(kSideBySide);
    pair->add(m_going, 1);
    pair->add(m_cameIn, 1);
    m_questions->setSpacing(kGap);
    m_passWords->setObjectName(u"sync_pass"_s);
    m_pass->body()->addWidget(m_passWords);
    const documents::ThreeParts clockWords = documents::partsFor({ErrorCode::ServerNotOurs, u"clock.laptop"_s, {}});
    m_clockCard->setTitle(clockWords.what);
    auto* why = new TextLabel(clockWords.why + u' ' + clockWords.whatToDo);
    why->setObjectName(u"sync_clock"_s);
    m_clockCard->body()->addWidget(why);
    m_asideCard->body()->addLayout(m_asideRows);
    for (Card* card : {m_pass, m_clockCard, m_asideCard}) card->setTone(Card::Tone::Caution);
    m_join->setObjectName(u"join_card"_s);
    connect(m_join, &JoinCard::joinAsked, this, &SyncPage::joinAsked);
    connect(m_cameIn, &CameInCard::openAsked, this, &SyncPage::openPerson);
    connect(m_cameIn, &CameInCard::followed, this, &Page::followed);
    content()->addWidget(now);
    for (QWidget* card : QList<QWidget*>{m_trouble, m_pass, m_join, m_clockCard, m_asideCard})
        content()->addWidget(card);
    content()->addLayout(m_questions);
    content()->addWidget(pair);
    setWaiting({});
    setAside({});
    setOffice({});
}

QString SyncPage::title() const
{
    return tr("Sync");
}

bool SyncPage::isRunning() const
{
    return alongside::isRunning(m_office.phase);
}

/// "Send now" keeps its place, whatever comes beside it: pressed twice, it leads nowhere.
QList<PageAction> SyncPage::actions()
{
    QString whyNot;
    if (!m_office.configured)
        whyNot = m_joinsByHand ? tr("This laptop has not joined an office yet.")
                               : tr("There is no office beside this practice.");
    if (isRunning()) whyNot = tr("It is being sent now.");
    const bool rests = isAllThere(), loud = m_office.configured && !isRunning() && !rests && m_open.isEmpty();
    const PageAction send{u"sync_now"_s,
                          tr("Send now"),
                          loud ? ButtonKind::Primary : ButtonKind::Plain,
                          [this] { sendIfIdle(); },
                          whyNot,
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)};
    if (isRunning())
        return {{u"sync_stop"_s, tr("Stop for now"), ButtonKind::Plain, [this] { emit stop(); }, {}, {}}, send};
    if (!m_open.isEmpty())
        return {leadingTo(u"alongside:sync#questions"_s, u"to_questions"_s,
                          m_open.size() == 1 ? tr("Choose: 1 question has two answers")
                                             : tr("Choose: %1 questions have two answers").arg(m_open.size()),
                          ButtonKind::Primary),
                send};
    if (!rests) return {send};
    return {leadingTo(u"alongside:people"_s, u"to_people"_s, tr("Next: my people"), ButtonKind::Primary), send};
}

void SyncPage::sendIfIdle()
{
    if (isRunning()) return; // its line says so
    m_office.configured ? emit sendNow() : leadToOffice();
}

bool SyncPage::isAllThere() const
{
    return m_office.configured && !m_office.trouble && isNothingLeft();
}

/// As the office line says it: what is listed as going out is of the same look.
bool SyncPage::isNothingLeft() const
{
    return m_office.lastSyncMs != 0 && m_office.waitingChanges == 0 && m_office.asideChanges == 0
           && m_office.waitingFiles == 0;
}

void SyncPage::focusFirst()
{
    if (m_join->isVisibleTo(this)) focusField(u"join_line"_s);
}

/// Where a link means the questions, they may only be on their way here.
bool SyncPage::focusField(const QString& field)
{
    if (field != u"questions"_s) return Page::focusField(field);
    if (m_questions->count() == 0) return m_isLedToQuestions = true;
    m_questions->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    return true;
}

void SyncPage::leadToOffice()
{
    if (m_joinsByHand) {
        focusField(u"join_line"_s);
        return emit told({.happened = tr("To send, join your office first."),
                          .todo = tr("Paste the line your council gave you, and choose the file that came with it.")});
    }
    emit told({.happened = tr("Nothing can be sent: there is no office beside this practice."),
               .todo = tr("Everything is saved on this laptop, and all the rest can be tried.")});
}

void SyncPage::setOffice(const OfficeState& office)
{
    const bool was = isRunning(), knew = m_office.configured, rested = isAllThere(), had = !isNothingLeft();
    m_office = office;
    tell();
    if (had == isNothingLeft()) showGoing();
    if (was != isRunning() || knew != office.configured || rested != isAllThere()) emit actionsChanged();
}

void SyncPage::tell()
{
    const qint64 now = m_clock.nowMs();
    const int offset = m_clock.utcOffsetMinutes();
    QString state = m_office.lastSyncMs == 0 ? tr("Not sent anything yet.")
                                             : tr("Last sync %1.").arg(momentWords(m_office.lastSyncMs, now, offset));
    const QString words = officeWords(m_office, now, offset, m_joinsByHand ? Whose::Council : Whose::Practice);
    const QString sentence = words + (words.endsWith(u'.') ? u""_s : u"."_s);
    state = isRunning() ? words : isNothingLeft() ? sentence : state + u' ' + sentence;
    if (!m_office.configured) state = tr("This laptop has not joined an office yet. Everything is saved here.");
    if (state != m_state->text()) {
        m_state->setText(state);
        announce(m_state, state);
    }
    m_practice->setVisible(!m_joinsByHand);
    m_counts->setText(
        tr("Sent this time: %1. Came in: %2.").arg(sizeWords(m_office.bytesUp), sizeWords(m_office.bytesDown)));
    m_counts->setVisible(m_office.bytesUp + m_office.bytesDown > 0);
    m_files->setText(filesWords(m_office));
    m_files->setVisible(!m_files->text().isEmpty());
    m_progress->setVisible(isRunning());
    m_progress->setRange(0, int(std::max<qint64>(m_office.framesToSend, 0)));
    m_progress->setValue(int(m_office.framesSent));
    m_trouble->setVisible(m_office.trouble.has_value());
    if (m_office.trouble) {
        const documents::ThreeParts parts = documents::partsFor(*m_office.trouble);
        m_trouble->setTitle(parts.what);
        const QString whole = u"%1 %2 %3"_s.arg(parts.why, parts.whatToDo, againWords(m_office.again)).trimmed();
        if (whole != m_troubleWords->text() && isVisible()) announce(m_troubleWords, u"%1 %2"_s.arg(parts.what, whole));
        m_troubleWords->setText(whole);
    }
    if (m_nothing) m_nothing->setText(nothingWaits());
    m_clockCard->setVisible(qAbs(m_office.officeAheadMs.value_or(0)) > kClockMattersMs);
    tellOfPass();
}

/// The office takes nothing after the pass has ended: said two weeks before, with the way to a new one under it.
void SyncPage::tellOfPass()
{
    const qint64 now = m_clock.nowMs(), left = m_office.passEndsMs - now;
    const bool soon = m_office.passEndsMs != 0 && left < kSayBeforeMs;
    const bool refused = m_office.trouble && m_office.trouble->code == ErrorCode::ServerRefusedDevice;
    if (soon) {
        const QString day = weekdayWords(dayOf(m_office.passEndsMs, m_clock.utcOffsetMinutes()));
        m_pass->setTitle(left > 0 ? tr("This laptop's pass to the office ends on %1").arg(day)
                                  : tr("This laptop's pass to the office ended on %1").arg(day));
        m_passWords->setText(tr("After that nothing goes to the office until it has a new one. Everything you write "
                                "stays safe here. Ask your council for a new code and enter it below."));
    }
    m_pass->setVisible(soon && m_joinsByHand);
    m_join->setAgain(m_office.configured);
    m_join->setVisible(m_joinsByHand && (!m_office.configured || soon || refused));
}

QString SyncPage::nothingWaits() const
{
    if (!m_office.configured) return tr("Nothing waits.");
    if (isNothingLeft() && (m_office.trouble || m_office.writtenChanges == 0)) return tr("Nothing waits.");
    if (isNothingLeft() && !m_joinsByHand) return tr("Nothing waits. Everything you wrote is at the practice office.");
    if (isNothingLeft()) return tr("Nothing waits. Everything you wrote is at the office.");
    return tr("Nobody's record waits.");
}

void SyncPage::setJoinsByHand(bool byHand)
{
    m_joinsByHand = byHand;
    tell();
}

void SyncPage::setSeeOffice(const SeeOffice& see)
{
    m_join->setSeeOffice(see);
}

void SyncPage::setWhose(const std::optional<OfficeSeen>& office)
{
    m_whose->setVisible(office.has_value());
    if (office) m_whose->setText(sendsTo(*office));
}

void SyncPage::showJoined(const QString& council)
{
    m_join->showJoined(council);
}

void SyncPage::showNotJoined(const Error& error)
{
    m_join->showTrouble(error);
}

void SyncPage::openPerson(CaseId id)
{
    emit followed(personLink(id, u"person"_s));
}

QPushButton* SyncPage::nameOf(const QString& objectName, CaseId id, const QString& name)
{
    QPushButton* open = personButton(objectName, name);
    connect(open, &QPushButton::clicked, this, [this, id] { openPerson(id); });
    return open;
}

void SyncPage::setAside(const QList<SetAside>& aside)
{
    const Refill anew(m_asideRows);
    m_asideCard->setVisible(!aside.isEmpty());
    for (qsizetype i = 0; i < aside.size() && i < kMostPeople; ++i) addAside(aside.at(i), i);
    if (aside.size() > kMostPeople)
        m_asideRows->addWidget(new TextLabel(tr("and %1 more").arg(aside.size() - kMostPeople)));
}

void SyncPage::addAside(const SetAside& one, qsizetype number)
{
    const documents::ThreeParts parts = documents::partsFor(one.why);
    const QString since = weekdayWords(dayOf(one.oldestMs, m_clock.utcOffsetMinutes()));
    const QString changes = one.changes == 1
                                ? tr("1 change, of %1. It stays on this laptop and on your lists.").arg(since)
                                : tr("%1 changes, the oldest of %2. They stay on this laptop and on your "
                                     "lists.")
                                      .arg(one.changes)
                                      .arg(since);
    QStringList all{changes, parts.what, parts.why, parts.whatToDo};
    if (one.files == 1) all.insert(1, tr("1 attached file stays here with it."));
    if (one.files > 1) all.insert(1, tr("%1 attached files stay here with it.").arg(one.files));
    auto* words = new TextLabel(all.join(u' '));
    words->setObjectName(u"aside_words_%1"_s.arg(number));
    m_asideRows->addWidget(nameOf(u"aside_%1"_s.arg(number), one.id, one.name), 0, Qt::AlignLeft);
    m_asideRows->addWidget(words);
}

void SyncPage::setCameIn(const QList<CameIn>& came)
{
    m_cameIn->setCameIn(came);
}

void SyncPage::setWaiting(const QList<CaseloadRow>& people)
{
    m_waiting = people;
    showGoing();
}

void SyncPage::showGoing()
{
    QList<CaseloadRow> people = m_waiting;
    if (isNothingLeft()) people.removeIf([](const CaseloadRow& row) { return row.sent != SentState::NeedsYou; });
    const Refill anew(m_goingRows);
    m_nothing = people.isEmpty() ? new TextLabel(nothingWaits()) : nullptr;
    if (m_nothing) m_nothing->setObjectName(u"sync_nothing"_s);
    if (m_nothing) m_goingRows->addWidget(m_nothing);
    for (qsizetype i = 0; i < people.size() && i < kMostPeople; ++i) addWaiting(people.at(i), i);
    if (people.size() > kMostPeople)
        m_goingRows->addWidget(new TextLabel(tr("and %1 more").arg(people.size() - kMostPeople)));
}

void SyncPage::addWaiting(const CaseloadRow& row, qsizetype number)
{
    auto* chip = new StateChip;
    chip->setState(sentOf(row.sent));
    m_goingRows->addWidget(personRow(nameOf(u"waiting_%1"_s.arg(number), row.id, row.name), chip));
}

void SyncPage::tellDecided(CaseId id, const TwoVersions& question, qsizetype chosen)
{
    const auto open =
        std::ranges::find_if(m_open, [&](const OpenQuestion& one) { return one.id == id && one.question == question; });
    if (open != m_open.end()) emit told({.kind = Message::Kind::Done, .happened = decidedWords(*open, chosen)});
}

void SyncPage::setQuestions(const QList<OpenQuestion>& questions)
{
    if (std::exchange(m_open, questions) == questions) return; // a card in use is not taken from under a hand
    const RefillQuestions anew(m_questions);
    for (const OpenQuestion& open : questions) {
        auto* card = new QuestionCard(open, m_clock, QuestionCard::Place::AmongPeople);
        connect(card, &QuestionCard::settled, this, [this, open](qsizetype chosen, const QString& reason) {
            emit settled(open.id, open.question, chosen, reason);
        });
        connect(card, &QuestionCard::followed, this, &Page::followed);
        connect(card, &QuestionCard::openAsked, this, [this, open] { openPerson(open.id); });
        m_questions->addWidget(card);
    }
    emit actionsChanged();
    if (std::exchange(m_isLedToQuestions, false) && !m_open.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { focusField(u"questions"_s); }, Qt::QueuedConnection);
}

} // namespace alongside::ui
