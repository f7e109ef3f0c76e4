#include "app/cli/decide.h"

#include "app/cli/line_streams.h"
#include "app/cli/policy/fault_words.h"
#include "core/contract/decide.h"
#include "core/policy/text/json.h"

#include <cstdio>
#include <iostream>
#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

struct Asked {
    contract::Run run{};
    QString in{};
    QString out{};
    QString policy{};
    QString council{};
    bool list = false;
    bool help = false;
};

int usage(std::FILE* where, int status)
{
    std::fputs("alongside-cli decide SUBJECT [--in FILE] [--out FILE] [--policy DIR] [--council DIR] [--on DATE]\n"
               "                     [--explain]\n"
               "alongside-cli decide --list [--explain]\n\n"
               "Reads one JSON object a line and writes one a line, in the same order.\n"
               "  --in FILE      reads FILE instead of standard input\n"
               "  --out FILE     writes FILE instead of standard output\n"
               "  --policy DIR   reads policy from DIR instead of what is built in\n"
               "  --council DIR  a council's own policy, laid over that\n"
               "  --on DATE      the decision date (year-month-day) of a line that has none\n"
               "  --explain      sentences for people instead of JSON\n"
               "  --list         what can be asked\n\n"
               "Status: 0 every line decided, 2 at least one line failed, 1 the run could not be made.\n",
               where);
    return status;
}

int refuse(const QString& why)
{
    std::fprintf(stderr, "alongside-cli decide: %s\n", why.toUtf8().constData());
    return kNoRun;
}

/// The word after an option, taken off the list; nothing where there is none.
std::optional<QString> valueAfter(QStringList& words)
{
    return words.isEmpty() ? std::nullopt : std::optional(words.takeFirst());
}

/// Empty where all is well.
QString readOption(const QString& option, QStringList& words, Asked& asked)
{
    if (option == u"--explain") return asked.run.explain = true, QString();
    if (option == u"--list") return asked.list = true, QString();
    if (option == u"--help") return asked.help = true, QString();
    QString* const target = option == u"--in"        ? &asked.in
                            : option == u"--out"     ? &asked.out
                            : option == u"--policy"  ? &asked.policy
                            : option == u"--council" ? &asked.council
                                                     : nullptr;
    if (!target && option != u"--on") return u"there is no option %1"_s.arg(option);
    const auto value = valueAfter(words);
    if (!value) return u"%1 needs a word after it"_s.arg(option);
    if (target) return *target = *value, QString();
    asked.run.on = policy::dayIn({.kind = policy::Json::Kind::Text, .text = *value});
    return asked.run.on.isValid() ? QString() : u"--on needs a day, year-month-day"_s;
}

QString read(QStringList words, Asked& asked)
{
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word.startsWith(u"--")) {
            if (const QString fault = readOption(word, words, asked); !fault.isEmpty()) return fault;
        } else if (asked.run.subject.isEmpty()) {
            asked.run.subject = word;
        } else {
            return u"one subject at a time, not also \"%1\""_s.arg(word);
        }
    }
    if (asked.list || asked.help) return {};
    if (asked.run.subject.isEmpty()) return u"no subject. --list shows what can be asked"_s;
    if (!contract::isSubject(asked.run.subject))
        return u"unknown subject \"%1\". --list shows what can be asked"_s.arg(asked.run.subject);
    return {};
}

int run(const Asked& asked, LineStreams& streams, const policy::Library& library)
{
    const contract::Count count = contract::decide(streams.in(), streams.out(), asked.run, library);
    if (const QString trouble = streams.trouble(); !trouble.isEmpty()) return refuse(trouble);
    return count.failed > 0 ? kSomeFailed : kEveryLine;
}

} // namespace

int decide(const QStringList& arguments)
{
    Asked asked;
    if (const QString fault = read(arguments, asked); !fault.isEmpty()) return refuse(fault);
    if (asked.help) return usage(stdout, kEveryLine);
    openStandardStreams();
    if (asked.list) return contract::list(std::cout, asked.run.explain), kEveryLine;

    const auto library = policy::Library::fromFolders(asked.policy, asked.council);
    if (!library) return refuse(refusedPolicy(library.error(), asked.policy, asked.council));
    LineStreams streams;
    if (const QString fault = streams.open(asked.in, asked.out); !fault.isEmpty()) return refuse(fault);
    return run(asked, streams, *library);
}

} // namespace alongside::cli
