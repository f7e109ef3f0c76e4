#include "core/policy/files/list_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

/// What is wrong with an entry, from the entry on; empty when nothing is.
struct Fault {
    QString where{};
    const Json* at = nullptr;
};

ListedCode codeIn(const Json& entry)
{
    return {entry[u"code"].text, entry[u"label"].text, entry[u"ref"].text,
            entry[u"confirmed"].kind == Json::Kind::True};
}

const char* faultIn(const ListedCode& code, const Json& entry, const CodeList& before)
{
    const Json::Kind confirmed = entry[u"confirmed"].kind;
    if (code.code.isEmpty() || code.code.contains(u' ') || find(before, code.code)) return "code";
    if (code.label.isEmpty()) return "label";
    if (code.ref.isEmpty()) return "ref";
    if (confirmed != Json::Kind::True && confirmed != Json::Kind::False) return "confirmed";
    return nullptr;
}

/// The codes of an entry, up to the first that is wrong.
CodeList codesIn(const Json& codes, Fault& fault)
{
    CodeList list;
    for (const Json& entry : codes.items) {
        const ListedCode code = codeIn(entry);
        if (const char* part = faultIn(code, entry, list)) {
            fault = {u"codes[%1].%2"_s.arg(QString::number(list.size()), QLatin1StringView(part)), &entry};
            return list;
        }
        list.append(code);
    }
    return list;
}

DatedValue<CodeList> valueIn(const Json& entry, Fault& fault)
{
    const Json& source = entry[u"source"];
    const Json& codes = entry[u"codes"];
    DatedValue<CodeList> value{dayIn(entry[u"from"]),
                               dayIn(entry[u"until"]),
                               std::nullopt,
                               true,
                               {source[u"title"].text, source[u"ref"].text, dayIn(source[u"checked"])}};
    if (codes.kind == Json::Kind::List) value.value = codesIn(codes, fault);
    if (value.value) value.confirmed = std::ranges::all_of(*value.value, &ListedCode::confirmed);
    return value;
}

/// The first thing wrong around the codes, by name; nothing when it is right.
const char* faultAround(const DatedValue<CodeList>& value, const Json& entry, bool yearly,
                        const QList<DatedValue<CodeList>>& before)
{
    const bool open = entry[u"until"].kind == Json::Kind::Null;
    if (!value.from.isValid() || (!before.isEmpty() && value.from <= before.last().from)) return "from";
    if (!before.isEmpty() && before.last().until.isValid() && value.from <= before.last().until) return "from";
    if (open ? yearly && value.value.has_value() : value.until < value.from) return "until";
    if (!value.value && (entry[u"codes"].kind != Json::Kind::Null || !entry.has(u"codes"))) return "codes";
    if (value.source.title.isEmpty() || value.source.ref.isEmpty() || !value.source.checked.isValid()) return "source";
    return nullptr;
}

} // namespace

const ListedCode* find(const CodeList& list, QStringView code)
{
    const auto found = std::ranges::find(list, code, [](const ListedCode& one) -> QStringView { return one.code; });
    return found == list.end() ? nullptr : &*found;
}

Result<ListFile> readListFile(const Json& file, const QByteArray& bytes)
{
    const auto unreadable = [&bytes](const QString& where, const Json& what) {
        return Error{ErrorCode::PolicyFileUnreadable, where, placeIn(bytes, what.at)};
    };
    auto read = readHeader(file, HasUnit::No);
    if (const auto* name = std::get_if<QStringView>(&read)) return unreadable(name->toString(), file);
    FileHeader& header = std::get<FileHeader>(read);

    QList<DatedValue<CodeList>> values;
    for (const Json& entry : file[u"lists"].items) {
        const QString where = u"lists[%1]."_s.arg(values.size());
        Fault fault;
        const DatedValue<CodeList> value = valueIn(entry, fault);
        if (fault.at) return unreadable(where + fault.where, *fault.at);
        if (const char* part = faultAround(value, entry, header.yearly, values))
            return unreadable(where + QLatin1StringView(part), entry);
        values.append(value);
    }
    if (values.isEmpty()) return unreadable(u"lists"_s, file);
    const QString key = header.key;
    return ListFile{std::move(header), Dated(key, std::move(values)), canonical(file)};
}

PolicyValue used(const Lookup<CodeList>& found, const QStringList& codes)
{
    QStringList named;
    bool confirmed = true;
    for (const ListedCode& one : found.value) {
        if (!codes.contains(one.code)) continue;
        named.append(one.code);
        confirmed = confirmed && one.confirmed;
    }
    return {found.key, named.join(u' '), found.from, found.until, confirmed};
}

} // namespace alongside::policy
