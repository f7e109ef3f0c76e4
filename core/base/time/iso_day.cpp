#include "core/base/time/iso_day.h"

namespace alongside {

QString isoDay(QDate day)
{
    int parts[3] = {0, 0, 0}; // year, month, day
    day.getDate(&parts[0], &parts[1], &parts[2]);
    if (!day.isValid() || parts[0] < 0 || parts[0] > 9999) return {};
    char text[] = "0000-00-00";
    char* const ends[] = {text + 4, text + 7, text + 10};
    for (int part = 0; part < 3; ++part)
        for (char* digit = ends[part] - 1; parts[part] > 0; parts[part] /= 10)
            *digit-- = static_cast<char>('0' + parts[part] % 10);
    return QString::fromLatin1(text, 10);
}

} // namespace alongside
