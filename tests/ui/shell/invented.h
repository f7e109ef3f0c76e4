#pragma once
// What the screens outside a person are shown: invented people, an office, a question that two answers leave open.

#include "core/domain/views/office_state.h"
#include "core/domain/views/read_models.h"
#include "tests/ui/shell/still_clock.h"
#include "ui/case/cards/question_card.h"

namespace alongside::test {

using namespace Qt::StringLiterals;

inline const QDate kToday(2024, 9, 17);

inline QList<CaseloadRow> people()
{
    const auto row = [](uint number, const QString& name, Stage stage, SentState sent, QDate due) {
        CaseloadRow one;
        one.id = {QUuid(number, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
        one.name = name;
        one.stage = stage;
        one.sent = sent;
        one.nextDue = due;
        one.lastSitting = kToday.addDays(-int(number));
        one.bornOn = QDate(1940 + int(number), 3, 2);
        return one;
    };
    return {row(1, u"Josie Thackray"_s, Stage::Talking, SentState::OnlyHere, {}),
            row(2, u"Gwen Pardoe"_s, Stage::Agreed, SentState::Waiting, {}),
            row(3, u"Idris Vaughan"_s, Stage::NotEligible, SentState::AtOffice, {}),
            row(4, u"Noor Khan"_s, Stage::MoneyStarted, SentState::ChangedSince, kToday.addDays(2)),
            row(5, u"Ivy Cole"_s, Stage::MoneyStarted, SentState::AtOffice, kToday.addDays(40)),
            row(6, u"Ray Okafor"_s, Stage::Talking, SentState::NeedsYou, {})};
}

inline OfficeState office(SyncPhase phase)
{
    OfficeState state;
    state.phase = phase;
    state.configured = true;
    state.writtenChanges = 12;
    state.waitingChanges = 3;
    state.oldestWaitingMs = StillClock().nowMs() - 3'600'000;
    state.lastSyncMs = StillClock().nowMs() - 20LL * 3'600'000;
    state.framesSent = 1;
    state.framesToSend = 3;
    state.bytesUp = 41'200;
    return state;
}

inline ui::OpenQuestion question(Meeting meeting)
{
    TwoVersions two;
    two.field = meeting == Meeting::NeedsDeciding ? u"need.danger"_s : u"person.phone"_s;
    two.meeting = meeting;
    const qint64 now = StillClock().nowMs();
    two.versions = {{.who = u"Dee Marsh"_s, .atMs = now - 7'200'000, .sent = true, .used = true, .csn = 4},
                    {.who = u"Niamh Farrelly"_s, .atMs = now - 90'000'000, .mine = true}};
    const bool high = meeting == Meeting::NeedsDeciding;
    return {people().first().id,
            u"Josie Thackray"_s,
            two,
            high ? u"Being safe at home: Is it dangerous?"_s : u"Telephone"_s,
            u"Both answers are kept."_s,
            high ? QStringList{u"No"_s, u"Yes"_s} : QStringList{u"07700 900456"_s, u"07700 900123"_s}};
}

} // namespace alongside::test
