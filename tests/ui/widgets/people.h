#pragma once
// Invented people for pictures.

#include "core/domain/talk/circle.h"
#include "core/domain/case_file.h"

namespace alongside::test {

inline QList<CircleMember> circleOfJosie()
{
    using namespace Qt::StringLiterals;
    const auto member = [](uint number, const QString& name, const QString& relation, CircleSector sector, int ring,
                           const QString& does) {
        CircleMember one;
        one.id = {QUuid(number, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)};
        one.name = name;
        one.relation = relation;
        one.sector = sector;
        one.ring = ring;
        one.does = does;
        return one;
    };
    QList<CircleMember> circle{
        member(1, u"Bernie"_s, u"sister, three miles away"_s, CircleSector::Family, 1, u"rings every morning"_s),
        member(2, u"Kit"_s, u"Bernie's son"_s, CircleSector::Family, 2, u"walks Biscuit"_s),
        member(3, u"Mum"_s, u"died 2021"_s, CircleSector::Family, 1, {}),
        member(4, u"Lorraine"_s, u"captain of the quiz team"_s, CircleSector::Friends, 2, u"makes me laugh"_s),
        member(5, u"The quiz team"_s, {}, CircleSector::Friends, 3, {}),
        member(6, u"Mrs Olsen"_s, u"neighbour, number 9"_s, CircleSector::Community, 3, u"soup over the wall"_s),
        member(7, u"Dawn"_s, u"personal assistant"_s, CircleSector::Paid, 4, u"mornings"_s),
        member(8, u"Somebody to cook with"_s, {}, CircleSector::Friends, 0, {}),
    };
    circle[0].ringFirst = true;
    circle[2].hasDied = true;
    return circle;
}

inline QMap<QString, WeekCell> weekOfJosie()
{
    using namespace Qt::StringLiterals;
    QMap<QString, WeekCell> week;
    for (int day = 0; day < 7; ++day) {
        week.insert(weekKey(false, day, 0), {Cover::Nobody, u"up, washed"_s});
        week.insert(weekKey(false, day, 1),
                    {day == 6 ? Cover::Circle : Cover::Me, day == 6 ? u"Sunday at Bernie's"_s : QString()});
        week.insert(weekKey(false, day, 2), {day == 3 ? Cover::Varies : Cover::Me, day == 3 ? u"quiz"_s : QString()});
        if (day < 5) week.insert(weekKey(false, day, 3), {Cover::Nobody, {}});
    }
    week.insert(weekKey(false, 1, 1), {Cover::Paid, u"Dawn"_s});
    return week;
}

} // namespace alongside::test
