#include "core/policy/files/number_file.h"

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

DatedValue<qint64> valueIn(const Json& entry)
{
    const Json& source = entry[u"source"];
    return {dayIn(entry[u"from"]),
            dayIn(entry[u"until"]),
            wholeNumber(entry[u"value"]),
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

} // namespace

Result<NumberFile> readNumberFile(const Json& file, const QByteArray& bytes)
{
    const auto unreadable = [&bytes](const QString& where, const Json& what) {
        return Error{ErrorCode::PolicyFileUnreadable, where, placeIn(bytes, what.at)};
    };
    auto read = readHeader(file, HasUnit::Yes);
    if (const auto* name = std::get_if<QStringView>(&read)) return unreadable(name->toString(), file);
    FileHeader& header = std::get<FileHeader>(read);

    QList<DatedValue<qint64>> values;
    for (const Json& entry : file[u"values"].items) {
        const DatedValue<qint64> value = valueIn(entry);
        if (const char* fault = faultIn(value, entry, header.yearly, values))
            return unreadable(u"values[%1].%2"_s.arg(QString::number(values.size()), QLatin1StringView(fault)), entry);
        values.append(value);
    }
    if (values.isEmpty()) return unreadable(u"values"_s, file);
    const QString key = header.key;
    return NumberFile{std::move(header), Dated(key, std::move(values)), canonical(file)};
}

} // namespace alongside::policy
