#include "ui/screens/review/sign_card.h"

#include "core/documents/words/apart.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"
#include "ui/case/fields/columns.h"
#include "ui/case/gap_words.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/review/in_review.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

SignCard::SignCard(ReviewId review, CaseSession& session, QWidget* parent)
    : Card(tr("The talk with the manager, and signing"), parent), m_review(review), m_session(session),
      m_talk(new Stack(kGap)), m_asSigned(new TextLabel),
      m_adds(new LineField(u"manager_adds"_s, tr("A line to add, if you like: it is printed in the plan"))),
      m_gaps(new StillToSay(u"still_to_sign_plan"_s)), m_state(new TextLabel),
      m_since(new TextLabel(
          tr("Something of this review or of the plan was written differently since it was signed. The signed "
             "plan says what was signed: what is new comes into it at the next review.")))
{
    auto* with = new LineField(u"talked_with"_s, tr("The manager, by name"));
    auto* on = new DatePhraseEdit(u"talked_on"_s, tr("When you talked"));
    on->setToday(session.services().clock.today(), Days::ThatHaveBeen);
    auto* how = new LineField(u"talked_how"_s, tr("How: at a desk, by telephone"));
    auto* gist = new TextField(u"gist"_s, tr("What was said: is it working, is it enough, what is anybody carrying"));
    gist->edit()->setLines(2, 8);
    auto* row = new Columns(96);
    row->add(with);
    row->add(on);
    row->add(how);
    for (QWidget* part : QList<QWidget*>{row, gist}) m_talk->rows->addWidget(part);
    m_asSigned->setObjectName(u"talk_as_signed"_s);
    m_state->setObjectName(u"plan_signed"_s);
    m_since->setObjectName(u"noted_since_signed"_s);
    m_since->setTone(TextLabel::Tone::Caution);
    for (QWidget* part : QList<QWidget*>{m_talk, m_asSigned, m_gaps, m_state, m_since, m_adds}) body()->addWidget(part);
    session.bind(with, inReview<&Review::talkedWith>(review));
    session.bind(on, inReview<&Review::talkedOn>(review));
    session.bind(how, inReview<&Review::talkedHow>(review));
    session.bind(gist, inReview<&Review::gist>(review));
    session.bind(m_adds, inReview<&Review::managerAdds>(review));
    connect(m_gaps, &StillToSay::followed, this, &SignCard::followed);
}

rules::Signer SignCard::whoSits() const
{
    const CaseServices& services = m_session.services();
    return {services.worker.name, casework::roleNamed(services.worker.role), Tri::Yes};
}

bool SignCard::isToConfirm() const
{
    return whoSits().role == rules::SignerRole::TeamManager && planToConfirm(m_session.file());
}

std::optional<casework::Signing> SignCard::signing() const
{
    const CaseServices& services = m_session.services();
    const CaseFile& file = m_session.file();
    const casework::Reviewing rules = services.rules.reviewing();
    const QDate today = services.clock.today();
    const auto found = isToConfirm() ? casework::stillToConfirm(file, whoSits(), today, rules)
                                     : casework::stillToSignPlan(file, m_review, whoSits(), today, rules);
    return found ? std::optional(*found) : std::nullopt;
}

QList<casework::StillToSay> SignCard::gaps() const
{
    const auto found = signing();
    const QList<casework::StillToSay> open = casework::stillToDecide(m_session.versions());
    if (found) return open + found->still;
    return open
           + QList{casework::StillToSay{
               .gap = casework::Gap::ReviewDayMissing, .page = u"review"_s, .field = u"review_on"_s}};
}

const SignedPlan* SignCard::signedHere() const
{
    const SignedPlan* last = settled(m_session.file().signedPlans);
    return last && last->review == m_review ? last : nullptr;
}

QString SignCard::adds() const
{
    const Review* review = reviewWith(m_session.file(), m_review);
    return review ? review->managerAdds.trimmed() : QString();
}

/// What a manager confirms, and has confirmed: nobody writes it anew under their name.
QString SignCard::talkAsSigned() const
{
    const QList<SignedPlan>& made = m_session.file().signedPlans;
    const auto last = std::ranges::find(made.rbegin(), made.rend(), m_review, &SignedPlan::review);
    if (last == made.rend() || last->unread) return {};
    const QString how = last->talkedHow.trimmed();
    const QString with = tr("With %1, on %2").arg(documents::apart(last->talkedWith), dayWords(last->talkedOn));
    return u"%1.\n%2"_s.arg(how.isEmpty() ? with : u"%1: %2"_s.arg(with, documents::apart(how)),
                            documents::quoted(last->gist.trimmed()));
}

QString SignCard::standingWords() const
{
    const CaseFile& file = m_session.file();
    const SignedPlan* version = signedHere();
    if (!version) return {};
    const QString by = tr("Signed by %1 on %2.").arg(documents::apart(version->by), dayWords(version->on));
    const ManagerSignOff* yes = confirmationOf(*version, file);
    if (!yes)
        return tr("%1 It waits for %2 to confirm the talk. The money goes on.")
            .arg(by, documents::apart(version->talkedWith));
    const QString number = QString::number(versionNumber(*version, file));
    const QString words =
        tr("%1 Confirmed by %2 on %3: version %4 of the plan. The next review is on %5.")
            .arg(by, documents::apart(yes->by), dayWords(yes->on), number, dayWords(version->nextReview));
    return yes->adds.isEmpty() ? words : tr("%1 Added: \u201C%2\u201D").arg(words, documents::apart(yes->adds));
}

void SignCard::showFigures(const QList<casework::StillToSay>& typed)
{
    const bool confirms = isToConfirm();
    const QString talk = talkAsSigned();
    m_talk->setVisible(talk.isEmpty());
    m_asSigned->setVisible(!talk.isEmpty());
    m_asSigned->setText(talk);
    const bool done = signedHere() && !confirms;
    m_adds->setVisible(confirms);
    m_gaps->setVisible(!done);
    m_gaps->setItems(done ? QList<ToSay>() : toSay(typed + gaps(), m_session.file()));
    const SignedPlan* version = signedHere();
    const QString words = standingWords();
    const CaseFile& file = m_session.file();
    m_since->setVisible(version
                        && (casework::isNotedSince(*version, file) || casework::isWrittenSince(*version, file)));
    m_state->setVisible(!words.isEmpty());
    m_state->setText(words);
    m_state->setTone(version && confirmationOf(*version, m_session.file()) ? TextLabel::Tone::Ok
                                                                           : TextLabel::Tone::Muted);
}

} // namespace alongside::ui
