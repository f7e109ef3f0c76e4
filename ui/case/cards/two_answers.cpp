#include "ui/case/cards/two_answers.h"

#include "core/documents/words/apart.h"
#include "ui/case/cards/question_card.h"
#include "ui/shell/places/link.h"
#include "ui/shell/places/screen_catalogue.h"
#include "ui/support/look/buttons.h"
#include "ui/support/look/type.h"
#include "ui/support/refill.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// In the order in which one is made upon the other.
constexpr std::array kMadeUpon{QStringView(u"eligibility"), QStringView(u"money"), QStringView(u"choices"),
                               QStringView(u"review"), QStringView(u"plan")};

/// A decision is told on the overview, where it is made, and on every page of what is made upon it.
bool isToldOn(const QString& page, const OpenQuestion& decision)
{
    if (page == u"person"_s) return true;
    const auto made = std::ranges::find(kMadeUpon, QStringView(actPageOf(decision.question.field)));
    return std::find(made, kMadeUpon.end(), QStringView(page)) != kMadeUpon.end();
}

} // namespace

TwoAnswers::TwoAnswers(const QString& page, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_page(page), m_session(session), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"two_answers"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kNear);
    hide();
}

OpenQuestion TwoAnswers::inWords(const TwoVersions& question) const
{
    const CaseServices& services = m_session.services();
    return openQuestion(question, m_session.file(), services.rules, services.clock.today());
}

void TwoAnswers::showOpen()
{
    QList<OpenQuestion> decisions =
        twoDecisions(m_session.file(), m_session.made(), m_session.services().clock.utcOffsetMinutes());
    decisions.removeIf([this](const OpenQuestion& one) { return m_turnedRound || !isToldOn(m_page, one); });
    QList<TwoVersions> open;
    for (const TwoVersions& question : m_session.versions())
        if (const QString on = pageOf(question.field);
            !m_turnedRound && (on == m_page || (m_page == u"person"_s && asksSomebody(question.meeting))))
            open.append(question);
    if (open == m_open && decisions == m_decisions) return;
    m_open = open;
    m_decisions = decisions;
    const RefillQuestions anew(m_rows);
    for (const OpenQuestion& decision : decisions) addCard(decision);
    QList<OpenQuestion> elsewhere;
    for (const TwoVersions& question : open) {
        if (pageOf(question.field) == m_page) addCard(inWords(question));
        else elsewhere.append(inWords(question));
    }
    if (!elsewhere.isEmpty()) addElsewhere(elsewhere);
    setVisible(m_rows->count() > 0);
}

void TwoAnswers::addCard(const OpenQuestion& open)
{
    auto* card = new QuestionCard(open, m_session.services().clock, QuestionCard::Place::OnThePage);
    connect(card, &QuestionCard::followed, this, &TwoAnswers::followed);
    connect(card, &QuestionCard::settled, this, [this, open](qsizetype chosen, const QString& reason) {
        m_session.settle(open.question, chosen, reason,
                         [this, words = decidedWords(open, chosen)] { emit decided(words); });
    });
    m_rows->addWidget(card);
}

/// What is told below may rest on it: said before it, with the way there.
void TwoAnswers::addElsewhere(const QList<OpenQuestion>& elsewhere)
{
    const bool decides = std::ranges::any_of(
        elsewhere, [](const OpenQuestion& one) { return one.question.meeting == Meeting::NeedsDeciding; });
    auto* card = new Card(elsewhere.size() == 1 ? tr("Two answers stand to one question")
                                                : tr("Two answers stand to %1 questions").arg(elsewhere.size()));
    if (decides) card->setTone(Card::Tone::Caution);
    for (qsizetype i = 0; i < elsewhere.size(); ++i) {
        const OpenQuestion& one = elsewhere.at(i);
        const QString page = pageOf(one.question.field);
        auto* there = makeButton(ButtonKind::Quiet, u"two_elsewhere_%1"_s.arg(i + 1),
                                 tr("%1: %2").arg(screenTitle(page), documents::apart(one.title)));
        connect(there, &QPushButton::clicked, this,
                [this, link = personLink(one.id, page, questionName(one.question))] { emit followed(link); });
        card->body()->addWidget(there, 0, Qt::AlignLeft);
    }
    m_rows->addWidget(card);
}

void TwoAnswers::setShown(bool on)
{
    m_turnedRound = on;
    showOpen();
}

} // namespace alongside::ui
