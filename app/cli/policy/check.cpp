// alongside-cli policy check: one line for each fault, then what nobody has entered for the present year. That is no
// fault of a file, and does not change the status.

#include "app/cli/policy/asked.h"
#include "app/cli/policy/fault_words.h"

#include "core/policy/check/check.h"
#include "core/policy/check/missing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

QJsonObject objectFor(const policy::CheckFault& fault)
{
    return {{u"file"_s, fault.file}, {u"line"_s, fault.place.line},      {u"column"_s, fault.place.column},
            {u"part"_s, fault.part}, {u"code"_s, faultCode(fault.kind)}, {u"says"_s, faultSentence(fault)}};
}

QString counted(int count, const QString& thing)
{
    return u"%1 %2%3"_s.arg(QString::number(count), thing, count == 1 ? QString() : u"s"_s);
}

/// Nothing where the folders cannot be worked with: their faults say why.
QList<policy::MissingFigure> missingIn(const QString& national, const PolicyAsked& asked)
{
    const auto library = policy::Library::fromFolders(national, asked.council);
    return library ? policy::missingOn(*library, asked.on) : QList<policy::MissingFigure>();
}

void sayAll(const policy::Checked& checked, const QList<policy::MissingFigure>& missing, QDate on)
{
    for (const policy::CheckFault& fault : checked.faults) say(faultLine(fault));
    for (const policy::MissingFigure& one : missing)
        say(u"%1: no figure for %2; the newest ended on %3 (%4)"_s.arg(one.key, on.toString(Qt::ISODate),
                                                                       one.ended.toString(Qt::ISODate), one.label));
    const auto faults = static_cast<int>(checked.faults.size());
    QString found = faults ? counted(faults, u"fault"_s) : missing.isEmpty() ? u"all well"_s : u"no fault"_s;
    if (!missing.isEmpty()) found += u", %1 missing"_s.arg(counted(static_cast<int>(missing.size()), u"figure"_s));
    say(u"%1, %2: %3."_s.arg(counted(checked.files, u"file"_s), counted(checked.values, u"dated value"_s), found));
}

QJsonObject objectFor(const policy::Checked& checked, const QList<policy::MissingFigure>& missing, QDate on)
{
    QJsonArray faults;
    for (const policy::CheckFault& fault : checked.faults) faults.append(objectFor(fault));
    QJsonArray figures;
    for (const policy::MissingFigure& one : missing)
        figures.append(
            QJsonObject{{u"key"_s, one.key}, {u"label"_s, one.label}, {u"ended"_s, one.ended.toString(Qt::ISODate)}});
    return {{u"files"_s, checked.files},
            {u"values"_s, checked.values},
            {u"faults"_s, faults},
            {u"on"_s, on.toString(Qt::ISODate)},
            {u"missing"_s, figures}};
}

} // namespace

int policyCheck(const PolicyAsked& asked)
{
    const QString national = asked.words.isEmpty() ? asked.national : asked.words.first();
    const auto checked = policy::check(national, asked.council);
    if (!checked) return refusePolicy(checked.error());
    const auto missing = missingIn(national, asked);
    if (asked.json) say(objectFor(*checked, missing, asked.on));
    else sayAll(*checked, missing, asked.on);
    return checked->faults.isEmpty() ? 0 : 1;
}

} // namespace alongside::cli
