#include "core/policy/library.h"

#include "core/policy/folder.h"
#include "core/policy/guide_file.h"
#include "core/policy/number_file.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

struct PolicyFile {
    QString name{};                    // below the folder: "price-guides/pg-2024.json"
    QByteArray bytes{};
    Json json{};
};

/// `error`, told with the file it is about.
Error inFile(const QString& name, Error error)
{
    error.where = error.where.isEmpty() ? name : name + u": "_s + error.where;
    return error;
}

Result<QList<PolicyFile>> filesIn(const QString& folder)
{
    const auto texts = textsIn(folder);
    if (!texts) return texts.error();
    QList<PolicyFile> files;
    for (const PolicyText& text : *texts) {
        Result<Json> json = readJson(text.bytes);
        if (!json) return inFile(text.name, json.error());
        files.append({text.name, text.bytes, *std::move(json)});
    }
    return files;
}

Result<QMap<QString, CitedSource>> sourcesIn(const PolicyFile& file)
{
    QMap<QString, CitedSource> sources;
    for (const Json& entry : file.json[u"sources"].items) {
        const CitedSource source{entry[u"id"].text, entry[u"title"].text, entry[u"text"].text, dayIn(entry[u"checked"])};
        const bool whole = !source.id.isEmpty() && !source.text.isEmpty() && source.checked.isValid();
        if (!whole || sources.contains(source.id))
            return Error{ErrorCode::PolicyFileUnreadable, file.name + u": sources"_s, placeIn(file.bytes, entry.at)};
        sources.insert(source.id, source);
    }
    return sources;
}

Result<QList<ListedProvider>> shippedProviders()
{
    QList<ListedProvider> listed;
    const Result<QList<PolicyFile>> files = filesIn(shippedDirectory());
    if (!files) return files.error();
    for (const PolicyFile& file : *files) {
        const auto read = readProviderFile(file.json, file.bytes);
        if (!read) return inFile(file.name, read.error());
        listed += *read;
    }
    return listed;
}

} // namespace

Result<Library> Library::builtIn()
{
    return read(shippedPolicy());
}

Result<Library> Library::fromFolder(const QString& folder)
{
    return read(folder);
}

Result<Library> Library::read(const QString& folder)
{
    const Result<QList<PolicyFile>> files = filesIn(folder);
    if (!files) return files.error();
    Library library;
    for (const PolicyFile& file : *files)
        if (const auto taken = library.take(file.name, file.json, file.bytes); !taken) return taken.error();
    const auto providers = shippedProviders();
    if (!providers) return providers.error();
    library.m_providers = *providers;
    return library;
}

Result<Done> Library::take(const QString& name, const Json& json, const QByteArray& bytes)
{
    if (name == u"sources.json") {
        auto sources = sourcesIn({name, bytes, json});
        if (!sources) return sources.error();
        m_sources = *std::move(sources);
        return Done{};
    }
    if (name.startsWith(u"price-guides/")) {
        auto guide = readGuide(json);
        if (const auto* fault = std::get_if<GuideFault>(&guide))
            return Error{ErrorCode::PolicyFileUnreadable, name + u": "_s + fault->where, placeIn(bytes, fault->at)};
        m_guides.append(std::get<PriceGuide>(std::move(guide)));
        return Done{};
    }
    const QString key = json[u"key"].text;
    if (knows(key)) return Error{ErrorCode::PolicyFileUnreadable, name + u": key"_s, placeIn(bytes, json.at)};
    if (json.has(u"lists")) {
        auto list = readListFile(json, bytes);
        if (!list) return inFile(name, list.error());
        m_lists.insert(key, {*std::move(list), canonical(json)});
        return Done{};
    }
    auto number = readNumberFile(json, bytes);
    if (!number) return inFile(name, number.error());
    m_numbers.insert(key, {*std::move(number), canonical(json)});
    return Done{};
}

Result<Lookup<qint64>> Library::number(QStringView key, QDate day) const
{
    const auto found = m_numbers.find(key.toString());
    if (found == m_numbers.end()) return Error{ErrorCode::NoPolicyInForce, key.toString(), day.toString(Qt::ISODate)};
    return found->dated.on(day);
}

Result<Lookup<CodeList>> Library::list(QStringView key, QDate day) const
{
    const auto found = m_lists.find(key.toString());
    if (found == m_lists.end()) return Error{ErrorCode::NoPolicyInForce, key.toString(), day.toString(Qt::ISODate)};
    return found->dated.on(day);
}

QByteArray Library::canonicalOf(const QString& key) const
{
    const auto number = m_numbers.find(key);
    return number == m_numbers.end() ? m_lists.value(key).canonical : number->canonical;
}

Result<PriceGuide> Library::guideOn(QDate day) const
{
    return policy::guideOn(m_guides, day);
}

QStringList Library::overlaps() const
{
    QStringList pairs;
    for (qsizetype a = 0; a < m_guides.size(); ++a)
        for (qsizetype b = a + 1; b < m_guides.size(); ++b)
            if (m_guides[a].from <= m_guides[b].to && m_guides[b].from <= m_guides[a].to)
                pairs.append(m_guides[a].id + u' ' + m_guides[b].id);
    return pairs;
}

QList<Provider> Library::providers() const
{
    return providersOn(QDate(9999, 12, 31));
}

QList<Provider> Library::providersOn(QDate day) const
{
    QMap<QString, Provider> byId;
    for (const ListedProvider& listed : m_providers)
        if (listed.from <= day) byId.insert(listed.provider.id, listed.provider);
    QList<Provider> providers = byId.values();
    std::ranges::sort(providers, {}, &Provider::name);
    return providers;
}

PolicyUse Library::use(const QString& rule, QDate date, QList<PolicyValue> values, const PriceGuide* guide) const
{
    std::ranges::sort(values, {}, &PolicyValue::key);
    std::map<QString, QByteArray> files;
    for (const PolicyValue& value : values)
        files[value.key] = canonicalOf(value.key);
    if (guide) files[u"price-guides/"_s + guide->id] = guide->canonical;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [key, text] : files) {
        hash.addData(text);
        hash.addData("\n");
    }
    return {rule, date, std::move(values), guide ? guide->id : QString(),
            u"sha256:"_s + QString::fromLatin1(hash.result().toHex())};
}

Result<PriceGuide> guideOn(const QList<PriceGuide>& guides, QDate day)
{
    const PriceGuide* found = nullptr;
    for (const PriceGuide& guide : guides) {
        if (!guide.covers(day)) continue;
        if (found) return Error{ErrorCode::PolicyFilesOverlap, u"price_guide"_s, found->id + u' ' + guide.id};
        found = &guide;
    }
    if (!found) return Error{ErrorCode::NoPolicyInForce, u"price_guide"_s, day.toString(Qt::ISODate)};
    return *found;
}

PolicyValue used(QStringView key, const Lookup<qint64>& found)
{
    return {key.toString(), QString::number(found.value), found.from, found.until, found.confirmed};
}

} // namespace alongside::policy
