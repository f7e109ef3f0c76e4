#include "core/store/keys/key_slots.h"

#include "core/platform/files.h"

#include <QCborArray>
#include <QCborValue>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

constexpr qint64 kFormat = 1;
constexpr qsizetype kTagSize = 16;
constexpr qsizetype kSumSize = 32;
constexpr qsizetype kSaltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kBoxSize = qsizetype(Key::kSize) + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 kLongestWaitMs = 5 * 60 * 1000;
constexpr QByteArrayView kPracticeStore = "practice people!"; // in the place of a store's own sixteen bytes

struct SlotP {
    QByteArray store{};
    QByteArray tag{};
    QByteArray salt{};
    SlotCost cost{};
    QByteArray nonce{};
    QByteArray box{};
};

QByteArray chance(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray hashed(const QByteArray& bytes, qsizetype size, const QByteArray& key = {})
{
    QByteArray out(size, '\0');
    crypto_generichash(raw(out), std::size_t(size), raw(bytes), std::size_t(bytes.size()),
                       key.isEmpty() ? nullptr : raw(key), std::size_t(key.size()));
    return out;
}

QByteArray tagOf(const QByteArray& secret)
{
    return hashed("alongside/device-tag/1", kTagSize, secret);
}

Error unreadable(const char* what)
{
    return {ErrorCode::KeySlotUnreadable, u"keys"_s, QString::fromLatin1(what)};
}

QByteArray bytesOf(const SlotP& slot)
{
    const QCborArray p{u"P"_s, slot.salt, qint64(slot.cost.passes), qint64(slot.cost.bytes), slot.nonce, slot.box};
    const QByteArray body = QCborValue(QCborArray{kFormat, slot.store, slot.tag, QCborArray{p}}).toCbor();
    return body + hashed(body, kSumSize);
}

Result<SlotP> slotFrom(const QByteArray& file)
{
    const QByteArray body = file.chopped(std::min(file.size(), kSumSize));
    if (file.size() <= kSumSize || hashed(body, kSumSize) != file.last(kSumSize)) return unreadable("sum");
    const QCborArray in = QCborValue::fromCbor(body).toArray();
    if (in.size() != 4 || in.at(0).toInteger() != kFormat) return unreadable("format");
    const QCborArray p = in.at(3).toArray().at(0).toArray();
    const SlotP slot{in.at(1).toByteArray(), in.at(2).toByteArray(),
                     p.at(1).toByteArray(),  {quint32(p.at(2).toInteger()), quint64(p.at(3).toInteger())},
                     p.at(4).toByteArray(),  p.at(5).toByteArray()};
    const bool fits = slot.store.size() == 16 && slot.tag.size() == kTagSize && slot.salt.size() == kSaltSize
                      && slot.nonce.size() == kNonceSize && slot.box.size() == kBoxSize;
    const bool bounded = slot.cost.passes >= 1 && slot.cost.passes <= 64 && slot.cost.bytes >= 8192
                         && slot.cost.bytes <= (quint64(4) << 30);
    if (!fits || !bounded) return unreadable("slot");
    return slot;
}

/// KEK = BLAKE2b keyed( Argon2id(passphrase, salt), device secret ), all of it in locked memory.
Result<LockedBytes> kekFor(const QString& passphrase, const SlotP& slot, const QByteArray& secret)
{
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    LockedBytes stretched(Key::kSize);
    LockedBytes kek(Key::kSize);
    const bool roomy = !stretched.isEmpty() && !kek.isEmpty();
    const int failed = !roomy ? 1
                              : crypto_pwhash(stretched.data(), stretched.size(), words.constData(),
                                              quint64(words.size()), raw(slot.salt), slot.cost.passes,
                                              std::size_t(slot.cost.bytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), std::size_t(words.size()));
    if (failed) return Error{ErrorCode::KeySlotUnreadable, u"keys"_s, u"memory"_s};
    crypto_generichash(kek.data(), kek.size(), stretched.data(), stretched.size(), raw(secret),
                       std::size_t(secret.size()));
    return kek;
}

QByteArray boundTo(const SlotP& slot)
{
    QByteArray out = "alongside/slot/P/1" + slot.tag + slot.store;
    const quint32 passes = qToLittleEndian(slot.cost.passes);
    const quint64 memory = qToLittleEndian(slot.cost.bytes);
    return out.append(reinterpret_cast<const char*>(&passes), 4).append(reinterpret_cast<const char*>(&memory), 8);
}

Result<SlotP> lockedSlot(const Key& key, const QString& passphrase, const QByteArray& secret, const QByteArray& store,
                         SlotCost cost)
{
    SlotP slot{store, tagOf(secret), chance(kSaltSize), cost, chance(kNonceSize), QByteArray(kBoxSize, '\0')};
    const Result<LockedBytes> kek = kekFor(passphrase, slot, secret);
    if (!kek) return kek.error();
    const QByteArray bound = boundTo(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(slot.box), nullptr, key.data(), Key::kSize, raw(bound),
                                               quint64(bound.size()), nullptr, raw(slot.nonce), kek->data());
    return slot;
}

Result<Key> openedSlot(const SlotP& slot, const QString& passphrase, const QByteArray& secret)
{
    const Result<LockedBytes> kek = kekFor(passphrase, slot, secret);
    if (!kek) return kek.error();
    LockedBytes key(Key::kSize);
    const QByteArray bound = boundTo(slot);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, raw(slot.box), kBoxSize, raw(bound),
                                                   quint64(bound.size()), raw(slot.nonce), kek->data())
        != 0)
        return Error{ErrorCode::WrongPassphrase, u"passphrase"_s, {}};
    return Key::from({key.data(), key.size()});
}

QString slotPath(const QString& folder)
{
    return folder + u"/keys"_s;
}
QString slotBeforePath(const QString& folder)
{
    return folder + u"/keys.before"_s;
}
QString triesPath(const QString& folder)
{
    return folder + u"/tries"_s;
}

/// The newest generation that is whole.
Result<SlotP> readSlot(const QString& folder)
{
    const Result<QByteArray> file = platform::readWhole(slotPath(folder));
    const Result<SlotP> newest = file ? slotFrom(*file) : Result<SlotP>(unreadable("missing"));
    if (newest) return newest;
    const Result<QByteArray> before = platform::readWhole(slotBeforePath(folder));
    if (!file && !before) return Error{ErrorCode::StoreMissing, u"keys"_s, {}};
    const Result<SlotP> older = before ? slotFrom(*before) : Result<SlotP>(newest.error());
    return older ? older : newest;
}

Result<Done> writeSlot(const QString& folder, const SlotP& slot)
{
    if (const Result<QByteArray> now = platform::readWhole(slotPath(folder)); now && slotFrom(*now))
        if (auto kept = platform::writeWhole(slotBeforePath(folder), *now); !kept) return kept;
    return platform::writeWhole(slotPath(folder), bytesOf(slot));
}

// tries := [count, run, steady_ms]
struct Tries {
    int count = 0;
    Steady last{};
};

Tries readTries(const QString& folder)
{
    const Result<QByteArray> file = platform::readWhole(triesPath(folder));
    const QCborArray in = file ? QCborValue::fromCbor(*file).toArray() : QCborArray();
    return {int(in.at(0).toInteger(0)), {in.at(1).toByteArray(), in.at(2).toInteger(0)}};
}

} // namespace

SlotCost calibrated()
{
    const auto takes = [](SlotCost cost) {
        QByteArray out(32, '\0');
        const QByteArray salt(kSaltSize, 's');
        QElapsedTimer timer;
        timer.start();
        const int failed = crypto_pwhash(raw(out), 32, "calibration", 11, raw(salt), cost.passes,
                                         std::size_t(cost.bytes), crypto_pwhash_ALG_ARGON2ID13);
        return failed ? qint64(-1) : timer.elapsed();
    };
    SlotCost cost{kFloorCost.passes, quint64(256) << 20};
    qint64 spent = takes(cost);
    while (spent < 0 && cost.bytes > kFloorCost.bytes) // a small laptop: less memory, more passes
        spent = takes(cost = {cost.passes, cost.bytes / 2});
    while (spent >= 0 && spent < kUnlockTakesMs) {
        const qint64 each = std::max<qint64>(1, spent / cost.passes);
        cost.passes = std::max(cost.passes + 1, quint32((kUnlockTakesMs + each - 1) / each));
        spent = takes(cost);
    }
    return cost;
}

KeySlots::KeySlots(const QString& folder, const Clock& clock) : m_folder(folder), m_clock(clock)
{
    if (sodium_init() < 0) qFatal("libsodium does not start");
}

KeySlots KeySlots::withCostForTests(const QString& folder, const Clock& clock, SlotCost cost)
{
    KeySlots slots_(folder, clock);
    slots_.m_cost = cost;
    return slots_;
}

bool KeySlots::exists() const
{
    return QFile::exists(slotPath(m_folder)) || QFile::exists(slotBeforePath(m_folder));
}

Result<Purpose> KeySlots::purpose() const
{
    const Result<SlotP> slot = readSlot(m_folder);
    if (!slot) return slot.error();
    return slot->store == kPracticeStore ? Purpose::Practice : Purpose::Work;
}

WrongTries KeySlots::wrongTries() const
{
    const Tries tries = readTries(m_folder);
    if (tries.count < kFreeTries) return {tries.count, 0};
    const qint64 pause = std::min(kLongestWaitMs, qint64(1000) << std::min(tries.count - kFreeTries, 12));
    // By steady time, so that no setting of the clock makes it longer or shorter. In another run of the computer at least
    // as much has passed as that run has lasted.
    const Steady now = m_clock.steady();
    const qint64 passed = now.run == tries.last.run ? now.ms - tries.last.ms : now.ms;
    return {tries.count, std::clamp<qint64>(pause - passed, 0, pause)};
}

Result<Key> KeySlots::create(const QString& passphrase, DeviceSecret& secret, Purpose purpose)
{
    if (const auto fit = fitPassphrase(passphrase); !fit) return fit.error();
    if (exists()) return Error{ErrorCode::StoreExists, u"keys"_s, {}};
    if (!QDir().mkpath(m_folder)) return Error{ErrorCode::StoreReadOnly, u"store.folder"_s, {}};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    Result<QByteArray> half = secret.read();
    if (!half) {
        half = chance(DeviceSecret::kSize);
        if (const auto written = secret.write(*half); !written) return written.error();
    }
    Key key = Key::fresh();
    const SlotCost cost = m_cost.passes ? m_cost : calibrated();
    const QByteArray store = purpose == Purpose::Practice ? kPracticeStore.toByteArray() : chance(16);
    const Result<SlotP> slot = lockedSlot(key, passphrase, *half, store, cost);
    if (!slot) return slot.error();
    if (const auto written = writeSlot(m_folder, *slot); !written) return written.error();
    return key;
}

Result<Key> KeySlots::unlock(const QString& passphrase, DeviceSecret& secret)
{
    const Result<SlotP> slot = readSlot(m_folder);
    if (!slot) return slot.error();
    const Result<QByteArray> half = secret.read();
    if (!half) return half.error();
    if (tagOf(*half) != slot->tag) return Error{ErrorCode::DeviceSecretMissing, u"device-secret"_s, u"another one"_s};
    const WrongTries before = wrongTries();
    if (before.waitMs > 0)
        return Error{ErrorCode::WrongPassphrase, u"passphrase.wait"_s, QString::number(before.waitMs)};

    Result<Key> key = openedSlot(*slot, passphrase, *half);
    if (key) {
        QFile::remove(triesPath(m_folder));
        return key;
    }
    if (key.error().code == ErrorCode::WrongPassphrase) {
        const Steady now = m_clock.steady();
        const QCborArray tries{qint64(before.count + 1), now.run, now.ms};
        (void)platform::writeWhole(triesPath(m_folder),
                                   QCborValue(tries).toCbor()); // a full disk must not hide the true answer
    }
    return key.error();
}

Result<Done> KeySlots::changePassphrase(const QString& before, const QString& after, DeviceSecret& secret)
{
    if (const auto fit = fitPassphrase(after); !fit) return fit;
    const Result<Key> key = unlock(before, secret);
    if (!key) return key.error();
    const Result<SlotP> slot = readSlot(m_folder);
    const Result<QByteArray> half = secret.read();
    if (!slot || !half) return slot ? half.error() : slot.error();
    const SlotCost cost = m_cost.passes ? m_cost : calibrated();
    const Result<SlotP> fresh = lockedSlot(*key, after, *half, slot->store, cost);
    if (!fresh) return fresh.error();
    // Both generations: the old passphrase opens nothing any more. A cut between the two leaves one that is whole.
    if (const auto written = writeSlot(m_folder, *fresh); !written) return written;
    return platform::writeWhole(slotBeforePath(m_folder), bytesOf(*fresh));
}

} // namespace alongside::store
