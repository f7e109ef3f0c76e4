#include "ui/screens/sync/sync_page.h"

#include "core/documents/sentences.h"
#include "ui/screens/people/people_model.h"
#include "ui/screens/sync/question_card.h"
#include "ui/shell/link.h"
#include "ui/support/names.h"
#include "ui/support/when.h"
#include "ui/widgets/card.h"
#include "ui/widgets/saved_line.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kMostShown = 12;

void empty(QVBoxLayout* rows)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

SyncPage::SyncPage(const Clock& clock, QWidget* parent)
    : Page(u"sync"_s, tr("Is everything at the office?"),
           tr("Nothing here has to be waited for: go on working while it runs."), parent),
      m_clock(clock), m_state(new TextLabel({}, Type::Lead)), m_counts(new TextLabel), m_progress(new QProgressBar),
      m_trouble(new Card), m_troubleWords(new TextLabel), m_going(new Card(tr("Going out"))),
      m_goingRows(new QVBoxLayout), m_cameIn(new Card(tr("Came in"))), m_cameInWords(new TextLabel),
      m_questions(new QVBoxLayout)
{
    m_state->setObjectName(u"sync_state"_s);
    m_counts->setObjectName(u"sync_counts"_s);
    m_counts->setTone(TextLabel::Tone::Muted);
    m_troubleWords->setObjectName(u"sync_trouble"_s);
    name(m_progress, u"sync_progress"_s, tr("How far it has come"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_trouble->setTone(Card::Tone::Caution);
    m_trouble->body()->addWidget(m_troubleWords);
    auto* now = new Card;
    now->body()->addWidget(m_state);
    now->body()->addWidget(m_counts);
    now->body()->addWidget(m_progress);
    m_going->body()->addLayout(m_goingRows);
    m_cameIn->body()->addWidget(m_cameInWords);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(kGap);
    pair->addWidget(m_going, 1);
    pair->addWidget(m_cameIn, 1);
    m_questions->setSpacing(kGap);
    content()->addWidget(now);
    content()->addWidget(m_trouble);
    content()->addLayout(m_questions);
    content()->addLayout(pair);
    setWaiting({});
    setOffice({});
}

QString SyncPage::title() const
{
    return tr("Sync");
}

bool SyncPage::isRunning() const
{
    return m_office.phase == SyncPhase::Connecting || m_office.phase == SyncPhase::Sending
           || m_office.phase == SyncPhase::Fetching;
}

QList<PageAction> SyncPage::actions()
{
    if (isRunning()) return {{u"sync_stop"_s, tr("Stop for now"), ButtonKind::Plain, [this] { emit stop(); }, {}, {}}};
    const QString whyNot = m_office.configured ? QString() : tr("This laptop has not joined an office yet.");
    return {{u"sync_now"_s, tr("Send now"), ButtonKind::Primary, [this] { emit sendNow(); }, whyNot,
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)}};
}

void SyncPage::setOffice(const OfficeState& office)
{
    const bool was = isRunning(), knew = m_office.configured;
    m_office = office;
    tell();
    if (was != isRunning() || knew != office.configured) emit actionsChanged();
}

void SyncPage::tell()
{
    const qint64 now = m_clock.nowMs();
    const int offset = m_clock.utcOffsetMinutes();
    QString state = m_office.lastSyncMs == 0 ? tr("Not sent anything yet.")
                                             : tr("Last sync %1.").arg(momentWords(m_office.lastSyncMs, now, offset));
    state = isRunning() ? officeWords(m_office, now, offset) : state + u' ' + officeWords(m_office, now, offset) + u'.';
    if (state != m_state->text()) {
        m_state->setText(state);
        announce(m_state, state);
    }
    m_counts->setText(
        tr("Sent this time: %1. Came in: %2.").arg(sizeWords(m_office.bytesUp), sizeWords(m_office.bytesDown)));
    m_counts->setVisible(m_office.bytesUp + m_office.bytesDown > 0);
    m_progress->setVisible(isRunning());
    m_progress->setRange(0, int(std::max<qint64>(m_office.framesToSend, 0)));
    m_progress->setValue(int(m_office.framesSent));
    m_trouble->setVisible(m_office.trouble.has_value());
    if (m_office.trouble) {
        const documents::ThreeParts parts = documents::partsFor(*m_office.trouble);
        m_trouble->setTitle(parts.what);
        m_troubleWords->setText(u"%1 %2"_s.arg(parts.why, parts.whatToDo));
    }
    m_cameInWords->setText(
        m_office.opsFetched == 0
            ? tr("Nothing new from colleagues since this was opened.")
            : tr("%1 changes by colleagues, %2.").arg(m_office.opsFetched).arg(sizeWords(m_office.bytesDown)));
}

void SyncPage::setWaiting(const QList<CaseloadRow>& people)
{
    empty(m_goingRows);
    if (people.isEmpty())
        m_goingRows->addWidget(new TextLabel(tr("Nothing waits. Everything you wrote is at the office.")));
    for (qsizetype i = 0; i < people.size() && i < kMostShown; ++i) {
        const CaseloadRow& row = people.at(i);
        auto* line = new QWidget;
        auto* cells = new QHBoxLayout(line);
        cells->setContentsMargins(0, 0, 0, 0);
        auto* open =
            makeButton(ButtonKind::Quiet, u"waiting_%1"_s.arg(i), row.name.isEmpty() ? tr("No name yet") : row.name);
        const CaseId id = row.id;
        connect(open, &QPushButton::clicked, this, [this, id] { emit followed(personLink(id, u"person"_s)); });
        auto* chip = new StateChip;
        chip->setState(sentOf(row.sent));
        cells->addWidget(open);
        cells->addStretch();
        cells->addWidget(chip);
        m_goingRows->addWidget(line);
    }
    if (people.size() > kMostShown)
        m_goingRows->addWidget(new TextLabel(tr("and %1 more").arg(people.size() - kMostShown)));
}

void SyncPage::setQuestions(const QList<OpenQuestion>& questions)
{
    empty(m_questions);
    for (const OpenQuestion& open : questions) {
        auto* card = new QuestionCard(open, m_clock);
        connect(card, &QuestionCard::settled, this, [this, open](qsizetype chosen, const QString& reason) {
            emit settled(open.id, open.question, chosen, reason);
        });
        connect(card, &QuestionCard::openAsked, this,
                [this, open] { emit followed(personLink(open.id, u"person"_s)); });
        m_questions->addWidget(card);
    }
}

} // namespace alongside::ui
