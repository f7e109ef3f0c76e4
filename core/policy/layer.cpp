#include "core/policy/layer.h"

#include "core/policy/council.h"
#include "core/policy/files/folder.h"
#include "core/policy/files/guide_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

/// Takes the files of a folder, one by one.
class Reading {
public:
    explicit Reading(const Layer* beneath) : m_beneath(beneath) {}

    Result<Done> take(const PolicyText& text)
    {
        const Result<Json> json = readJson(text.bytes);
        if (!json) return json.error();
        if (text.name == u"sources.json") return takeSources(*json, text.bytes);
        if (text.name.startsWith(u"price-guides/")) return takeGuide(*json, text.bytes);
        const QString key = (*json)[u"key"].text;
        if (layer.numbers.contains(key) || layer.lists.contains(key)) return fault(u"key"_s, *json, text.bytes);
        if (json->has(u"lists"))
            return takeDated(readListFile(*json, text.bytes), layer.lists, m_beneath ? &m_beneath->lists : nullptr,
                             *json, text.bytes);
        return takeDated(readNumberFile(*json, text.bytes), layer.numbers, m_beneath ? &m_beneath->numbers : nullptr,
                         *json, text.bytes);
    }

    Layer layer{};

private:
    static Error fault(const QString& where, const Json& at, const QByteArray& bytes)
    {
        return {ErrorCode::PolicyFileUnreadable, where, placeIn(bytes, at.at)};
    }

    Result<Done> takeSources(const Json& json, const QByteArray& bytes)
    {
        for (const Json& entry : json[u"sources"].items) {
            const CitedSource source{entry[u"id"].text, entry[u"title"].text, entry[u"text"].text,
                                     dayIn(entry[u"checked"])};
            const bool whole = !source.id.isEmpty() && !source.text.isEmpty() && source.checked.isValid();
            const bool known =
                layer.sources.contains(source.id) || (m_beneath && m_beneath->sources.contains(source.id));
            if (!whole || known) return fault(u"sources"_s, entry, bytes);
            layer.sources.insert(source.id, source);
        }
        return Done{};
    }

    Result<Done> takeGuide(const Json& json, const QByteArray& bytes)
    {
        auto read = readGuide(json);
        if (const auto* wrong = std::get_if<GuideFault>(&read))
            return Error{ErrorCode::PolicyFileUnreadable, wrong->where, placeIn(bytes, wrong->at)};
        auto& guide = std::get<PriceGuide>(read);
        const bool known =
            m_beneath && std::ranges::find(m_beneath->guides, guide.id, &PriceGuide::id) != m_beneath->guides.end();
        if (known) return fault(u"/id"_s, json[u"id"], bytes);
        layer.guides.append(std::move(guide));
        return Done{};
    }

    template <class File>
    Result<Done> takeDated(Result<File> read, QMap<QString, File>& into, const QMap<QString, File>* beneath,
                           const Json& json, const QByteArray& bytes)
    {
        if (!read) return read.error();
        if (beneath) {
            const auto national = beneath->find(read->header.key);
            const auto faults = councilFaults(national == beneath->end() ? nullptr : &*national, *read);
            if (!faults.isEmpty()) return fault(partAt(faults.first()), jsonAt(faults.first(), json), bytes);
        }
        const QString key = read->header.key;
        into.insert(key, *std::move(read));
        return Done{};
    }

    const Layer* m_beneath;
};

} // namespace

Error inFile(const QString& name, Error error)
{
    error.where = error.where.isEmpty() ? name : name + u": "_s + error.where;
    return error;
}

Result<Layer> readLayer(const QString& folder, const Layer* beneath)
{
    const auto texts = textsIn(folder);
    if (!texts) return texts.error();
    Reading reading(beneath);
    for (const PolicyText& text : *texts)
        if (const auto taken = reading.take(text); !taken) return inFile(text.name, taken.error());
    return std::move(reading.layer);
}

} // namespace alongside::policy
