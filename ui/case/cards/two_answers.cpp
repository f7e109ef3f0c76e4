#include "ui/case/cards/two_answers.h"

#include "ui/case/cards/question_card.h"
#include "ui/support/refill.h"
#include "ui/support/look/type.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

TwoAnswers::TwoAnswers(const QString& page, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_page(page), m_session(session), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"two_answers"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kNear);
    hide();
}

void TwoAnswers::showOpen()
{
    QList<TwoVersions> open;
    for (const TwoVersions& question : m_session.versions())
        if (!m_turnedRound && pageOf(question.field) == m_page) open.append(question);
    if (std::exchange(m_open, open) == open) return;
    const Refill anew(m_rows);
    const CaseServices& services = m_session.services();
    for (const TwoVersions& question : open) {
        auto* card = new QuestionCard(openQuestion(question, m_session.file(), services.rules, services.clock.today()),
                                      services.clock, QuestionCard::Place::OnThePage);
        connect(card, &QuestionCard::settled, this, [this, question](qsizetype chosen, const QString& reason) {
            m_session.settle(question, chosen, reason);
        });
        m_rows->addWidget(card);
    }
    setVisible(!open.isEmpty());
}

void TwoAnswers::setShown(bool on)
{
    m_turnedRound = on;
    showOpen();
}

} // namespace alongside::ui
