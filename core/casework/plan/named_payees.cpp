#include "core/casework/plan/named_payees.h"

#include "core/base/likeness.h"
#include "core/casework/choices/held.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/quoted.h"

#include <algorithm>
#include <iterator>

namespace alongside::casework {

namespace {

constexpr QStringView kTitles[] = {u"mr", u"mrs", u"ms", u"miss", u"dr"};

constexpr QStringView kKinWords[] = {
    u"husband",     u"wife",    u"partner",      u"mother",     u"father",    u"mum",     u"dad",
    u"parents",     u"son",     u"sons",         u"daughter",   u"daughters", u"brother", u"sister",
    u"aunt",        u"auntie",  u"uncle",        u"gran",       u"nan",       u"grandad", u"grandmother",
    u"grandfather", u"stepson", u"stepdaughter", u"stepmother", u"stepfather"};

/// By the first name, or by all of it where it begins with a title.
bool isNamedIn(const QString& text, const QString& name)
{
    const QStringList words = plainWords(text), called = plainWords(name);
    if (called.isEmpty()) return false;
    const bool titled = std::ranges::find(kTitles, called.first()) != std::end(kTitles);
    const auto isThere = [&](const QString& word) { return words.contains(word); };
    return titled ? std::ranges::all_of(called, isThere) : isThere(called.first());
}

bool namesKin(const QString& text)
{
    return std::ranges::any_of(plainWords(text), [](const QString& word) {
        return std::ranges::find(kKinWords, word) != std::end(kKinWords);
    });
}

bool mayBeFamily(const CircleMember& one)
{
    return !one.isPet && !one.hasDied && one.sector != CircleSector::Paid && one.sector != CircleSector::Community;
}

bool isPaidDirectly(const PlanLine& line, const CaseFile& file)
{
    if (line.metBy != WhoMeets::Council && !isBought(line)) return false;
    const std::optional<Paying> paying = payingOf(file);
    return paying ? paying->paysOut() : !directWays(file).isEmpty();
}

} // namespace

QList<NamedPayee> namedPayees(const PlanLine& line, const CaseFile& file)
{
    QList<NamedPayee> named;
    if (!isPaidDirectly(line, file)) return named;
    for (const Payee& one : file.payees)
        if (isNamedIn(line.who, one.name)) named.append({one.name, one.id});
    for (const CircleMember& one : file.circle) {
        const bool known = std::ranges::any_of(named, [&](const NamedPayee& other) {
            return isNamedIn(other.name, one.name) || isNamedIn(one.name, other.name);
        });
        if (!known && mayBeFamily(one) && isNamedIn(line.who, one.name)) named.append({one.name, {}});
    }
    if (named.isEmpty() && namesKin(line.who)) named.append({line.who.simplified(), {}});
    return named;
}

} // namespace alongside::casework
