#include "app/laptop/opening.h"

#include "app/laptop/store_log.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace alongside::laptop {

namespace {

const QString kName = u"worker.name"_s, kRole = u"worker.role"_s;

Opened deskOver(const Place& place, std::unique_ptr<store::CaseStore> store)
{
    const auto name = store->kept(kName), role = store->kept(kRole);
    desk::Author author{name ? QString::fromUtf8(*name) : QString(), role ? QString::fromUtf8(*role) : QString()};
    store::CaseStore* const under = store.get();
    return {std::make_unique<desk::Desk>(std::make_unique<StoreLog>(std::move(store)), place.ids, std::move(author)),
            under};
}

} // namespace

Result<Done> fits(const Place& place)
{
    const store::KeySlots keys(place.folder, place.clock);
    if (!keys.exists()) return Done{};
    const Result<store::Purpose> found = keys.purpose();
    if (!found) return found.error();
    if (*found == place.purpose) return Done{};
    const bool isWork = *found == store::Purpose::Work;
    return Error{ErrorCode::UsageWrong, isWork ? u"store.is_work"_s : u"store.is_practice"_s, {}};
}

Result<Opened> created(const Place& place, const desk::Author& author, const QString& passphrase,
                       store::DeviceSecret& secret)
{
    if (!QDir().mkpath(place.folder)) return Error{ErrorCode::OutputUnwritable, u"store"_s, {}};
    store::KeySlots keys(place.folder, place.clock);
    const Result<store::Key> key = keys.create(passphrase, secret, place.purpose);
    if (!key) return key.error();
    const store::Identity before{{place.ids.next()}, {place.ids.next()}, {place.ids.next()}};
    auto made = store::CaseStore::create(place.folder, *key, before, place.clock);
    if (!made) return made.error();
    if (const auto kept = keepAuthor(**made, author); !kept) return kept.error();
    return deskOver(place, *std::move(made));
}

Result<Opened> unlocked(const Place& place, const QString& passphrase, store::DeviceSecret& secret)
{
    if (const auto fit = fits(place); !fit) return fit.error();
    store::KeySlots keys(place.folder, place.clock);
    const Result<store::Key> key = keys.unlock(passphrase, secret);
    if (!key) return key.error();
    auto opened = store::CaseStore::open(place.folder, *key, place.clock);
    if (!opened) return opened.error();
    return deskOver(place, *std::move(opened));
}

Result<Done> keepAuthor(store::CaseStore& store, const desk::Author& author)
{
    for (const auto& [where, words] : {std::pair(kName, author.name), std::pair(kRole, author.role)})
        if (const auto kept = store.keep(where, words.toUtf8()); !kept) return kept.error();
    return Done{};
}

Result<Done> changePassphrase(const Place& place, const QString& before, const QString& after,
                              store::DeviceSecret& secret)
{
    return store::KeySlots(place.folder, place.clock).changePassphrase(before, after, secret);
}

Result<Done> isRight(const Place& place, const QString& passphrase, store::DeviceSecret& secret)
{
    const Result<store::Key> key = store::KeySlots(place.folder, place.clock).unlock(passphrase, secret);
    return key ? Result<Done>(Done{}) : key.error();
}

} // namespace alongside::laptop
