#include "app/cli/reprice.h"

#include "app/cli/line_streams.h"
#include "app/cli/policy/fault_words.h"
#include "core/contract/money/reprice.h"
#include "core/documents/sentences.h"
#include "core/policy/files/guide_file.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

struct Asked {
    QString guide{};
    QString in{};
    QString out{};
    QString policy{};
    QString council{};
    bool explain = false;
    bool help = false;
};

int usage(std::FILE* where, int status)
{
    std::fputs(
        "alongside-cli reprice --guide NEW [--in FILE] [--out FILE] [--policy DIR] [--council DIR]\n"
        "                      [--explain]\n\n"
        "Prices allocations twice, by the guide of their day and by NEW, one JSON object a line, then the totals.\n"
        "Nothing is stored: a real change of price is a decision of its own.\n"
        "  --guide NEW    the id of a price guide of the policy, or the file of one; its dates do not matter\n"
        "  --in FILE      reads FILE instead of standard input\n"
        "  --out FILE     writes FILE instead of standard output\n"
        "  --policy DIR   reads policy from DIR instead of what is built in\n"
        "  --council DIR  a council's own policy, laid over that\n"
        "  --explain      sentences for people instead of JSON\n\n"
        "Status: 0 every line priced, 2 at least one line failed, 1 the run could not be made.\n",
        where);
    return status;
}

int refuse(const QString& why)
{
    std::fprintf(stderr, "alongside-cli reprice: %s\n", why.toUtf8().constData());
    return kNoRun;
}

int refuse(const Error& error)
{
    return refuse(u"%1 (%2 %3)"_s.arg(documents::paragraphFor(error), error.where, error.detail));
}

/// Empty where all is well.
QString read(QStringList words, Asked& asked)
{
    while (!words.isEmpty()) {
        const QString option = words.takeFirst();
        QString* const target = option == u"--guide"     ? &asked.guide
                                : option == u"--in"      ? &asked.in
                                : option == u"--out"     ? &asked.out
                                : option == u"--policy"  ? &asked.policy
                                : option == u"--council" ? &asked.council
                                                         : nullptr;
        if (target && words.isEmpty()) return u"%1 needs a word after it"_s.arg(option);
        if (target) *target = words.takeFirst();
        else if (option == u"--explain") asked.explain = true;
        else if (option == u"--help") asked.help = true;
        else return u"there is no option %1"_s.arg(option);
    }
    if (asked.guide.isEmpty() && !asked.help) return u"--guide NEW is missing: the prices to try"_s;
    return {};
}

Result<PriceGuide> guideIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::InputUnreadable, path, file.errorString()};
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF")) bytes.remove(0, 3);
    const Result<policy::Json> json = policy::readJson(bytes);
    if (!json) return Error{json.error().code, path, json.error().detail};
    const auto guide = policy::readGuide(*json);
    if (const auto* fault = std::get_if<policy::GuideFault>(&guide))
        return Error{ErrorCode::PolicyFileUnreadable, path + u": "_s + fault->where, policy::placeIn(bytes, fault->at)};
    return std::get<PriceGuide>(guide);
}

/// A guide of the library by its id, else a file.
Result<PriceGuide> guideNamed(const QString& name, const policy::Library& library)
{
    const auto known = std::ranges::find(library.guides(), name, &PriceGuide::id);
    return known == library.guides().end() ? guideIn(name) : Result(*known);
}

} // namespace

int reprice(const QStringList& arguments)
{
    Asked asked;
    if (const QString fault = read(arguments, asked); !fault.isEmpty()) return refuse(fault);
    if (asked.help) return usage(stdout, kEveryLine);
    const auto library = policy::Library::fromFolders(asked.policy, asked.council);
    if (!library) return refuse(refusedPolicy(library.error(), asked.policy, asked.council));
    const Result<PriceGuide> next = guideNamed(asked.guide, *library);
    if (!next) return refuse(next.error());
    openStandardStreams();
    LineStreams streams;
    if (const QString fault = streams.open(asked.in, asked.out); !fault.isEmpty()) return refuse(fault);
    const contract::Count count = contract::reprice(streams.in(), streams.out(), *next, asked.explain, *library);
    if (const QString trouble = streams.trouble(); !trouble.isEmpty()) return refuse(trouble);
    return count.failed > 0 ? kSomeFailed : kEveryLine;
}

} // namespace alongside::cli
