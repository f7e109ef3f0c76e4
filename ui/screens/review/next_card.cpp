#include "ui/screens/review/next_card.h"

#include "core/casework/review/reviewing.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/review/in_review.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

NextCard::NextCard(ReviewId review, CaseSession& session, QWidget* parent)
    : Card(tr("The next review"), parent), m_review(review), m_session(session), m_start(new TextLabel),
      m_found(new TextLabel)
{
    build();
}

void NextCard::build()
{
    const auto half = [this](const QString& levelName, const QString& levelWords, const QString& wordsName,
                             const QString& words, Level Review::*level, QString Review::*said) {
        auto* choice = new ChoiceField(levelName, levelWords, documents::plainAnswers<Level>());
        auto* text = new TextField(wordsName, words);
        text->edit()->setLines(2, 6);
        m_session.bind(choice, inReview(m_review, level));
        m_session.bind(text, inReview(m_review, said));
        auto* part = new Stack;
        part->rows->addWidget(choice);
        part->rows->addWidget(text);
        return part;
    };
    auto* halves = new Columns(84);
    halves->add(half(u"choice_and_control"_s, tr("Choice and control"), u"keeping_choice"_s,
                     tr("Keeping choice and control"), &Review::choiceAndControl, &Review::keepingChoice));
    halves->add(half(u"risk_to_public_purse"_s, tr("Risk to public money"), u"looking_after_money"_s,
                     tr("Looking after public money"), &Review::riskToThePurse, &Review::lookingAfterMoney));
    auto* picture =
        new ChoiceField(u"picture"_s, tr("What the months ahead look like"), documents::plainAnswers<Picture>());
    auto* on = new DatePhraseEdit(u"next_on"_s, tr("The next review is on"));
    on->setToday(m_session.services().clock.today(), Days::ToCome);
    auto* reason = new TextField(u"next_reason"_s, tr("Why then"));
    reason->edit()->setLines(1, 5);
    auto* day = new Columns(84);
    day->add(picture);
    day->add(on);
    m_start->setObjectName(u"next_starting_point"_s);
    m_start->setTone(TextLabel::Tone::Muted);
    m_found->setObjectName(u"next_found"_s);
    for (QWidget* part : QList<QWidget*>{halves, day, m_start, reason, m_found}) body()->addWidget(part);
    m_session.bind(picture, inReview<&Review::picture>(m_review));
    m_session.bind(on, inReview<&Review::nextOn>(m_review));
    m_session.bind(reason, inReview<&Review::nextReason>(m_review));
}

void NextCard::showFigures()
{
    const CaseFile& file = m_session.file();
    const Review* review = itemIn(file.reviews, m_review);
    const auto found = review ? m_session.services().rules.reviewing().next(file, *review)
                              : Result<rules::IntervalFinding>(Error{ErrorCode::NotFound, {}, {}});
    m_start->setVisible(found && found->suggested);
    m_found->setVisible(bool(found));
    if (!found) return;
    if (found->suggested)
        m_start->setText(tr("A starting point, no more: %1 weeks, %2.")
                             .arg(*found->suggested)
                             .arg(dayWords(review->on.addDays(*found->suggested * 7))));
    const bool set = found->answer == rules::Interval::Set;
    const bool refused = found->answer == rules::Interval::TooLate;
    m_found->setTone(set ? TextLabel::Tone::Ok : refused ? TextLabel::Tone::Caution : TextLabel::Tone::Muted);
    QStringList said;
    for (const Reason& reason : found->reasons)
        if (refused ? reason.met == Tri::No : reason.met == Tri::NotYetKnown)
            said.append(documents::sentenceFor(reason));
    if (set) said.append(tr("The next review is on %1.").arg(dayWords(found->next)));
    said.append(tr("No later than %1.").arg(dayWords(found->noLaterThan())));
    m_found->setText(said.join(u' '));
}

} // namespace alongside::ui
