#include "ui/screens/review/review_sheet.h"

#include "core/casework/review/reviewing.h"
#include "core/documents/names/names.h"
#include "core/documents/review/said_at_first.h"
#include "core/documents/sentences.h"
#include "core/documents/words/apart.h"
#include "core/domain/payments/paying.h"
#include "ui/case/case_page.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/screens/review/how_card.h"
#include "ui/screens/review/in_review.h"
#include "ui/screens/review/look_over_card.h"
#include "ui/screens/review/next_card.h"
#include "ui/screens/review/outcome_review.h"
#include "ui/screens/review/sign_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/text_field.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kReviewLines = 8;

/// One is paid now, in whole or in part; where two starts stand, it is not said that there is none.
bool hasDirectPayment(const CaseFile& file)
{
    const auto paying = payingOf(file);
    if (!paying) return !file.instructions.isEmpty();
    return !paying->stop && paying->paysOut();
}

bool isAsked(const Review& review)
{
    return review.stillWanted != Tri::NotYetKnown || review.stillManageable != Tri::NotYetKnown
           || review.stillRightWay != Tri::NotYetKnown || !review.directPaymentWords.isEmpty();
}

} // namespace

ReviewSheet::ReviewSheet(ReviewId review, CaseSession& session)
    : Stack(kGap), m_review(review), m_session(session), m_then(new TextLabel), m_gate(new TextLabel),
      m_considered(new TextLabel), m_list(new QVBoxLayout), m_outcomes(m_list),
      m_money(new LookOverCard(review, session)), m_next(new NextCard(review, session)),
      m_how(new HowCard(review, session)), m_sign(new SignCard(review, session))
{
    m_list->setSpacing(kGap);
    rows->addWidget(buildWords());
    rows->addLayout(m_list);
    auto* asked = new Columns(96);
    asked->add(buildChanged());
    asked->add(buildDirectPayment());
    for (QWidget* part : QList<QWidget*>{asked, m_money, m_next, m_how, m_sign}) rows->addWidget(part);
    connect(m_how, &HowCard::asked, this, &ReviewSheet::asked);
    connect(m_sign, &SignCard::followed, this, &ReviewSheet::followed);
}

QWidget* ReviewSheet::buildWords()
{
    auto* card = new Card;
    auto* kind = new ChoiceField(u"review_kind"_s, tr("Which review"), documents::plainAnswers<ReviewKind>());
    auto* on = new DatePhraseEdit(u"review_on"_s, tr("Held on"));
    on->setToday(m_session.services().clock.today(), Days::ThatHaveBeen);
    auto* present = new LineField(u"review_present"_s, tr("Who was there"));
    auto* first = new Columns(96);
    first->add(kind);
    first->add(on);
    first->add(present);
    m_now = textOfLines(u"first_words"_s, u" "_s, 2, kReviewLines);
    m_then->setObjectName(u"said_at_first"_s);
    auto* then = new Stack(kTight);
    then->rows->addWidget(new TextLabel(tr("What was said at first"), Type::Strong));
    then->rows->addWidget(m_then);
    then->rows->addStretch();
    auto* words = new Columns(84);
    words->add(then);
    words->add(m_now);
    card->body()->addWidget(first);
    card->body()->addWidget(words);
    m_session.bind(kind, inReview<&Review::kind>(m_review));
    m_session.bind(on, inReview<&Review::on>(m_review));
    m_session.bind(present, inReview<&Review::present>(m_review));
    m_session.bind(m_now, inReview<&Review::firstWords>(m_review));
    setFocusProxy(m_now);
    return card;
}

QWidget* ReviewSheet::buildChanged()
{
    auto* card = new Card(tr("Did anything change?"));
    auto* needs = new TriChoice(u"needs_changed"_s, tr("The needs, for good"));
    auto* around = new TriChoice(u"circumstances_changed"_s, tr("People, home, safety"));
    auto* plan = new TriChoice(u"affects_plan"_s, tr("Does it touch the plan?"));
    auto* words = textOfLines(u"changed_words"_s, tr("What changed"), 1, kReviewLines);
    m_gate->setObjectName(u"gate_words"_s);
    auto* person = new TriChoice(u"review_person_says_enough"_s, tr("Is it enough? They say"));
    auto* worker = new TriChoice(u"review_worker_says_enough"_s, tr("Is it enough? You say"));
    auto* enough = textOfLines(u"review_enough_words"_s, tr("In their words"), 1, kReviewLines);
    for (QWidget* part : QList<QWidget*>{needs, around, plan, words, m_gate, person, worker, enough})
        card->body()->addWidget(part);
    m_session.bind(needs, inReview<&Review::needsChanged>(m_review));
    m_session.bind(around, inReview<&Review::circumstancesChanged>(m_review));
    m_session.bind(plan, inReview<&Review::affectsPlan>(m_review));
    m_session.bind(words, inReview<&Review::changedWords>(m_review));
    m_session.bind(person, inReview<&Review::personSaysEnough>(m_review));
    m_session.bind(worker, inReview<&Review::workerSaysEnough>(m_review));
    m_session.bind(enough, inReview<&Review::enoughWords>(m_review));
    return card;
}

QWidget* ReviewSheet::buildDirectPayment()
{
    m_directPayment = new Card(tr("The direct payment itself"));
    auto* wanted = new TriChoice(u"still_wanted"_s, tr("Still wanted?"));
    auto* managed = new TriChoice(u"still_manageable"_s, tr("Can it still be managed?"));
    auto* right = new TriChoice(u"still_right_way"_s, tr("Still the right way to meet these needs?"));
    auto* words = textOfLines(u"direct_payment_words"_s, tr("In words"), 1, kReviewLines);
    m_updated = new TriChoice(u"plan_updated"_s, tr("Has the paid planner brought the plan up to date?"));
    m_considered->setObjectName(u"considered_words"_s);
    m_offered = new Stack;
    auto* again = new ChoiceField(u"offered_again"_s, tr("A direct payment, offered again"),
                                  documents::plainAnswers<OfferedAgain>());
    auto* said = textOfLines(u"offered_again_words"_s, tr("What they say to it"), 1, kReviewLines);
    m_offered->rows->addWidget(again);
    m_offered->rows->addWidget(said);
    for (QWidget* part : QList<QWidget*>{m_offered, wanted, managed, right, words, m_considered, m_updated})
        m_directPayment->body()->addWidget(part);
    m_ofPayment = {wanted, managed, right, words};
    m_session.bind(again, inReview<&Review::offeredAgain>(m_review));
    m_session.bind(said, inReview<&Review::offeredAgainWords>(m_review));
    m_session.bind(wanted, inReview<&Review::stillWanted>(m_review));
    m_session.bind(managed, inReview<&Review::stillManageable>(m_review));
    m_session.bind(right, inReview<&Review::stillRightWay>(m_review));
    m_session.bind(words, inReview<&Review::directPaymentWords>(m_review));
    m_session.bind(m_updated, inReview<&Review::planUpdated>(m_review));
    return m_directPayment;
}

void ReviewSheet::showCase()
{
    const CaseFile& file = m_session.file();
    const QString who = documents::apart(callName(file));
    m_now->setLabel(tr("How it has been, in %1's words").arg(who));
    const QString then = documents::saidAtFirst(file);
    m_then->setText(then.isEmpty() ? tr("Nothing was written down then.") : then);
    m_outcomes.bring(idsOf(file.outcomes), [this](OutcomeId id, int number) {
        return new OutcomeReview(u"reviewed_%1"_s.arg(number), m_review, id, m_session);
    });
    m_money->showCase();
}

/// What a yes releases (S50): seen where it is said, and no part of the budget.
QString ReviewSheet::updateWords(const Review& review) const
{
    if (review.planUpdated != Tri::Yes)
        return tr("At a yearly review a yes releases the planner's yearly fee. It is no part of the budget.");
    const casework::Rulebook& rules = m_session.services().rules;
    CaseFile without = m_session.file();
    if (Review* same = itemIn(without.reviews, m_review)) same->planUpdated = Tri::No;
    const auto all = rules.updateFees(m_session.file()), others = rules.updateFees(without);
    return all && others && *all > *others
               ? tr("%1 is released for it, apart from the budget.").arg((*all - *others).display())
               : tr("Nothing is released for it: that is for a yearly review, once in twelve months, and for a planner "
                    "who is set aside.");
}

void ReviewSheet::showFigures(const QList<casework::StillToSay>& typed)
{
    const CaseFile& file = m_session.file();
    const Review* review = itemIn(file.reviews, m_review);
    if (!review) return;
    for (const OutcomeId& id : m_outcomes.ids()) m_outcomes.row(id)->showCase();
    const auto gate = m_session.services().rules.reviewing().gate(file, *review);
    m_updated->setVisible(file.choices.author == PlanAuthor::PaidPlanner || review->planUpdated != Tri::NotYetKnown);
    m_updated->setHint(updateWords(*review));
    // Who has none is offered one again; what there is not is not asked about (S98).
    const bool isPaid = hasDirectPayment(file);
    const bool isOffered = review->offeredAgain != OfferedAgain::NotYet || !review->offeredAgainWords.isEmpty();
    m_directPayment->setTitle(isPaid ? tr("The direct payment itself") : tr("A direct payment"));
    m_offered->setVisible(!isPaid || isOffered);
    const bool isConsidered = isPaid || isAsked(*review);
    for (QWidget* part : std::as_const(m_ofPayment)) part->setVisible(isConsidered);
    m_gate->setVisible(bool(gate));
    m_considered->setVisible(gate && gate->reasons.size() > 1 && isConsidered);
    if (gate) {
        m_gate->setText(documents::sentenceFor(gate->reasons.first()));
        m_gate->setTone(gate->reassess == Tri::Yes ? TextLabel::Tone::Caution : TextLabel::Tone::Muted);
        m_considered->setText(documents::sentenceFor(gate->reasons.last()));
        m_considered->setTone(gate->countsForDirectPayment == Tri::Yes ? TextLabel::Tone::Ok : TextLabel::Tone::Muted);
    }
    m_money->showFigures();
    m_next->showFigures();
    m_how->showFigures();
    m_sign->showFigures(typed);
}

} // namespace alongside::ui
