#include "core/policy/number_file.h"

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

DatedValue<qint64> valueIn(const Json& entry)
{
    const Json& source = entry[u"source"];
    return {dayIn(entry[u"from"]), dayIn(entry[u"until"]), wholeNumber(entry[u"value"]),
            entry[u"confirmed"].kind == Json::Kind::True,
            {source[u"title"].text, source[u"ref"].text, dayIn(source[u"checked"])}};
}

/// The first thing wrong with a value, by name; nothing when it is right.
const char* faultIn(const DatedValue<qint64>& value, const Json& entry, bool yearly,
                    const QList<DatedValue<qint64>>& before)
{
    const bool open = entry[u"until"].kind == Json::Kind::Null;
    if (!value.from.isValid() || (!before.isEmpty() && value.from <= before.last().from)) return "from";
    if (!before.isEmpty() && before.last().until.isValid() && value.from <= before.last().until) return "from";
    if (open ? yearly && value.value.has_value() : value.until < value.from) return "until";
    if (!value.value && (entry[u"value"].kind != Json::Kind::Null || !entry.has(u"value"))) return "value";
    if (value.source.title.isEmpty() || value.source.ref.isEmpty() || !value.source.checked.isValid()) return "source";
    return nullptr;
}

/// Nothing where the word is not one of ours.
std::optional<CouncilMay> councilMayIn(const Json& json)
{
    if (json.kind == Json::Kind::Null || json.text == u"nothing") return CouncilMay::Nothing;
    if (json.text == u"set") return CouncilMay::Set;
    if (json.text == u"raise") return CouncilMay::Raise;
    return json.text == u"lower" ? std::optional(CouncilMay::Lower) : std::nullopt;
}

} // namespace

Result<NumberFile> readNumbers(const Json& file, const QByteArray& bytes)
{
    const auto unreadable = [&bytes](const QString& where, const Json& what) {
        return Error{ErrorCode::PolicyFileUnreadable, where, placeIn(bytes, what.at)};
    };
    if (wholeNumber(file[u"format"]) != 1) return unreadable(u"format"_s, file);
    for (const QStringView name : {u"key", u"label", u"unit", u"jurisdiction"})
        if (file[name].text.isEmpty()) return unreadable(name.toString(), file);
    const QString set = file[u"set"].text;
    if (set != u"yearly" && set != u"until changed") return unreadable(u"set"_s, file);
    const auto councilMay = councilMayIn(file[u"council_may"]);
    if (!councilMay) return unreadable(u"council_may"_s, file);

    QList<DatedValue<qint64>> values;
    for (const Json& entry : file[u"values"].items) {
        const DatedValue<qint64> value = valueIn(entry);
        if (const char* fault = faultIn(value, entry, set == u"yearly", values))
            return unreadable(u"values[%1].%2"_s.arg(QString::number(values.size()), QLatin1StringView(fault)), entry);
        values.append(value);
    }
    if (values.isEmpty()) return unreadable(u"values"_s, file);
    return NumberFile{file[u"label"].text,  file[u"unit"].text, file[u"jurisdiction"].text, file[u"change"].text,
                      set == u"yearly",     *councilMay,        Dated(file[u"key"].text, std::move(values)),
                      canonical(file)};
}

Result<Dated<qint64>> readNumberFile(const Json& file, const QByteArray& bytes)
{
    auto read = readNumbers(file, bytes);
    if (!read) return read.error();
    return std::move(read->dated);
}

} // namespace alongside::policy
