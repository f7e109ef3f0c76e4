#include "tests/walk/world/record_lines.h"

#include "core/record/fold/fold.h"

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

QString placeOf(CaseId id, const record::Path& path)
{
    return u"%1 %2 %3 %4"_s
        .arg(id.value.toString(QUuid::WithoutBraces), record::nameOf(path), path.item.toString(QUuid::WithoutBraces),
             path.key)
        .trimmed();
}

} // namespace

Lines linesOf(const CaseFile& file)
{
    Lines lines;
    for (const record::Change& change : record::diff(CaseFile{.id = file.id}, file))
        lines.insert(placeOf(file.id, change.path), change.value.toDiagnosticNotation());
    return lines;
}

QStringList goneFrom(const Lines& before, const Lines& after)
{
    QStringList gone;
    for (auto line = before.begin(); line != before.end(); ++line)
        if (after.value(line.key()) != line.value())
            gone += u"%1: %2 -> %3"_s.arg(line.key(), line.value(), after.value(line.key(), u"(nothing)"_s));
    gone.sort();
    return gone;
}

QStringList differing(const CaseFile& one, const CaseFile& other)
{
    QStringList names;
    for (const record::Change& change : record::diff(one, other)) names += record::nameOf(change.path);
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace alongside::walk
