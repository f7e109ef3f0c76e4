#include "core/domain/case_file.h"

using namespace Qt::StringLiterals;

namespace alongside {

QString weekKey(bool wished, int day, int part)
{
    static constexpr const char* days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    static constexpr const char* parts[] = {"morning", "afternoon", "evening", "night"};
    return u"%1.%2.%3"_s.arg(wished ? u"wished"_s : u"now"_s, QLatin1StringView(days[day]),
                             QLatin1StringView(parts[part]));
}

QString shortName(const Person& person)
{
    return person.preferredName.isEmpty() ? person.name.section(u' ', 0, 0) : person.preferredName;
}

} // namespace alongside
