#include "ui/screens/choices/payments/stop_part.h"

#include "core/casework/payments/coming.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/gap_words.h"
#include "ui/screens/choices/choices_field.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/still_to_say.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

StopPart::StopPart(const CaseServices& services, CaseSession& session)
    : m_services(services), m_session(session),
      m_why(new ChoiceField(u"stop_reason"_s, tr("Why they stop"), documents::plainAnswers<StopReason>())),
      m_gaps(new StillToSay(u"still_to_stop"_s)),
      m_takeBack(makeButton(ButtonKind::Quiet, u"take_stop_back"_s, tr("Take the stop back")))
{
    auto* last = new DatePhraseEdit(u"stop_last_day"_s, tr("The last day that is paid"));
    last->setToday(m_services.clock.today(), Days::ToCome);
    auto* words = new TextField(u"stop_words"_s, tr("In words"));
    words->edit()->setLines(1, 4);
    auto* go = makeButton(ButtonKind::Plain, u"stop_the_payments"_s, tr("Stop the payments"));
    for (QWidget* part : QList<QWidget*>{m_why, last, words, m_gaps}) rows->addWidget(part);
    rows->addWidget(go, 0, Qt::AlignLeft);
    rows->addWidget(m_takeBack, 0, Qt::AlignLeft);
    m_session.bind(m_why, inChoices<&Choices::stopReason>());
    m_session.bind(last, inChoices<&Choices::stopLastDay>());
    m_session.bind(words, inChoices<&Choices::stopWords>());
    connect(m_why, &ChoiceField::edited, this, &StopPart::showCase);
    connect(last, &DatePhraseEdit::edited, this, &StopPart::showCase);
    connect(m_gaps, &StillToSay::followed, this, &StopPart::followed);
    connect(go, &QPushButton::clicked, this, &StopPart::stopping);
    connect(m_takeBack, &QPushButton::clicked, this, &StopPart::takingBack);
}

void StopPart::begin()
{
    m_why->setFocus();
}

CaseFile StopPart::asStopped() const
{
    CaseFile file = m_session.file();
    const PaymentInstruction* start = standing(file.instructions);
    if (start)
        file.stops.append({.id = start->id,
                           .on = m_services.clock.today(),
                           .instruction = start->id,
                           .lastDay = file.choices.stopLastDay,
                           .supersedes = idsStanding(file.stops)});
    return file;
}

casework::StopSaid StopPart::stopSaid() const
{
    return casework::stopSaid(m_session.file().choices);
}

QList<casework::StillToSay> StopPart::gaps() const
{
    return casework::stillToDecide(m_session.versions())
           + casework::stillToStop(m_session.file(), stopSaid(), m_services.clock.today());
}

QList<casework::StillToSay> StopPart::gapsToTakeBack() const
{
    return casework::stillToDecide(m_session.versions())
           + casework::stillToTakeBack(m_session.file(), stopSaid().words, m_services.clock.today());
}

bool StopPart::isOpen() const
{
    const auto paying = payingOf(m_session.file());
    const PaymentStop* stop = paying ? paying->stop : nullptr;
    return stop && (stop->reason == StopReason::Died || stop->lastDay >= m_services.clock.today());
}

QString StopPart::words() const
{
    const auto after = casework::paymentsOf(asStopped(), m_services.clock.today());
    QStringList said{tr("Nothing is paid for days after %1.").arg(weekdayWords(stopSaid().lastDay))};
    if (after && after->ahead > Money()) said.append(documents::sentenceFor(after->reasons.last()));
    const StopReason why = stopSaid().reason;
    if (why == StopReason::Asked || why == StopReason::CannotManage)
        said.append(tr("From then on the needs have to be met another way."));
    return said.join(u' ');
}

void StopPart::showCase()
{
    m_takeBack->setVisible(isOpen());
    if (!isHidden()) m_gaps->setItems(toSay(gaps(), m_session.file()));
}

} // namespace alongside::ui
