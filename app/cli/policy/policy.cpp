#include "app/cli/policy/policy.h"

#include "app/cli/clock.h"
#include "app/cli/policy/asked.h"
#include "app/cli/policy/fault_words.h"

#include "core/base/error.h"
#include "core/documents/sentences.h"
#include "core/policy/text/json.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

struct Part {
    QStringView name{};
    qsizetype fewest = 0; // words it needs
    qsizetype most = 0;
    int (*run)(const PolicyAsked& asked) = nullptr;
};

constexpr Part kParts[] = {
    {u"check", 0, 1, policyCheck},
    {u"diff", 2, 2, policyDiff},
    {u"explain", 2, 2, policyExplain},
    {u"export", 1, 1, policyExport},
};

int usage(std::FILE* where, int status)
{
    std::fputs(
        "alongside-cli policy check [DIR] [--council DIR] [--on DATE] [--json]\n"
        "alongside-cli policy diff A B [--json]\n"
        "alongside-cli policy explain KEY DATE [--policy DIR] [--council DIR] [--json]\n"
        "alongside-cli policy export DIR\n\n"
        "  check     everything that is wrong with a policy folder, each fault with file, line and column,\n"
        "            and the figures that nobody has entered for the present year\n"
        "  diff      what changes from folder A to folder B, from when and for whom; \"built-in\" is what ships\n"
        "  explain   what holds on a day and why, and what held before and after; KEY may be price_guide or\n"
        "            price_guide.CODE\n"
        "  export    writes what ships into DIR, to be changed there\n"
        "  --policy DIR    national policy from DIR instead of what is built in\n"
        "  --council DIR   a council's own values, laid over the national ones\n"
        "  --on DATE       the present day of a check, year-month-day; today where it is left out\n"
        "  --json          one JSON object instead of sentences\n\n"
        "Status: 0 done and all well; 1 faults were found, nothing holds on that day, or it could not be done.\n",
        where);
    return status;
}

/// Empty where all is well.
QString read(QStringList words, PolicyAsked& asked)
{
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word == u"--json") {
            asked.json = true;
        } else if (word == u"--policy" || word == u"--council") {
            if (words.isEmpty()) return u"%1 needs a folder after it"_s.arg(word);
            (word == u"--policy" ? asked.national : asked.council) = words.takeFirst();
        } else if (word == u"--on") {
            asked.on = policy::dayIn({.kind = policy::Json::Kind::Text, .text = words.value(0)});
            if (!asked.on.isValid()) return u"--on needs a day, year-month-day"_s;
            words.removeFirst();
        } else if (word.startsWith(u"--")) {
            return u"there is no option %1"_s.arg(word);
        } else {
            asked.words.append(word);
        }
    }
    return {};
}

} // namespace

void say(const QString& line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
}

void say(const QJsonObject& object)
{
    std::fprintf(stdout, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

int refusePolicy(const QString& why)
{
    std::fprintf(stderr, "alongside-cli policy: %s\n", why.toUtf8().constData());
    return 1;
}

int refusePolicy(const Error& error)
{
    return refusePolicy(u"%1 (%2 %3)"_s.arg(documents::paragraphFor(error), error.where, error.detail));
}

int refusePolicy(const Error& error, const PolicyAsked& asked)
{
    return refusePolicy(refusedPolicy(error, asked.national, asked.council));
}

int policy(const QStringList& arguments)
{
    if (arguments.isEmpty()) return usage(stderr, 1);
    const QString name = arguments.first();
    if (name == u"--help") return usage(stdout, 0);
    const auto part = std::ranges::find(kParts, name, &Part::name);
    if (part == std::end(kParts)) return refusePolicy(u"there is no \"%1\". --help shows what there is"_s.arg(name));
    if (arguments.contains(u"--help")) return usage(stdout, 0);
    PolicyAsked asked;
    asked.on = WallClock().today();
    if (const QString fault = read(arguments.sliced(1), asked); !fault.isEmpty()) return refusePolicy(fault);
    if (asked.words.size() < part->fewest || asked.words.size() > part->most)
        return refusePolicy(u"%1 takes another number of words. --help shows how"_s.arg(name));
    return part->run(asked);
}

} // namespace alongside::cli
