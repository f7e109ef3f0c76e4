#include "core/policy/files/provider_file.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

bool isYes(const Json& json)
{
    return json.kind == Json::Kind::True;
}

std::optional<Money> priceIn(const Json& json)
{
    const auto pence = wholeNumber(json);
    return pence && *pence >= 0 ? std::optional(Money::pence(*pence)) : std::nullopt;
}

int numberIn(const Json& json)
{
    return static_cast<int>(std::clamp(wholeNumber(json).value_or(-1), qint64(-1), qint64(100000)));
}

QStringList wordsIn(const Json& json)
{
    QStringList words;
    for (const Json& one : json.items) words.append(one.text);
    return words;
}

/// The first thing wrong, by name; nothing when it is right.
const char* faultIn(const Provider& provider, const Json& entry)
{
    if (provider.id.isEmpty()) return "id";
    if (provider.name.isEmpty()) return "name";
    if (provider.miles < 0) return "miles";
    if (provider.waitWeeks < 0) return "wait_weeks";
    if (provider.places < 0) return "places";
    if (provider.areas.contains(QString())) return "areas";
    if (provider.specialities.contains(QString())) return "specialities";
    if (!provider.planning && !provider.money) return "planning";
    if (provider.planning && !provider.planningPrice) return "planning_price_p";
    if (provider.money && !provider.moneyPriceWeekly) return "money_price_weekly_p";
    if (entry[u"accredited"].items.isEmpty()) return "accredited";
    return nullptr;
}

Provider providerIn(const Json& file, const Json& entry)
{
    Provider provider;
    provider.id = entry[u"id"].text;
    provider.name = entry[u"name"].text;
    provider.miles = numberIn(entry[u"miles"]);
    provider.planning = isYes(entry[u"planning"]);
    provider.money = isYes(entry[u"money"]);
    provider.waitWeeks = numberIn(entry[u"wait_weeks"]);
    provider.places = entry[u"places"].kind == Json::Kind::Null ? 0 : numberIn(entry[u"places"]);
    provider.areas = wordsIn(entry[u"areas"]);
    provider.specialities = wordsIn(entry[u"specialities"]);
    provider.planningPrice = priceIn(entry[u"planning_price_p"]);
    provider.moneyPriceWeekly = priceIn(entry[u"money_price_weekly_p"]);
    provider.expect = entry[u"expect"].text;
    provider.listedOn = dayIn(file[u"listed_on"]);
    provider.invented = isYes(file[u"invented"]);
    return provider;
}

} // namespace

Result<QList<ListedProvider>> readProviderFile(const Json& file, const QByteArray& bytes)
{
    const auto unreadable = [&bytes](const QString& where, const Json& what) {
        return Error{ErrorCode::PolicyFileUnreadable, where, placeIn(bytes, what.at)};
    };
    if (wholeNumber(file[u"format"]) != 1) return unreadable(u"format"_s, file);
    if (!dayIn(file[u"listed_on"]).isValid()) return unreadable(u"listed_on"_s, file);
    QList<ListedProvider> listed;
    for (const Json& entry : file[u"providers"].items) {
        Provider provider = providerIn(file, entry);
        if (const char* fault = faultIn(provider, entry)) return unreadable(QString::fromLatin1(fault), entry);
        if (isYes(entry[u"council_team"])) continue; // council staff are no paid planners (S40)
        QDate before;
        for (const Json& accredited : entry[u"accredited"].items) {
            const QDate from = dayIn(accredited[u"from"]);
            provider.specification = numberIn(accredited[u"specification"]);
            provider.trainingUntil = dayIn(accredited[u"training_until"]);
            const bool rising = from.isValid() && (!before.isValid() || before < from);
            if (!rising || provider.specification < 1 || provider.trainingUntil < from)
                return unreadable(u"accredited"_s, accredited);
            listed.append({from, provider});
            before = from;
        }
    }
    return listed;
}

} // namespace alongside::policy
