// A council's files against the national ones they lie over (council.h).

#include "core/policy/check/check_file.h"
#include "core/policy/council.h"
#include "core/policy/text/units.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

FaultKind kindFor(const CouncilFault& fault)
{
    switch (fault.kind) {
    case CouncilFault::Kind::MayNot: return FaultKind::NotForCouncils;
    case CouncilFault::Kind::UnitDiffers:
    case CouncilFault::Kind::SetDiffers: return FaultKind::DiffersFromNational;
    case CouncilFault::Kind::NotNamed: return FaultKind::CouncilNotNamed;
    case CouncilFault::Kind::Below: return fault.isNewest ? FaultKind::BelowNewestNational : FaultKind::BelowNational;
    case CouncilFault::Kind::Above: break;
    }
    return fault.isNewest ? FaultKind::AboveNewestNational : FaultKind::AboveNational;
}

/// What its sentence needs, in its order.
QStringList wordsFor(const CouncilFault& fault, const FileHeader& national, const Json& at)
{
    switch (fault.kind) {
    case CouncilFault::Kind::MayNot: return {at.text};
    case CouncilFault::Kind::UnitDiffers: return {u"unit"_s, national.unit};
    case CouncilFault::Kind::SetDiffers: return {u"set"_s, national.yearly ? u"yearly"_s : u"until changed"_s};
    case CouncilFault::Kind::NotNamed: return {national.jurisdiction};
    case CouncilFault::Kind::Below:
    case CouncilFault::Kind::Above: break;
    }
    QStringList words{inWords(wholeNumber(at).value_or(0), national.unit), inWords(fault.national, national.unit),
                      fault.day.toString(Qt::ISODate)};
    if (fault.isNewest) words.append(national.key);
    return words;
}

/// Nothing where either cannot be read: that was said already, part by part.
template <class Read>
void checkOne(FileCheck& check, const CheckedFile* national, Read read)
{
    const auto own = read(check.file().json, check.file().bytes);
    if (!own) return;
    std::optional beneath = national ? std::optional(read(national->json, national->bytes)) : std::nullopt;
    if (beneath && !*beneath) return;
    for (const CouncilFault& fault : councilFaults(beneath ? &**beneath : nullptr, *own)) {
        const Json& at = jsonAt(fault, check.file().json);
        check.say(kindFor(fault), partAt(fault), at, wordsFor(fault, beneath ? (*beneath)->header : FileHeader(), at));
    }
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
        if (file.json.has(u"lists")) checkOne(check, beneath, readListFile);
        else checkOne(check, beneath, readNumberFile);
        const Json& named = file.json[u"jurisdiction"];
        if (!council.isEmpty() && named.kind == Json::Kind::Text && named.text != council)
            check.say(FaultKind::CouncilsMixed, u"jurisdiction"_s, named, {council, named.text});
        if (council.isEmpty()) council = named.text;
    }
}

} // namespace alongside::policy
