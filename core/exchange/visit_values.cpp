#include "core/exchange/visit_values.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside::exchange {

namespace {

/// Larger numbers are not exact in JSON.
constexpr double kLargest = 9'007'199'254'740'992.0;

std::optional<qint64> wholeNumber(const QJsonValue& json)
{
    const double number = json.toDouble(-1);
    if (!json.isDouble() || number < 0 || number > kLargest || std::floor(number) != number) return std::nullopt;
    return static_cast<qint64>(number);
}

constexpr Word<Basis> kBasis[] = {{"not_said", Basis::NotSaid},
                                  {"said", Basis::Said},
                                  {"seen", Basis::Seen},
                                  {"told_by", Basis::ToldBy},
                                  {"document", Basis::Document}};

constexpr Word<EntryKind> kEntryKinds[] = {{"jot", EntryKind::Jot},
                                           {"about_me", EntryKind::AboutMe},
                                           {"good_day", EntryKind::GoodDay},
                                           {"hard_day", EntryKind::HardDay},
                                           {"what_it_would_take", EntryKind::WhatItWouldTake},
                                           {"idea", EntryKind::Idea},
                                           {"wish", EntryKind::Wish},
                                           {"important_to", EntryKind::ImportantTo},
                                           {"important_for", EntryKind::ImportantFor},
                                           {"routine", EntryKind::Routine},
                                           {"day", EntryKind::Day},
                                           {"place", EntryKind::Place},
                                           {"worker_note", EntryKind::WorkerNote}};

constexpr Word<StrengthKind> kStrengthKinds[] = {{"me", StrengthKind::Me},
                                                 {"people", StrengthKind::People},
                                                 {"place", StrengthKind::Place},
                                                 {"things", StrengthKind::Things}};

constexpr Word<Cover> kCovers[] = {{"not_said", Cover::NotSaid}, {"me", Cover::Me},         {"circle", Cover::Circle},
                                   {"paid", Cover::Paid},        {"nobody", Cover::Nobody}, {"varies", Cover::Varies}};

constexpr Word<CircleSector> kSectors[] = {{"family", CircleSector::Family},
                                           {"friends", CircleSector::Friends},
                                           {"community", CircleSector::Community},
                                           {"paid", CircleSector::Paid}};

constexpr Word<Wanted> kWanted[] = {{"same", Wanted::Same}, {"closer", Wanted::Closer}, {"less", Wanted::Less}};

constexpr Word<Willing> kWilling[] = {{"not_asked", Willing::NotAsked},
                                      {"maybe", Willing::Maybe},
                                      {"no", Willing::No},
                                      {"yes", Willing::Yes},
                                      {"withdrawn", Willing::Withdrawn}};

constexpr Word<AfterStrengths> kAfter[] = {{"not_yet_said", AfterStrengths::NotYetSaid},
                                           {"met", AfterStrengths::Met},
                                           {"partly", AfterStrengths::Partly},
                                           {"unmet", AfterStrengths::Unmet}};

constexpr Word<AdviceAbout> kAdviceAbout[] = {{"not_said", AdviceAbout::NotSaid},
                                              {"these_needs", AdviceAbout::TheseNeeds},
                                              {"other_needs", AdviceAbout::OtherNeeds},
                                              {"both", AdviceAbout::Both}};

constexpr Word<Period> kPeriods[] = {{"week", Period::Week},          {"fortnight", Period::Fortnight},
                                     {"four_week", Period::FourWeek}, {"month", Period::Month},
                                     {"quarter", Period::Quarter},    {"year", Period::Year},
                                     {"one_off", Period::OneOff}};

constexpr Word<Deploy> kDeploys[] = {{"not_chosen", Deploy::NotChosen},
                                     {"dp_self", Deploy::DpSelf},
                                     {"dp_nominated", Deploy::DpNominated},
                                     {"dp_authorised", Deploy::DpAuthorised},
                                     {"dp_managed_account", Deploy::DpManagedAccount},
                                     {"dp_trust", Deploy::DpTrust},
                                     {"dp_prepaid", Deploy::DpPrepaid},
                                     {"council_managed", Deploy::CouncilManaged},
                                     {"isf", Deploy::Isf}};

constexpr Word<PlanAuthor> kAuthors[] = {{"not_chosen", PlanAuthor::NotChosen},
                                         {"person", PlanAuthor::Person},
                                         {"family", PlanAuthor::Family},
                                         {"peer", PlanAuthor::Peer},
                                         {"paid_planner", PlanAuthor::PaidPlanner}};

constexpr Word<Agreed> kAgreed[] = {{"not_yet", Agreed::NotYet},
                                    {"spoken", Agreed::Spoken},
                                    {"signed", Agreed::Signed},
                                    {"with_support", Agreed::WithSupport}};

/// The two lists of the Care Act have their words in core/domain.
template <class Enum, std::size_t Size>
std::array<Word<Enum>, Size> keyed(const std::array<Enum, Size>& values)
{
    std::array<Word<Enum>, Size> words{};
    for (std::size_t i = 0; i < Size; ++i) words[i] = {keyOf(values[i]), values[i]};
    return words;
}

} // namespace

template <>
std::span<const Word<Basis>> wordsOf()
{
    return kBasis;
}
template <>
std::span<const Word<EntryKind>> wordsOf()
{
    return kEntryKinds;
}
template <>
std::span<const Word<StrengthKind>> wordsOf()
{
    return kStrengthKinds;
}
template <>
std::span<const Word<Cover>> wordsOf()
{
    return kCovers;
}
template <>
std::span<const Word<CircleSector>> wordsOf()
{
    return kSectors;
}
template <>
std::span<const Word<Wanted>> wordsOf()
{
    return kWanted;
}
template <>
std::span<const Word<Willing>> wordsOf()
{
    return kWilling;
}
template <>
std::span<const Word<AfterStrengths>> wordsOf()
{
    return kAfter;
}
template <>
std::span<const Word<AdviceAbout>> wordsOf()
{
    return kAdviceAbout;
}
template <>
std::span<const Word<Period>> wordsOf()
{
    return kPeriods;
}
template <>
std::span<const Word<Deploy>> wordsOf()
{
    return kDeploys;
}
template <>
std::span<const Word<PlanAuthor>> wordsOf()
{
    return kAuthors;
}
template <>
std::span<const Word<Agreed>> wordsOf()
{
    return kAgreed;
}
template <>
std::span<const Word<CareArea>> wordsOf()
{
    static const auto words = keyed(kCareAreas);
    return words;
}
template <>
std::span<const Word<Wellbeing>> wordsOf()
{
    static const auto words = keyed(kWellbeing);
    return words;
}

bool take(const QJsonValue& json, QString& out, const Names&)
{
    out = json.toString();
    return json.isString();
}

bool take(const QJsonValue& json, bool& out, const Names&)
{
    out = json.toBool();
    return json.isBool();
}

bool take(const QJsonValue& json, int& out, const Names&)
{
    const std::optional<qint64> number = wholeNumber(json);
    if (!number || *number > 10'000) return false;
    out = static_cast<int>(*number);
    return true;
}

bool take(const QJsonValue& json, Tri& out, const Names&)
{
    if (json.isNull() || json == u"unanswered"_s) out = Tri::NotYetKnown;
    else if (json == true || json == u"yes"_s) out = Tri::Yes;
    else if (json == false || json == u"no"_s) out = Tri::No;
    else return false;
    return true;
}

bool take(const QJsonValue& json, QDate& out, const Names&)
{
    out = QDate::fromString(json.toString(), Qt::ISODate);
    return out.isValid();
}

bool take(const QJsonValue& json, Quantity& out, const Names&)
{
    const std::optional<qint64> whole = wholeNumber(json);
    const std::optional<Quantity> read = whole ? Quantity::whole(*whole) : Quantity::read(json.toString());
    if (read) out = *read;
    return read.has_value() && out.thousandths >= 0;
}

bool take(const QJsonValue& json, std::optional<Money>& out, const Names&)
{
    const std::optional<qint64> pence = wholeNumber(json);
    out = pence ? std::optional(Money::pence(*pence)) : std::nullopt;
    return pence || json.isNull();
}

bool take(const QJsonValue& json, NaturalHelp& out, const Names& names)
{
    const QJsonObject help = json.toObject();
    return help.size() == 2 && take(help[u"offer"_s], out.offer, names) && take(help[u"units"_s], out.units, names);
}

bool take(const QJsonValue& json, WeekCell& out, const Names& names)
{
    if (json.isString()) return take(json, out.cover, names);
    const QJsonObject cell = json.toObject();
    return take(cell[u"cover"_s], out.cover, names)
           && (!cell.contains(u"words"_s) || take(cell[u"words"_s], out.words, names));
}

} // namespace alongside::exchange
