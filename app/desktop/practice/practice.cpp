#include "app/desktop/practice/practice.h"

#include <QDateTime>

#include <algorithm>

namespace alongside::desktop {

namespace {

constexpr qint64 kBetweenMs = 60'000;
/// Whose first visit is still to come, so that there is one to try from the first word.
constexpr QStringView kNotVisitedYet = u"idris-vaughan";

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
    for (const QString& name : practice::practicePeople()) {
        Result<exchange::Visit> visit = exchange::readVisit(practice::practicePerson(name), ids);
        if (!visit) return visit.error();
        const qint64 contact = visit->steps.isEmpty() ? 0 : visit->steps.first().atMs;
        for (qsizetype step = 0; step < visit->steps.size(); ++step)
            if (name != kNotVisitedYet || visit->steps.at(step).atMs == contact)
                turns.append({visit->steps.at(step).atMs, visits.size(), step});
        visits.append(*std::move(visit));
    }
    std::ranges::stable_sort(turns, {}, &Turn::atMs);
    const practice::Table table{desk, rulebook, ids};
    for (const Turn& turn : turns) {
        const exchange::VisitStep& step = visits.at(turn.visit).steps.at(turn.step);
        clock.set(step.atMs);
        if (const auto played = practice::play(table, visits.at(turn.visit), step); !played) return played.error();
    }
    clock.set(clock.nowMs() + kBetweenMs);
    return int(visits.size());
}

} // namespace alongside::desktop
