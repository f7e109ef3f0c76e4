// Source: practice of the plan: Decision 7 (the starting statement stands from the agreement until the plan is signed
// off), S51, S56. Sign-off freezes a version; later changes make a new one. Two made apart both stand until somebody
// chooses: nothing is decided silently.

#include "core/rules/plan/version.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

QString whereOf(qsizetype i, const char* field)
{
    return u"/versions/%1/%2"_s.arg(i).arg(QLatin1StringView(field));
}

Error refused(const QString& where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(code)};
}

QDate standsFrom(const PlanVersion& version)
{
    return version.type == PlanType::StartingStatement ? version.madeOn : version.signedOffOn;
}

/// Place of the version with this id among the first `count`.
std::optional<qsizetype> placeOf(const QList<PlanVersion>& versions, const QString& id, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        if (versions[i].id == id) return i;
    return std::nullopt;
}

/// A plan takes the place of a starting statement; a revised one, of a plan.
bool mayFollow(PlanType later, PlanType earlier)
{
    if (later == PlanType::Revised) return earlier != PlanType::StartingStatement;
    return earlier == PlanType::StartingStatement;
}

std::optional<Error> faultIn(const QList<PlanVersion>& versions, qsizetype i)
{
    const PlanVersion& version = versions[i];
    if (placeOf(versions, version.id, i)) return refused(whereOf(i, "id"), "DUPLICATE_ID");
    if (!version.madeOn.isValid()) return refused(whereOf(i, "made_on"), "FIELD_MISSING");
    if (version.signedOffOn.isValid() && version.signedOffOn < version.madeOn)
        return refused(whereOf(i, "signed_off_on"), "DATES_OUT_OF_ORDER");
    if (version.replaces.isEmpty() && version.type == PlanType::Revised)
        return refused(whereOf(i, "replaces"), "FIELD_MISSING");
    if (version.replaces.isEmpty()) return std::nullopt;
    const auto before = placeOf(versions, version.replaces, i);
    if (!before || !mayFollow(version.type, versions[*before].type))
        return refused(whereOf(i, "replaces"), "UNKNOWN_VALUE");
    const QDate from = standsFrom(version);
    if (from.isValid() && from < standsFrom(versions[*before])) // no day is before that of a draft, which has none
        return refused(whereOf(i, version.type == PlanType::StartingStatement ? "made_on" : "signed_off_on"),
                       "DATES_OUT_OF_ORDER");
    return std::nullopt;
}

PlanVersionState stateOf(const VersionFacts& facts, qsizetype i)
{
    const PlanVersion& version = facts.versions[i];
    PlanVersionState out{version.id, VersionState::Draft, {}, standsFrom(version), {}};
    if (!out.from.isValid()) return out;
    out.state = out.from > facts.asAt ? VersionState::NotYet : VersionState::Stands;
    for (const PlanVersion& later : facts.versions) {
        if (later.replaces != version.id) continue;
        const QDate from = standsFrom(later);
        if (!from.isValid()) continue;
        const QDate last = from.addDays(-1);
        out.until = out.until.isValid() ? std::min(out.until, last) : last;
        if (from <= facts.asAt) out.state = VersionState::Replaced;
    }
    return out;
}

/// Of plans signed off: one more than the one it took the place of.
int numberOf(const VersionFacts& facts, const QList<PlanVersionState>& before, qsizetype i)
{
    const PlanVersion& version = facts.versions[i];
    if (version.type == PlanType::StartingStatement || !version.signedOffOn.isValid()) return 0;
    const auto place = placeOf(facts.versions, version.replaces, i);
    return place ? before[*place].number + 1 : 1;
}

Reason stands(const PlanVersionState& one, const char* key, const char* source)
{
    return {QString::fromLatin1(key),
            Tri::Yes,
            {u"from="_s + one.from.toString(Qt::ISODate), u"number=%1"_s.arg(one.number)},
            QString::fromLatin1(source)};
}

Reason standingReason(const VersionFacts& facts, const VersionFinding& found)
{
    if (found.standing.isEmpty()) return {u"version_none_stands"_s, Tri::No, {}, u"Decision 7"_s};
    if (found.standing.size() > 1)
        return {u"version_two_stand"_s, Tri::NotYetKnown, {u"count=%1"_s.arg(found.standing.size())}, u"Decision 9"_s};
    const qsizetype place = found.standing.front();
    const PlanVersionState& one = found.versions[place];
    if (facts.versions[place].type == PlanType::StartingStatement)
        return stands(one, "version_starting_statement_stands", "Decision 7");
    return stands(one, "version_plan_stands", "S56");
}

void tell(const VersionFacts& facts, VersionFinding& found)
{
    found.reasons.append(standingReason(facts, found));
    const auto count = [&](VersionState state) {
        return std::ranges::count(found.versions, state, &PlanVersionState::state);
    };
    if (const auto replaced = count(VersionState::Replaced))
        found.reasons.append({u"version_replaced_kept"_s, Tri::Yes, {u"count=%1"_s.arg(replaced)}, u"S51"_s});
    if (const auto drafts = count(VersionState::Draft))
        found.reasons.append({u"version_draft_waits"_s, Tri::Yes, {u"count=%1"_s.arg(drafts)}, u"S105"_s});
    if (!found.changedAfter.isEmpty())
        found.reasons.append(
            {u"version_changed_after_frozen"_s, Tri::No, {u"count=%1"_s.arg(found.changedAfter.size())}, u"S56"_s});
}

} // namespace

Result<VersionFinding> planVersion(const VersionFacts& facts, const policy::Library& library)
{
    VersionFinding found;
    for (qsizetype i = 0; i < facts.versions.size(); ++i)
        if (const auto fault = faultIn(facts.versions, i)) return *fault;
    for (qsizetype i = 0; i < facts.versions.size(); ++i) {
        PlanVersionState state = stateOf(facts, i);
        state.number = numberOf(facts, found.versions, i);
        if (state.state == VersionState::Stands) found.standing.append(i);
        const QDate changed = facts.versions[i].changedOn;
        if (state.from.isValid() && changed > state.from) found.changedAfter.append(state.id);
        found.versions.append(state);
    }
    tell(facts, found);
    found.policy = library.use(QString::fromLatin1(versionRules().front().id), facts.asAt);
    return found;
}

std::span<const Law> versionRules()
{
    static const Law rules[] = {{"nothing_overwritten", "Decision 7", {}, {}}};
    return rules;
}

} // namespace alongside::rules
