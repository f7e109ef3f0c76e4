#include "ui/screens/review/how_card.h"

#include "core/domain/plan/standing_plan.h"
#include "core/documents/words/apart.h"
#include "ui/case/case_page.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

HowCard::HowCard(ReviewId review, CaseSession& session, QWidget* parent)
    : Card({}, parent), m_review(review), m_session(session), m_words(new TextLabel),
      m_ask(makeButton(ButtonKind::Plain, u"how_ask"_s, {}))
{
    m_words->setObjectName(u"how_words"_s);
    body()->addWidget(m_words);
    body()->addWidget(m_ask, 0, Qt::AlignLeft);
    connect(m_ask, &QPushButton::clicked, this, &HowCard::asked);
}

/// Only the last review is answered to: the page asks how it has been up to now.
void HowCard::showFigures()
{
    const CaseFile& file = m_session.file();
    const Review* review = itemIn(file.reviews, m_review);
    if (!review) return;
    const QString who = documents::apart(callName(file));
    const bool canSeal = m_session.services().canSeal();
    const bool isAsked = canSeal && review == lastOpened(file);
    setTitle(tr("How was it, for %1?").arg(who));
    const QString given =
        review->experienceOn.isValid() ? tr("Answered on %1.").arg(dayWords(review->experienceOn)) + u' ' : QString();
    m_words->setText(given
                     + (isAsked
                            ? tr("Five quick questions on %1's own page. You do not see the answers: they go to the "
                                 "office sealed, and are counted there with everybody else's.")
                                  .arg(who)
                        : canSeal ? tr("Asked at the last review only.")
                                  : tr("Their answers are sealed for the council's office, and this laptop belongs "
                                       "to none yet.")));
    m_ask->setText(tr("Turn the laptop round: %1's own page").arg(who));
    m_ask->setVisible(isAsked);
}

} // namespace alongside::ui
