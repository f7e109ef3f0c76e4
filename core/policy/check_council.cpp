// A council's files against the national ones they lie over (council.h).

#include "core/policy/check_file.h"
#include "core/policy/council.h"
#include "core/policy/units.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

void sayOne(FileCheck& check, const NumberFile* national, const CouncilFault& fault)
{
    using Kind = CouncilFault::Kind;
    const Json& json = check.file().json;
    const QString key = json[u"key"].text;
    switch (fault.kind) {
    case Kind::MayNot: check.say(FaultKind::NotForCouncils, u"key"_s, json[u"key"], {key}); return;
    case Kind::UnitDiffers:
        check.say(FaultKind::DiffersFromNational, u"unit"_s, json[u"unit"], {u"unit"_s, national->unit});
        return;
    case Kind::SetDiffers:
        check.say(FaultKind::DiffersFromNational, u"set"_s, json[u"set"],
                  {u"set"_s, national->yearly ? u"yearly"_s : u"until changed"_s});
        return;
    case Kind::NotNamed:
        check.say(FaultKind::CouncilNotNamed, u"jurisdiction"_s, json[u"jurisdiction"], {national->jurisdiction});
        return;
    case Kind::Below:
    case Kind::Above: break;
    }
    const Json& value = json[u"values"].items[fault.entry][u"value"];
    check.say(fault.kind == Kind::Below ? FaultKind::BelowNational : FaultKind::AboveNational,
              u"values[%1].value"_s.arg(fault.entry), value,
              {inWords(wholeNumber(value).value_or(0), national->unit), inWords(fault.national, national->unit),
               fault.day.toString(Qt::ISODate)});
}

/// Lists: may it, and is the council named. There is no less and no more.
void checkList(FileCheck& check, const Json* national)
{
    const Json& json = check.file().json;
    if (!national || (*national)[u"council_may"].text != u"set") {
        check.say(FaultKind::NotForCouncils, u"key"_s, json[u"key"], {json[u"key"].text});
        return;
    }
    const QString set = (*national)[u"set"].text;
    if (json[u"set"].text != set) check.say(FaultKind::DiffersFromNational, u"set"_s, json[u"set"], {u"set"_s, set});
    if (json[u"jurisdiction"].text == (*national)[u"jurisdiction"].text)
        check.say(FaultKind::CouncilNotNamed, u"jurisdiction"_s, json[u"jurisdiction"], {json[u"jurisdiction"].text});
}

void checkNumbers(FileCheck& check, const CheckedFile* national)
{
    const auto own = readNumbers(check.file().json, check.file().bytes);
    if (!own) return; // said already, part by part
    const auto read = national ? std::optional(readNumbers(national->json, national->bytes)) : std::nullopt;
    if (read && !*read) return;
    const NumberFile* beneath = read ? &**read : nullptr;
    for (const CouncilFault& fault : councilFaults(beneath, *own)) sayOne(check, beneath, fault);
}

} // namespace

void checkCouncil(const QList<CheckedFile>& files, QList<CheckFault>& faults)
{
    QHash<QString, const CheckedFile*> national;
    for (const CheckedFile& file : files)
        if (!file.isCouncil && !isGuideFile(file.name)) national.insert(file.json[u"key"].text, &file);
    QString council;
    for (const CheckedFile& file : files) {
        const QString key = file.json[u"key"].text;
        if (!file.isCouncil || isGuideFile(file.name) || isSourcesFile(file.name) || key.isEmpty()) continue;
        FileCheck check(file, faults);
        const CheckedFile* beneath = national.value(key);
        if (file.json.has(u"lists")) checkList(check, beneath ? &beneath->json : nullptr);
        else checkNumbers(check, beneath);
        const Json& named = file.json[u"jurisdiction"];
        if (!council.isEmpty() && named.kind == Json::Kind::Text && named.text != council)
            check.say(FaultKind::CouncilsMixed, u"jurisdiction"_s, named, {council, named.text});
        if (council.isEmpty()) council = named.text;
    }
}

} // namespace alongside::policy
