#include "ui/screens/how_was_it/how_was_it_page.h"

#include "core/domain/plan/standing_plan.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/support/when.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

HowWasItPage::HowWasItPage(CaseSession& opened, QWidget* parent)
    : CasePage(u"how_was_it"_s, opened, parent), m_questions(new Card), m_again(new TextLabel),
      m_thanks(new TextLabel({}, Type::Lead)), m_done(makeButton(ButtonKind::Primary, u"how_done"_s, tr("That is all")))
{
    build();
    ready();
}

/// Where it is easy to answer yes to whoever waits beside one, what is asked is short and can be left open.
void HowWasItPage::build()
{
    const QList<std::pair<int, QString>> yesOrNo{
        {int(Tri::Yes), tr("Yes")}, {int(Tri::No), tr("No")}, {int(Tri::NotYetKnown), tr("I leave this open")}};
    const QList<std::pair<int, QString>> betterOrWorse{{int(ThenAndNow::Better), tr("Better")},
                                                       {int(ThenAndNow::Same), tr("The same")},
                                                       {int(ThenAndNow::Worse), tr("Worse")},
                                                       {int(ThenAndNow::NotSaid), tr("I leave this open")}};
    const auto way = [&](const QString& name, const QString& words, WayQuestion which) {
        return addQuestion(name, words, m_answers.way[std::size_t(which)], int(Tri::NotYetKnown), yesOrNo);
    };
    const auto life = [&](const QString& name, const QString& words, LifeQuestion which) {
        return addQuestion(name, words, m_answers.life[std::size_t(which)], int(ThenAndNow::NotSaid), betterOrWorse);
    };
    way(u"how_views"_s, tr("Is what matters to you in the plan?"), WayQuestion::ViewsInPlan);
    way(u"how_allocation"_s, tr("Was it easy to agree the money?"), WayQuestion::AllocationEasy);
    m_planning = way(u"how_planning"_s, tr("Was it easy to make the plan?"), WayQuestion::PlanningEasy);
    m_changing = way(u"how_changing"_s, tr("Was it easy to change something?"), WayQuestion::ChangeEasy);
    life(u"how_control"_s, tr("Since the money started, your say in your own life is"), LifeQuestion::Control);
    life(u"how_support"_s, tr("Since the money started, the support you have is"), LifeQuestion::Support);
    m_again->setObjectName(u"how_again"_s);
    m_thanks->setObjectName(u"how_thanks"_s);
    content()->addWidget(m_again);
    content()->addWidget(m_questions);
    content()->addWidget(m_done, 0, Qt::AlignLeft);
    content()->addWidget(m_thanks);
    content()->addStretch();
    connect(m_done, &QPushButton::clicked, this, &HowWasItPage::finish);
}

template <class Answer>
AnswerButtons* HowWasItPage::addQuestion(const QString& name, const QString& words, Answer& answer, int unsaid,
                                         const QList<std::pair<int, QString>>& answers)
{
    auto* row = new AnswerButtons(name, words, answers, unsaid);
    m_questions->body()->addWidget(row);
    m_rows.append(row);
    connect(row, &AnswerButtons::edited, this, [this, &answer](int given) {
        answer = Answer(given);
        give();
    });
    return row;
}

const Review* HowWasItPage::review() const
{
    return lastOpened(file()); // asked at it, before anything else is said
}

void HowWasItPage::showCase()
{
    const bool canAnswer = review() && services().canSeal();
    ask(tr("How was it, %1?").arg(first()),
        canAnswer ? tr("Five quick questions. Your answers are sealed as you give them: whoever sits beside you cannot "
                       "read them. The council counts them with everybody else's, without your name.")
                  : tr("Nothing is asked here today."));
    const bool isLater = review() && review()->kind != ReviewKind::SixWeek;
    m_planning->setVisible(!isLater);
    m_changing->setVisible(isLater);
    m_again->setText(
        m_before.isValid()
            ? tr("You answered on %1. If you answer again, that takes its place, whole.").arg(dayWords(m_before))
            : QString());
    m_again->setVisible(canAnswer && m_before.isValid() && !m_isFinished);
    m_questions->setVisible(canAnswer && !m_isFinished);
    m_done->setVisible(canAnswer && !m_isFinished);
    m_thanks->setVisible(m_isFinished);
}

/// As it is given: a battery that dies takes no answer with it.
void HowWasItPage::give()
{
    const Review* asked = review();
    if (!asked || !services().canSeal()) return;
    const QByteArray sealed = (*services().seal)(bytesOf(m_answers));
    if (sealed.isEmpty()) return;
    session().act([&, id = asked->id](CaseFile& file) {
        Review& to = *itemIn(file.reviews, id);
        to.experience = sealed;
        to.experienceOn = today();
    });
}

void HowWasItPage::finish()
{
    m_isFinished = true;
    m_thanks->setText(m_answers.isEmpty() ? tr("Thank you. You left everything open, and that is all right.")
                                          : tr("Thank you. Your answers are sealed. Now turn the laptop back."));
    showCase();
    announce(m_thanks, m_thanks->text());
}

/// Nothing of it is there for whoever sees the page next.
void HowWasItPage::setShown(bool on)
{
    CasePage::setShown(on);
    m_answers = {};
    for (AnswerButtons* row : std::as_const(m_rows)) row->clear();
    m_before = review() ? review()->experienceOn : QDate();
    m_isFinished = false;
    showCase();
}

} // namespace alongside::ui
