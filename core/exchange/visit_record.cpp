#include "core/exchange/visit_record.h"

#include "core/domain/limits.h"
#include "core/domain/ranges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::exchange {

namespace {

/// Where a visit has the word of the headless contract, and the record another.
struct OtherWord {
    const char* field;
    const char* word;
};
constexpr OtherWord kOtherWords[] = {
    {"offer.by", "from"},
    {"outcome.after", "after_strengths"},
    {"support_line.quantity", "qty"},
    {"support_line.weeks_a_year", "weeks_per_year"},
    {"support_line.price_by_hand", "price_override_p"},
    {"support_line.price_reason", "override_reason"},
    {"money.contribution_weekly", "contribution_weekly_p"},
    {"means.free_cost", "free_cost_p"},
    {"means.savings", "savings_p"},
    {"means.keeps", "mig_key"},
    {"means.cost_band", "dre_band"},
    {"means_amount.amount", "amount_p"},
    {"plan_line.quantity", "qty"},
    {"plan_line.weeks_a_year", "weeks_per_year"},
    {"plan_line.quote", "quote_p"},
    {"planner_reply.by", "written_by"},
    {"review.opening", "opening_p"},
    {"review.payments_in", "dp_in_p"},
    {"review.contribution_in", "contribution_in_p"},
    {"review.contribution_due", "contribution_due_p"},
    {"review.other_in", "other_in_p"},
    {"review.statement", "statement_p"},
    {"review.liabilities", "liabilities_p"},
    {"spend.amount", "amount_p"},
};

/// Which item is meant, and what every step has: nothing that is set.
const QStringList& ofEveryStep()
{
    static const QStringList words{u"at"_s, u"by"_s, u"do"_s, u"reason"_s, u"id"_s, u"area"_s};
    return words;
}

QString nameOf(const record::Part& part, const record::FieldInfo& field)
{
    return u"%1.%2"_s.arg(QLatin1StringView(part.name), QLatin1StringView(field.name));
}

QString wordOf(const record::Part& part, const record::FieldInfo& field)
{
    const QString name = nameOf(part, field);
    for (const OtherWord& other : kOtherWords)
        if (name == QLatin1StringView(other.field)) return QString::fromLatin1(other.word);
    return QString::fromLatin1(field.name);
}

/// Made by the program, never written in a visit: which decision, whose record, what is sealed and when, the steps
/// of a share.
bool isMade(const record::FieldInfo& field)
{
    using Kind = ValueType::Kind;
    return field.type.kind == Kind::Decision || field.type.kind == Kind::Case || field.type.kind == Kind::Bytes
           || QLatin1StringView(field.name) == "experience_on"_L1
           || field.type.parts == record::kPartTypes<WorkedContribution>.data();
}

const record::FieldInfo* fieldCalled(const record::Part& part, const QString& word)
{
    const QList<const record::FieldInfo*> fields = part.fields();
    const auto field = std::ranges::find_if(
        fields, [&](const record::FieldInfo* one) { return !isMade(*one) && wordOf(part, *one) == word; });
    return field == fields.end() ? nullptr : *field;
}

/// What lies in an account may be below nothing: overdrawn. No other amount may.
constexpr const char* kBalances[] = {"review.opening", "review.statement"};

std::optional<QCborValue> saidIn(const QJsonValue& json, const record::Part& part, const record::FieldInfo& field,
                                 const Names& names)
{
    const auto isThis = [name = nameOf(part, field)](const char* one) { return name == QLatin1StringView(one); };
    const bool overdrawn = std::ranges::any_of(kBalances, isThis) && json.toDouble() < 0;
    const auto value = valueIn(overdrawn ? QJsonValue(-json.toDouble()) : json, field.type, names);
    return value && overdrawn ? QCborValue(-value->toInteger()) : value;
}

/// Whole numbers by what they count; of a quantity, whole units.
struct Bounds {
    const char* field;
    qint64 least;
    qint64 most;
};
constexpr Bounds kBounds[] = {
    {"good_and_bad.bad_days_a_month", 0, 31},
    {"circle_member.ring", 0, 4},
    {"caring.hours_a_week", 0, kHoursAWeek},
    {"support_line.staff", 1, 99},
    {"support_line.sharers", 1, 99},
    {"support_line.weeks_a_year", 1, 52},
    {"support_line.for_weeks", 1, 520},
    {"plan_line.staff", 1, 99},
    {"plan_line.sharers", 1, 99},
    {"plan_line.weeks_a_year", 1, 52},
    {"plan_line.for_weeks", 1, 520},
    {"money.contingency_pct", 0, 100},
    {"means.children", 0, kMostChildren},
    {"means.free_week", 0, 52},
    {"means.savings", 0, kMostSavings.pence()},
};

/// What is planned or paid; every other day is one of a life.
constexpr const char* kInReach[] = {"support_line.start_on", "offer.until", "review.next_on", "choices.change_from",
                                    "choices.stop_last_day"};

DayRange daysOf(const QString& field, QDate today)
{
    if (field == "person.born_on"_L1) return daysOfBirth(today);
    const bool near = std::ranges::any_of(kInReach, [&](const char* one) { return field == QLatin1StringView(one); });
    return near ? daysInReach(today) : daysOfALife(today);
}

/// Empty: it is within them.
QString beyond(qint64 number, qint64 least, qint64 most)
{
    if (number < least) return u"no less than %1"_s.arg(least);
    return number > most ? u"no more than %1"_s.arg(most) : QString();
}

/// What such an answer can be, where this one cannot; empty: it can.
QString beyond(const QCborValue& value, const QString& name, const record::FieldInfo& field, QDate today)
{
    using Kind = ValueType::Kind;
    if (value.isNull()) return {};
    const auto* bounds =
        std::ranges::find_if(kBounds, [&](const Bounds& one) { return name == QLatin1StringView(one.field); });
    const bool bounded = bounds != std::end(kBounds);
    switch (field.type.kind) {
    case Kind::Text:
        if (field.kind != record::FieldKind::LongText && value.toString().size() > kMostLineLetters)
            return u"no more than %1 letters"_s.arg(kMostLineLetters);
        return value.toString().toUtf8().size() > kMostTextBytes ? u"no more than 3 million letters"_s : QString();
    case Kind::Number: return bounded ? beyond(value.toInteger(), bounds->least, bounds->most) : QString();
    case Kind::Money: return beyond(qAbs(value.toInteger()), 0, bounded ? bounds->most : kMostMoney.pence());
    case Kind::Quantity: {
        constexpr qint64 kParts = 1'000;
        const qint64 most = bounded ? bounds->most : kMostUnits;
        return value.toInteger() > most * kParts ? beyond(most + 1, 0, most) : QString();
    }
    case Kind::Day: {
        QDate day;
        const DayRange within = daysOf(name, today);
        return record::decode(value, day) && within.holds(day) ? QString() : limitOf(within);
    }
    default: return {};
    }
}

} // namespace

QStringList fieldWords(record::RecordKind kind)
{
    const record::Part& part = *record::partOf(kind);
    QStringList words;
    for (const record::FieldInfo* field : part.fields())
        if (!isMade(*field)) words.append(wordOf(part, *field));
    for (const QString& word : ofEveryStep()) words.removeAll(word);
    return words;
}

Said saidOf(record::RecordKind kind, const QUuid& item, const QJsonObject& step, const Names& names, QDate today)
{
    const record::Part& part = *record::partOf(kind);
    Said said;
    if (!item.isNull()) said.changes.append({{kind, item, record::kPresence, {}}, record::Action::AddItem, true});
    CaseFile tried;
    for (auto member = step.begin(); member != step.end(); ++member) {
        if (ofEveryStep().contains(member.key())) continue;
        const record::FieldInfo* field = fieldCalled(part, member.key());
        const auto value = field ? saidIn(*member, part, *field, names) : std::nullopt;
        const record::Path path{kind, item, field ? field->number : quint16(0), {}};
        if (!value || !part.write(tried, path, *value)) return {{}, {member.key()}};
        if (const QString limit = beyond(*value, nameOf(part, *field), *field, today); !limit.isEmpty())
            return {{}, {member.key(), limit}};
        said.changes.append({path, record::Action::Set, *value});
    }
    return said;
}

void write(const QList<record::Change>& changes, CaseFile& file)
{
    for (const record::Change& change : changes)
        record::partOf(change.path.kind)->write(file, change.path, change.value);
}

} // namespace alongside::exchange
