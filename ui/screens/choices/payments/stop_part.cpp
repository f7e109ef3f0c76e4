#include "ui/screens/choices/payments/stop_part.h"

#include "core/casework/payments/coming.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/gap_words.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/still_to_say.h"

#include <QPushButton>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// The stop that stands and can be moved or taken back: its day is to come, or it says that they died. Else null.
const PaymentStop* toMove(const CaseFile& file, QDate today)
{
    const auto paying = payingOf(file);
    const PaymentStop* stop = paying ? paying->stop : nullptr;
    return stop && (stop->reason == StopReason::Died || stop->lastDay >= today) ? stop : nullptr;
}

/// What is said, else what stands of the stop that can be moved: nothing of it is asked twice, nor written by being shown.
template <auto Said, auto Stands>
auto saidOrStanding(const CaseServices& services)
{
    return [&services](auto& file) {
        auto* said = &(file.choices.*Said);
        if constexpr (std::is_const_v<std::remove_reference_t<decltype(file)>>)
            if (const PaymentStop* stop = toMove(file, services.clock.today()); stop && *said == Choices().*Said)
                return &(stop->*Stands);
        return said;
    };
}

/// A death stops everything: it is not the one that a slip of the hand comes to first.
QList<std::pair<int, QString>> whyStopped()
{
    auto answers = documents::plainAnswers<StopReason>();
    std::ranges::stable_partition(answers, [](const auto& one) { return one.first != int(StopReason::Died); });
    return answers;
}

} // namespace

StopPart::StopPart(const CaseServices& services, CaseSession& session)
    : m_services(services), m_session(session),
      m_why(new ChoiceField(u"stop_reason"_s, tr("Why they stop"), whyStopped())),
      m_gaps(new StillToSay(u"still_to_stop"_s)),
      m_takeBack(makeButton(ButtonKind::Quiet, u"take_stop_back"_s, tr("Take the stop back")))
{
    auto* last = new DatePhraseEdit(u"stop_last_day"_s, tr("The last day that is paid"));
    last->setToday(m_services.clock.today(), Days::ToCome);
    auto* words = new TextField(u"stop_words"_s, tr("In words"));
    words->edit()->setLines(1, 4);
    m_go = makeButton(ButtonKind::Plain, u"stop_the_payments"_s, actWords());
    for (QWidget* part : QList<QWidget*>{m_why, last, words, m_gaps}) rows->addWidget(part);
    rows->addWidget(m_go, 0, Qt::AlignLeft);
    rows->addWidget(m_takeBack, 0, Qt::AlignLeft);
    m_session.bind(m_why, saidOrStanding<&Choices::stopReason, &PaymentStop::reason>(m_services));
    m_session.bind(last, saidOrStanding<&Choices::stopLastDay, &PaymentStop::lastDay>(m_services));
    m_session.bind(words, saidOrStanding<&Choices::stopWords, &PaymentStop::words>(m_services));
    connect(m_why, &ChoiceField::edited, this, &StopPart::showCase);
    connect(last, &DatePhraseEdit::edited, this, &StopPart::showCase);
    connect(m_gaps, &StillToSay::followed, this, &StopPart::followed);
    connect(m_go, &QPushButton::clicked, this, &StopPart::stopping);
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
                           .lastDay = stopSaid().lastDay,
                           .supersedes = idsStanding(file.stops)});
    return file;
}

casework::StopSaid StopPart::stopSaid() const
{
    casework::StopSaid said = casework::stopSaid(m_session.file().choices);
    const PaymentStop* stop = toMove(m_session.file(), m_services.clock.today());
    if (!stop) return said;
    if (said.reason == StopReason::NotSaid) said.reason = stop->reason;
    if (!said.lastDay.isValid()) said.lastDay = stop->lastDay;
    if (said.words.isEmpty()) said.words = stop->words.trimmed();
    return said;
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

QString StopPart::actWords() const
{
    return isOpen() ? tr("Move the stop") : tr("Stop the payments");
}

bool StopPart::isOpen() const
{
    return toMove(m_session.file(), m_services.clock.today());
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
    const PaymentStop* stop = toMove(m_session.file(), m_services.clock.today());
    m_takeBack->setVisible(stop);
    m_go->setText(actWords());
    const casework::StopSaid said = stopSaid();
    const bool isAsItStands = stop && said.reason == stop->reason && said.lastDay == stop->lastDay;
    m_gaps->setVisible(!isAsItStands); // nothing is said anew yet
    if (!isHidden() && !isAsItStands) m_gaps->setItems(toSay(gaps(), m_session.file()));
}

} // namespace alongside::ui
