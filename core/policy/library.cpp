#include "core/policy/library.h"

#include "core/policy/files/folder.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

Result<QList<ListedProvider>> shippedProviders()
{
    QList<ListedProvider> listed;
    const auto texts = textsIn(shippedDirectory());
    if (!texts) return texts.error();
    for (const PolicyText& text : *texts) {
        const Result<Json> json = readJson(text.bytes);
        if (!json) return inFile(text.name, json.error());
        const auto read = readProviderFile(*json, text.bytes);
        if (!read) return inFile(text.name, read.error());
        listed += *read;
    }
    return listed;
}

/// The council's answer where it has one for the day, or the national one.
template <class File>
auto lookedUp(const QMap<QString, File>& council, const QMap<QString, File>& national, QStringView key, QDate day)
    -> decltype(File().dated.on(day))
{
    const QString name = QString::fromRawData(key.data(), key.size()); // only to look for
    if (const auto own = council.find(name); own != council.end())
        if (auto found = own->dated.on(day)) return found;
    if (const auto theirs = national.find(name); theirs != national.end()) return theirs->dated.on(day);
    return Error{ErrorCode::NoPolicyInForce, key.toString(), day.toString(Qt::ISODate)};
}

QStringList overlapsOf(const QList<PriceGuide>& guides)
{
    QStringList pairs;
    for (qsizetype a = 0; a < guides.size(); ++a)
        for (qsizetype b = a + 1; b < guides.size(); ++b)
            if (guides[a].from <= guides[b].to && guides[b].from <= guides[a].to)
                pairs.append(guides[a].id + u' ' + guides[b].id);
    return pairs;
}

QString hashOver(const QByteArrayList& texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& text : texts) {
        hash.addData(text);
        hash.addData("\n");
    }
    return u"sha256:"_s + QString::fromLatin1(hash.result().toHex());
}

/// What each key rests on: the national file, and the council's after it.
QHash<QString, HashedText> textsByKey(const Layer& national, const Layer& council)
{
    QHash<QString, HashedText> texts;
    for (const Layer* layer : {&national, &council}) {
        for (const NumberFile& file : layer->numbers) texts[file.header.key].canonical += file.canonical;
        for (const ListFile& file : layer->lists) texts[file.header.key].canonical += file.canonical;
    }
    for (HashedText& text : texts) text.hash = hashOver({text.canonical});
    return texts;
}

} // namespace

Result<Library> Library::builtIn()
{
    return fromFolders({}, {});
}

void Library::leaveOutInvented()
{
    m_national.guides.clear();
    m_guides = m_council.guides;
    m_providers.removeIf([](const ListedProvider& listed) { return listed.provider.invented; });
}

Result<Library> Library::fromFolder(const QString& folder)
{
    return fromFolders(folder, {});
}

Result<Library> Library::fromFolders(const QString& national, const QString& council)
{
    auto beneath = readLayer(national.isEmpty() ? shippedPolicy() : national);
    if (!beneath) return beneath.error();
    Library library;
    library.m_national = *std::move(beneath);
    if (!council.isEmpty()) {
        auto over = readLayer(council, &library.m_national);
        if (!over) return over.error();
        library.m_council = *std::move(over);
    }
    library.m_texts = textsByKey(library.m_national, library.m_council);
    library.m_guides = library.m_council.guides + library.m_national.guides;
    library.m_sources = library.m_national.sources;
    library.m_sources.insert(library.m_council.sources);
    auto providers = shippedProviders();
    if (!providers) return providers.error();
    library.m_providers = *std::move(providers);
    return library;
}

Result<Lookup<qint64>> Library::number(QStringView key, QDate day) const
{
    return lookedUp(m_council.numbers, m_national.numbers, key, day);
}

bool Library::isByCouncilAlone(QStringView key, QDate day) const
{
    if (m_council.numbers.isEmpty()) return false;
    const auto own = m_council.numbers.find(key.toString());
    if (own == m_council.numbers.end() || !own->dated.on(day)) return false;
    return !m_national.numbers.value(key.toString()).dated.on(day);
}

Result<Lookup<CodeList>> Library::list(QStringView key, QDate day) const
{
    return lookedUp(m_council.lists, m_national.lists, key, day);
}

Result<PriceGuide> Library::guideOn(QDate day) const
{
    if (m_council.guides.isEmpty()) return policy::guideOn(m_national.guides, day);
    auto own = policy::guideOn(m_council.guides, day);
    const bool none = !own && own.error().code == ErrorCode::NoPolicyInForce;
    return none ? policy::guideOn(m_national.guides, day) : own;
}

QStringList Library::overlaps() const
{
    return overlapsOf(m_national.guides) + overlapsOf(m_council.guides);
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
    if (values.size() > 1) std::ranges::sort(values, {}, &PolicyValue::key);
    const QString hash = hashOf(values, guide);
    return {rule, date, std::move(values), guide ? guide->id : QString(), hash};
}

QString Library::hashOf(const QList<PolicyValue>& values, const PriceGuide* guide) const
{
    if (values.size() == 1 && !guide) return m_texts.value(values.first().key).hash;
    QMap<QString, QByteArray> files;
    for (const PolicyValue& value : values) files.insert(value.key, m_texts.value(value.key).canonical);
    if (guide) files.insert(u"price-guides/"_s + guide->id, guide->canonical);
    const QByteArrayList texts = files.values();
    return m_hashes->of(texts, [&texts] { return hashOver(texts); });
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

PolicyValue used(const Lookup<qint64>& found)
{
    return {found.key, QString::number(found.value), found.from, found.until, found.confirmed};
}

} // namespace alongside::policy
