// alongside-cli policy check: one line for each fault.

#include "app/cli/policy/asked.h"
#include "app/cli/policy/fault_words.h"

#include "core/policy/check.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

QString lineFor(const policy::CheckFault& fault)
{
    const QString part = fault.part.isEmpty() ? QString() : fault.part + u": "_s;
    return u"%1:%2:%3: %4%5"_s.arg(fault.file, QString::number(fault.place.line), QString::number(fault.place.column),
                                   part, faultSentence(fault));
}

QJsonObject objectFor(const policy::CheckFault& fault)
{
    return {{u"file"_s, fault.file}, {u"line"_s, fault.place.line},      {u"column"_s, fault.place.column},
            {u"part"_s, fault.part}, {u"code"_s, faultCode(fault.kind)}, {u"says"_s, faultSentence(fault)}};
}

QString counted(int count, const QString& thing)
{
    return u"%1 %2%3"_s.arg(QString::number(count), thing, count == 1 ? QString() : u"s"_s);
}

} // namespace

int policyCheck(const PolicyAsked& asked)
{
    const QString national = asked.words.isEmpty() ? asked.national : asked.words.first();
    const auto checked = policy::check(national, asked.council);
    if (!checked) return refusePolicy(checked.error());
    if (asked.json) {
        QJsonArray faults;
        for (const policy::CheckFault& fault : checked->faults) faults.append(objectFor(fault));
        say(QJsonObject{{u"files"_s, checked->files}, {u"values"_s, checked->values}, {u"faults"_s, faults}});
    } else {
        for (const policy::CheckFault& fault : checked->faults) say(lineFor(fault));
        const auto faults = static_cast<int>(checked->faults.size());
        say(u"%1, %2: %3."_s.arg(counted(checked->files, u"file"_s), counted(checked->values, u"dated value"_s),
                                 faults ? counted(faults, u"fault"_s) : u"all well"_s));
    }
    return checked->faults.isEmpty() ? 0 : 1;
}

} // namespace alongside::cli
