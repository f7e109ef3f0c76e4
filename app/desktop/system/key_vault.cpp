#include "app/desktop/system/key_vault.h"

#include <QDir>
#include <QFile>

#include <qt6keychain/keychain.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace alongside::desktop {

namespace {

constexpr QStringView kService = u"Alongside";

/// What the keyring gave, held for one opening.
class HeldSecret final : public store::DeviceSecret {
public:
    HeldSecret(QByteArray secret, QString where) : m_secret(std::move(secret)), m_where(std::move(where)) {}
    ~HeldSecret() override { sodium_memzero(m_secret.data(), size_t(m_secret.size())); }

    Result<QByteArray> read() override
    {
        if (m_secret.size() != kSize) return Error{ErrorCode::DeviceSecretMissing, u"keyring"_s, u"size"_s};
        return m_secret;
    }
    Result<Done> write(const QByteArray&) override { return Error{ErrorCode::StoreExists, u"keyring"_s, {}}; }
    [[nodiscard]] QString where() const override { return m_where; }
    [[nodiscard]] bool isPlainFile() const override { return false; }

private:
    QByteArray m_secret;
    QString m_where;
};

/// One entry for each store, so that a second one never takes the first one's.
QString entryFor(const QString& folder)
{
    return u"store "_s + QDir(folder).absolutePath();
}

} // namespace

KeyVault::KeyVault(const QString& folder, bool keyring, QObject* parent)
    : QObject(parent), m_folder(folder), m_keyring(keyring)
{
}

void KeyVault::give(const Secret& secret, const Give& to)
{
    m_where = secret->where();
    m_plain = secret->isPlainFile();
    to(secret);
}

void KeyVault::make(const Give& to)
{
    if (!m_keyring || sodium_init() < 0) return give(std::make_shared<store::FileDeviceSecret>(m_folder), to);
    QByteArray fresh(store::DeviceSecret::kSize, Qt::Uninitialized);
    randombytes_buf(fresh.data(), size_t(fresh.size()));
    auto* job = new QKeychain::WritePasswordJob(kService.toString(), this);
    job->setInsecureFallback(false);
    job->setKey(entryFor(m_folder));
    job->setBinaryData(fresh);
    connect(job, &QKeychain::Job::finished, this, [this, fresh, to](QKeychain::Job* done) {
        if (done->error() == QKeychain::NoError)
            give(std::make_shared<HeldSecret>(fresh, tr("the system's keyring")), to);
        else give(std::make_shared<store::FileDeviceSecret>(m_folder), to);
    });
    job->start();
}

void KeyVault::find(const Give& to)
{
    const auto file = std::make_shared<store::FileDeviceSecret>(m_folder);
    if (!m_keyring || QFile::exists(file->where())) return give(file, to);
    auto* job = new QKeychain::ReadPasswordJob(kService.toString(), this);
    job->setInsecureFallback(false);
    job->setKey(entryFor(m_folder));
    connect(job, &QKeychain::Job::finished, this, [this, file, to](QKeychain::Job* done) {
        auto* read = static_cast<QKeychain::ReadPasswordJob*>(done);
        if (read->error() == QKeychain::NoError)
            give(std::make_shared<HeldSecret>(read->binaryData(), tr("the system's keyring")), to);
        else give(file, to); // it is not there either: opening says so in its own sentence
    });
    job->start();
}

} // namespace alongside::desktop
