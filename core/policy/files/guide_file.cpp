#include "core/policy/files/guide_file.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

constexpr bool absent(const Json& json)
{
    return json.kind == Json::Kind::Null;
}

/// The fault of a price as written, or nothing.
const char* priceFault(const Json& price)
{
    if (absent(price)) return nullptr;
    if (price.kind != Json::Kind::Number) return "WRONG_TYPE";
    const QStringView digits = price.text;
    if (digits.contains(u'.') || digits.contains(u'e') || digits.contains(u'E')) return "MONEY_NOT_EXACT";
    if (digits.startsWith(u'-') && digits != u"-0") return "NEGATIVE_AMOUNT";
    return wholeNumber(price) ? nullptr : "TOO_LARGE";
}

std::variant<PricedItem, GuideFault> itemIn(const QString& code, const Json& json)
{
    const QString where = u"/items/"_s + pointerStep(code);
    if (json.kind != Json::Kind::Object) return GuideFault{where, "WRONG_TYPE", json.at};
    for (const QStringView name : {u"name", u"unit"})
        if (!absent(json[name]) && json[name].kind != Json::Kind::Text)
            return GuideFault{where + u'/' + name.toString(), "WRONG_TYPE", json[name].at};
    const Json& earmarked = json[u"earmarked"];
    if (!absent(earmarked) && earmarked.kind != Json::Kind::True && earmarked.kind != Json::Kind::False)
        return GuideFault{where + u"/earmarked"_s, "WRONG_TYPE", earmarked.at};
    const Json& price = json[u"price_p"];
    if (const char* fault = priceFault(price)) return GuideFault{where + u"/price_p"_s, fault, price.at};
    PricedItem item{code, json[u"name"].text, json[u"unit"].text, {}, earmarked.kind == Json::Kind::True};
    if (const auto pence = wholeNumber(price)) item.price = Money::pence(*pence);
    return item;
}

std::optional<GuideFault> frameFault(const Json& json, const PriceGuide& guide)
{
    if (json.kind != Json::Kind::Object) return GuideFault{{}, "WRONG_TYPE", json.at};
    if (absent(json[u"id"])) return GuideFault{u"/id"_s, "FIELD_MISSING", json.at};
    if (json[u"id"].kind != Json::Kind::Text) return GuideFault{u"/id"_s, "WRONG_TYPE", json[u"id"].at};
    struct Day {
        QStringView name;
        QDate day;
    };
    for (const Day& day : {Day{u"effective_from", guide.from}, Day{u"effective_to", guide.to}}) {
        const Json& given = json[day.name];
        const QString where = u'/' + day.name.toString();
        if (absent(given)) return GuideFault{where, "FIELD_MISSING", json.at};
        if (given.kind != Json::Kind::Text) return GuideFault{where, "WRONG_TYPE", given.at};
        if (!day.day.isValid()) return GuideFault{where, "BAD_DATE", given.at};
    }
    if (guide.to < guide.from) return GuideFault{u"/effective_to"_s, "DATES_OUT_OF_ORDER", json[u"effective_to"].at};
    if (absent(json[u"items"])) return GuideFault{u"/items"_s, "FIELD_MISSING", json.at};
    if (json[u"items"].kind != Json::Kind::Object) return GuideFault{u"/items"_s, "WRONG_TYPE", json[u"items"].at};
    return std::nullopt;
}

} // namespace

std::variant<PriceGuide, GuideFault> readGuide(const Json& json)
{
    const Json& source = json[u"source"];
    PriceGuide guide{json[u"id"].text,
                     dayIn(json[u"effective_from"]),
                     dayIn(json[u"effective_to"]),
                     source[u"title"].text,
                     source[u"ref"].text,
                     dayIn(source[u"checked"]),
                     json[u"confirmed"].kind == Json::Kind::True && source.kind == Json::Kind::Object,
                     {},
                     {}};
    if (const auto fault = frameFault(json, guide)) return *fault;
    for (const auto& [code, entry] : json[u"items"].members) {
        auto item = itemIn(code, entry);
        if (const auto* fault = std::get_if<GuideFault>(&item)) return *fault;
        guide.items.append(std::get<PricedItem>(std::move(item)));
    }
    guide.canonical = canonical(json);
    return guide;
}

QString pointerStep(QString name)
{
    return name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

} // namespace alongside::policy
