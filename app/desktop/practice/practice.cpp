#include "app/desktop/practice/practice.h"

#include <QDateTime>

#include <algorithm>

namespace alongside::desktop {

namespace {

constexpr qint64 kBetweenMs = 60'000;
/// Practice begins on the day of this first visit, before it: there is one to try from the first word, and what others
/// said and did later is still to come.
constexpr QStringView kNotVisitedYet = u"idris-vaughan";
constexpr qint64 kBeforeVisitMs = qint64(4) * 3'600'000;

} // namespace

void setBeforePractice(PracticeClock& clock)
{
    clock.set(QDateTime(QDate(2024, 9, 2), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch());
}

Result<int> playPracticePeople(desk::Desk& desk, const casework::Rulebook& rulebook, IdSource& ids,
                               PracticeClock& clock)
{
    struct Turn {
        qint64 atMs = 0;
        qsizetype visit = 0;
        qsizetype step = 0;
    };
    QList<exchange::Visit> visits;
    QList<Turn> turns;
    qint64 beginsMs = 0;
    for (const QString& name : practice::practicePeople()) {
        Result<exchange::Visit> visit = exchange::readVisit(practice::practicePerson(name), ids);
        if (!visit) return visit.error();
        const qint64 contact = visit->steps.isEmpty() ? 0 : visit->steps.first().atMs;
        for (qsizetype step = 0; step < visit->steps.size(); ++step) {
            const qint64 atMs = visit->steps.at(step).atMs;
            if (name == kNotVisitedYet && atMs != contact && beginsMs == 0) beginsMs = atMs - kBeforeVisitMs;
            turns.append({atMs, visits.size(), step});
        }
        visits.append(*std::move(visit));
    }
    turns.removeIf([beginsMs](const Turn& turn) { return turn.atMs >= beginsMs; }); // that is still to come
    std::ranges::stable_sort(turns, {}, &Turn::atMs);
    const practice::Table table{desk, rulebook, ids, practice::besidePracticePeople};
    for (const Turn& turn : turns) {
        const exchange::VisitStep& step = visits.at(turn.visit).steps.at(turn.step);
        clock.set(step.atMs);
        if (const auto played = practice::play(table, visits.at(turn.visit), step); !played) return played.error();
    }
    clock.set(std::max(clock.nowMs() + kBetweenMs, beginsMs));
    return int(visits.size());
}

} // namespace alongside::desktop
