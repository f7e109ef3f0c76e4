#include "core/contract/json/fault.h"

#include "core/documents/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using policy::Json;

// {line} is "Line L1", {place} the pointer, {value} a number or a code that stands there, {key} a value of the policy.
struct Row {
    const char* code;
    const char* text;
};
constexpr Row kRows[] = {
    {"NOT_AN_OBJECT",
     "The line is JSON but not an object. Each line must be one object. Write it between curly brackets."},
    {"BAD_UTF8", "The line is not UTF-8. Other ways of writing letters are not read. Save the file as UTF-8."},
    {"LINE_TOO_LONG",
     "The line is longer than one mebibyte. No line may be longer. Split what it asks into several lines."},
    {"FIELD_MISSING", "There is nothing at {place}. This field is needed. Add it."},
    {"WRONG_TYPE", "What stands at {place} is of the wrong type. The schema says what it must be. Write it so."},
    {"UNKNOWN_VALUE",
     "What stands at {place} is not one of the values it may have. The schema has them. Use one of those."},
    {"UNKNOWN_KIND", "This kind is not known for this subject. The list of subjects has its kinds. Use one of them."},
    {"BAD_DATE",
     "What stands at {place} is not a day. A day is written as year-month-day and must exist. Write it so."},
    {"DATE_MISSING",
     "There is no date at {place}. Today is never assumed. Add the date, or give one for all with --on."},
    {"DATES_OUT_OF_ORDER", "The day at {place} is before the one it must follow. Dates must rise. Put them in order."},
    {"MONEY_NOT_EXACT", "The money at {place} is not written exactly. Fields ending in _p take whole pence, others "
                        "pounds as text with two decimals at most. Write it so."},
    {"NEGATIVE_AMOUNT", "The amount at {place} is below nothing. It may not be. Write nought or more."},
    {"NEGATIVE_QUANTITY", "The quantity at {place} is below nothing. It may not be. Write nought or more."},
    {"TOO_MANY_DECIMALS",
     "The quantity at {place} has more than three decimals. Three at most are kept. Round it first."},
    {"TOO_LARGE",
     "What comes out is too large. No figure may pass 64 bits of pence, and no day the year 9999. Check what "
     "stands at {place}."},
    {"NO_RULE_FOR_DATE", "No rule covers this date. Rules hold between their dates. Check the date."},
    {"NO_VALUE_FOR_DATE", "The policy has no {key} that covers this date. Values are never guessed. Add it to the "
                          "policy, or check the date."},
    {"NO_GUIDE_FOR_DATE", "No price guide covers this date. Prices are never guessed. Add a guide, or check the date."},
    {"GUIDES_OVERLAP", "More than one price guide covers this date. Exactly one must. Mend the dates of the guides."},
    {"UNKNOWN_ITEM",
     "{line} names an item that the price guide does not have. Only its items have a price. Use a code of the guide."},
    {"NO_PRICE", "{line} has no price. The guide has none for it and none is set by hand. Name an item with a price, "
                 "or set one by hand with its reason."},
    {"OVERRIDE_NEEDS_REASON",
     "{line} has a price set by hand without a reason. A price of one's own must say why. Add the reason."},
    {"BAD_SHARERS", "{line} is shared by {value} people. At least one person must share it. Put 1 if nobody shares."},
    {"BAD_STAFF", "{line} has {value} staff. At least one must come. Put 1 for one worker at a time."},
    {"NEGATIVE_NATURAL", "{line} has help of less than nothing. Help can only take units off. Write nought or more."},
    {"BAD_PERIOD", "{line} has weeks that do not fit its period. Weeks a year are 1 to 52, weeks in all from 1, both "
                   "only by the week and never together; one payment is for a week or more. Mend them."},
    {"UNKNOWN_OUTCOME",
     "{line} names an outcome that is not in the list. Money attaches to outcomes. Use an id of the list."},
    {"NO_OUTCOME", "{line} names no outcome. Money attaches to outcomes. Name at least one."},
    {"UNKNOWN_INCOME_TYPE", "The type of income at {place} is on neither list. An income either counts or is left out, "
                            "and never by a guess. Use a code of the policy's lists."},
    {"UNKNOWN_CAPITAL_KIND",
     "The kind of saving at {place} is on neither list. A saving either counts or is left out, and "
     "never by a guess. Use a code of the policy's lists."},
    {"SAID_TWICE",
     "What stands at {place} was said in another way too. Only one of them can count. Leave one of them out."},
    {"AGE_DOES_NOT_FIT",
     "The age at {place} is not one of the guarantee that was named. The age decides which one it is. "
     "Correct the age, or name the other guarantee."},
    {"PREMIUM_OF_OTHER_STATUS",
     "The premium {value} at {place} is not for the guarantee that was named. dp_s and edp_s are for somebody single, "
     "dp_c and edp_c for one of a couple. Leave it out, or name the other guarantee."},
    {"LOCAL_MIG_BELOW_NATIONAL", "The council's own guarantee at {place} is below the national one of that day. It may "
                                 "only be as much or more. Raise it, or leave it out."},
    {"UNKNOWN_RELATIONSHIP", "The relationship at {place} is not in the list. The regulation names who counts as close "
                             "family. Use a word of the schema, or other."},
    {"UNKNOWN_EVENT", "What stands at {place} is no event that is known. Only words of the list and commitments named "
                      "before are. Use one of them."},
    {"NO_AMOUNT",
     "The need at {place} is of nothing. A need has a size, or none is said. Write more than nought, or leave it out."},
    {"DUPLICATE_ID", "The id at {place} is used twice. Each must be its own. Change one of them."},
    {"NO_HISTORY",
     "The history at {place} has nothing to go by. At least one past cost above nothing is needed. Add it."},
};

const Json& step(const Json& from, const QString& name)
{
    static const Json none{};
    if (from.kind == Json::Kind::Object) return from[name];
    bool number = false;
    const int at = name.toInt(&number);
    return number && from.kind == Json::Kind::List && at >= 0 && at < from.items.size() ? from.items[at] : none;
}

bool isPlainId(const QString& id)
{
    const auto plain = [](QChar c) { return (c < QChar(0x80) && c.isLetterOrNumber()) || c == u'-' || c == u'_'; };
    return !id.isEmpty() && id.size() <= 20 && std::ranges::all_of(id, plain);
}

/// What `where` points at, and the line of support on the way to it.
struct Place {
    QString line{};
    QString value{};
};

Place placeOf(const QString& where, const Json& root)
{
    Place place{say("This line"), {}};
    const Json* at = &root;
    QString before;
    for (const QString& name : where.split(u'/').mid(1)) {
        at = &step(*at, name);
        const QString id = (*at)[u"id"].text;
        if (before == u"lines")
            place.line = say("Line %1").arg(isPlainId(id) ? id : say("number %1").arg(name.toInt() + 1));
        before = name;
    }
    const bool isCode = at->kind == Json::Kind::Text && isPlainId(at->text);
    if (at->kind == Json::Kind::Number || isCode) place.value = at->text.left(20);
    return place;
}

} // namespace

QString messageFor(const Refused& refused, const Json& line)
{
    const auto row =
        std::ranges::find(kRows, refused.code, [](const Row& one) { return QString::fromLatin1(one.code); });
    if (row == std::end(kRows)) return refused.code;
    const Place place = placeOf(refused.where, line);
    return say(row->text)
        .replace(u"{key}"_s, refused.lacks)
        .replace(u"{line}"_s, place.line)
        .replace(u"{value}"_s, place.value)
        .replace(u"{place}"_s, refused.where.isEmpty() ? say("the start of the line") : refused.where);
}

} // namespace alongside::contract
