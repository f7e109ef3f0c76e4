#include "core/policy/check/check.h"

#include "core/policy/check/check_file.h"
#include "core/policy/files/folder.h"
#include "core/policy/text/keys.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

/// As the folder was given; what ships has no folder.
QString shownFolder(const QString& folder)
{
    return folder.isEmpty() ? u"built-in"_s : folder.endsWith(u'/') ? folder.chopped(1) : folder;
}

/// Files that are JSON, and objects; of the others it says so.
QList<CheckedFile> objectsIn(const QList<PolicyText>& texts, const QString& folder, bool isCouncil, Checked& checked)
{
    QList<CheckedFile> files;
    for (const PolicyText& text : texts) {
        CheckedFile file{text.name, shownFolder(folder) + u'/' + text.name, text.bytes, {}, isCouncil};
        qsizetype at = 0;
        Result<Json> json = readJson(text.bytes, kDeepestPolicy, &at);
        ++checked.files;
        if (!json) {
            checked.faults.append({FaultKind::NotJson, file.shown, lineAndColumn(text.bytes, at), {}, {}});
            continue;
        }
        file.json = *std::move(json);
        if (file.json.kind == Json::Kind::Object) files.append(std::move(file));
        else FileCheck(file, checked.faults).say(FaultKind::NotAnObject, {}, file.json);
    }
    return files;
}

QSet<QString> idsIn(const QList<CheckedFile>& files)
{
    QSet<QString> ids;
    for (const CheckedFile& file : files)
        if (isSourcesFile(file.name))
            for (const Json& row : file.json[u"sources"].items) ids.insert(row[u"id"].text);
    return ids;
}

QList<CheckedFile> councilOnly(const QList<CheckedFile>& files, bool council)
{
    QList<CheckedFile> some;
    std::ranges::copy_if(files, std::back_inserter(some), [=](const CheckedFile& f) { return f.isCouncil == council; });
    return some;
}

void checkEach(const QList<CheckedFile>& files, Checked& checked)
{
    const Listed listed{idsIn(files)};
    const QSet<QString> national = idsIn(councilOnly(files, false));
    for (const CheckedFile& file : files) {
        FileCheck check(file, checked.faults);
        if (isSourcesFile(file.name)) checkSources(check, file.isCouncil ? national : QSet<QString>());
        else if (isGuideFile(file.name)) checked.values += checkGuide(check, listed);
        else checked.values += checkDated(check, listed);
    }
}

} // namespace

void checkKeysTogether(const QList<CheckedFile>& files, const QString& folder, QList<CheckFault>& faults)
{
    QHash<QString, QString> seen;
    for (const CheckedFile& file : files) {
        const Json& key = file.json[u"key"];
        if (isGuideFile(file.name) || isSourcesFile(file.name) || key.kind != Json::Kind::Text) continue;
        if (seen.contains(key.text))
            FileCheck(file, faults).say(FaultKind::KeyTwice, u"key"_s, key, {key.text, seen[key.text]});
        else seen.insert(key.text, file.shown);
    }
    if (folder.isEmpty()) return;
    for (const KeyUse& row : keysRead())
        if (row.byRule && !row.key.endsWith(u'*') && !seen.contains(row.key.toString()))
            faults.append({FaultKind::KeyWithoutFile, folder, {}, {}, {row.key.toString(), row.use.toString()}});
}

Result<Checked> check(const QString& national, const QString& council)
{
    const auto texts = textsIn(national.isEmpty() ? shippedPolicy() : national);
    if (!texts) return texts.error();
    Checked checked;
    QList<CheckedFile> files = objectsIn(*texts, national, false, checked);
    checkKeysTogether(files, shownFolder(national), checked.faults);
    if (!council.isEmpty()) {
        const auto own = textsIn(council);
        if (!own) return own.error();
        const QList<CheckedFile> over = objectsIn(*own, council, true, checked);
        checkKeysTogether(over, {}, checked.faults);
        files += over;
    }
    checkEach(files, checked);
    checkGuidesTogether(files, checked.faults);
    if (!council.isEmpty()) checkCouncil(files, checked.faults);
    std::ranges::stable_sort(checked.faults, {}, [](const CheckFault& f) { return std::tuple(f.file, f.place); });
    return checked;
}

} // namespace alongside::policy
