#include "core/store/keys/key_slots.h"

#include "tests/core/store/around/desk_of_one.h"
#include "tests/core/store/around/raw_file.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>

namespace key_slots_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;
using store::FileDeviceSecret;
using store::KeySlots;

namespace {

constexpr store::SlotCost kQuick{1, 8192};
const QString kWords = u"kettle bramble harbour tin"_s;

struct Locked {
    Locked()
    {
        auto made = slots_.create(kWords, secret);
        REQUIRE(made);
        key = std::make_unique<store::Key>(*std::move(made));
    }
    QString file(const char* name) const { return dir.path() + u'/' + QString::fromLatin1(name); }

    QTemporaryDir dir{};
    StandingClock clock{};
    FileDeviceSecret secret{dir.path()};
    KeySlots slots_ = KeySlots::withCostForTests(dir.path(), clock, kQuick);
    std::unique_ptr<store::Key> key{};
};

} // namespace

TEST_CASE("Passphrase and device secret together give the key back", "[store][keys]")
{
    Locked one;
    const auto key = one.slots_.unlock(kWords, one.secret);
    REQUIRE(key);
    CHECK(key->equals(*one.key));
    CHECK((QFile::permissions(one.secret.where()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK_FALSE(holdsWord(everyByteIn(one.dir.path()), kWords));
    CHECK_FALSE(everyByteIn(one.dir.path()).contains(QByteArray(reinterpret_cast<const char*>(one.key->data()), 32)));
}

TEST_CASE("Whom a store is for is known before any passphrase is tried, and stays so", "[store][keys]")
{
    const store::Purpose purpose = GENERATE(store::Purpose::Work, store::Purpose::Practice);
    QTemporaryDir dir;
    StandingClock clock;
    FileDeviceSecret secret(dir.path());
    KeySlots keys = KeySlots::withCostForTests(dir.path(), clock, kQuick);
    CHECK(keys.purpose().error().code == ErrorCode::StoreMissing);
    REQUIRE(keys.create(kWords, secret, purpose));
    CHECK(*keys.purpose() == purpose);
    REQUIRE(keys.changePassphrase(kWords, u"another four of them"_s, secret));
    CHECK(*keys.purpose() == purpose);
    CHECK(keys.unlock(u"another four of them"_s, secret));
    CHECK(keys.wrongTries().count == 0);
}

TEST_CASE("Each way of not getting in has a code of its own", "[store][keys]")
{
    Locked one;
    CHECK(one.slots_.unlock(u"kettle bramble harbour tip"_s, one.secret).error().code == ErrorCode::WrongPassphrase);
    CHECK(one.slots_.create(kWords, one.secret).error().code == ErrorCode::StoreExists);
    CHECK(one.slots_.changePassphrase(kWords, u"short"_s, one.secret).error().code == ErrorCode::PassphraseTooShort);

    SECTION("the other half is gone")
    {
        QFile::remove(one.secret.where());
        CHECK(one.slots_.unlock(kWords, one.secret).error().code == ErrorCode::DeviceSecretMissing);
    }
    SECTION("the other half is another laptop's")
    {
        QFile::remove(one.secret.where());
        REQUIRE(one.secret.write(QByteArray(32, 'o')));
        CHECK(one.slots_.unlock(kWords, one.secret).error().code == ErrorCode::DeviceSecretMissing);
    }
    SECTION("the file of the slots is damaged")
    {
        flipBit(one.file("keys"), 60);
        CHECK(one.slots_.unlock(kWords, one.secret).error().code == ErrorCode::KeySlotUnreadable);
    }
    SECTION("there is no such file")
    {
        QFile::remove(one.file("keys"));
        CHECK(one.slots_.unlock(kWords, one.secret).error().code == ErrorCode::StoreMissing);
    }
}

TEST_CASE("Any single bit of the slots that is turned is seen as damage, never as a wrong passphrase", "[store][keys]")
{
    Locked one;
    const qint64 size = QFile(one.file("keys")).size();
    for (qint64 at = 0; at < size; at += 3) {
        flipBit(one.file("keys"), at);
        INFO("byte " << at);
        CHECK(one.slots_.unlock(kWords, one.secret).error().code == ErrorCode::KeySlotUnreadable);
        flipBit(one.file("keys"), at);
    }
    CHECK(one.slots_.unlock(kWords, one.secret));
}

TEST_CASE("A new passphrase opens the same key, the old one nothing, and one generation may be lost", "[store][keys]")
{
    Locked one;
    const QString fresh = u"a much longer sentence of mine"_s;
    REQUIRE(one.slots_.changePassphrase(kWords, fresh, one.secret));
    CHECK(one.slots_.unlock(fresh, one.secret)->equals(*one.key));
    CHECK(one.slots_.unlock(kWords, one.secret).error().code == ErrorCode::WrongPassphrase);
    flipBit(one.file("keys"), 40);
    CHECK(one.slots_.unlock(fresh, one.secret)->equals(*one.key));
    CHECK(one.slots_.unlock(kWords, one.secret).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("After ten wrong tries each wrong one doubles the wait, to five minutes", "[store][keys]")
{
    Locked one;
    const QString wrong = u"kettle bramble harbour toe"_s;
    for (int n = 0; n < store::kFreeTries; ++n)
        CHECK(one.slots_.unlock(wrong, one.secret).error().where == u"passphrase"_s);
    CHECK(one.slots_.wrongTries() == store::WrongTries{10, 1000});
    CHECK(one.slots_.unlock(kWords, one.secret).error().where == u"passphrase.wait"_s); // right, but too early
    one.clock.pass(1000);
    CHECK(one.slots_.unlock(wrong, one.secret).error().where == u"passphrase"_s);
    CHECK(one.slots_.wrongTries() == store::WrongTries{11, 2000});
    for (int n = 0; n < 12; ++n) {
        one.clock.pass(300'000);
        CHECK_FALSE(one.slots_.unlock(wrong, one.secret));
    }
    CHECK(one.slots_.wrongTries() == store::WrongTries{23, 300'000});
    one.clock.pass(300'000);
    REQUIRE(one.slots_.unlock(kWords, one.secret));
    CHECK(one.slots_.wrongTries() == store::WrongTries{0, 0});
}

TEST_CASE("A wait is neither longer nor shorter for the clock being set, and a new start does not end it",
          "[store][keys]")
{
    struct Computer final : StandingClock {
        [[nodiscard]] Steady steady() const override { return on; }
        Steady on{"first", 5'000'000};
    };
    Locked one;
    Computer clock;
    auto slots_ = store::KeySlots::withCostForTests(one.dir.path(), clock, kQuick);
    for (int n = 0; n < store::kFreeTries; ++n) CHECK_FALSE(slots_.unlock(u"kettle bramble harbour toe"_s, one.secret));
    clock.pass(-400LL * 86'400'000); // the clock goes back by more than a year
    CHECK(slots_.wrongTries() == store::WrongTries{10, 1000});
    clock.pass(800LL * 86'400'000);
    CHECK(slots_.wrongTries() == store::WrongTries{10, 1000});
    clock.on = {"second", 300}; // started anew, and on for a third of a second
    CHECK(slots_.wrongTries() == store::WrongTries{10, 700});
    clock.on.ms = 1000;
    REQUIRE(slots_.unlock(kWords, one.secret));
}

TEST_CASE("What counts as a passphrase", "[store][keys]")
{
    CHECK(store::fitPassphrase(u"fifteen letters"_s));
    CHECK(store::fitPassphrase(u"we had tea at"_s));
    CHECK_FALSE(store::fitPassphrase(u"a b c d e"_s));
    CHECK_FALSE(store::fitPassphrase(u"fourteen chars"_s));
    CHECK_FALSE(store::fitPassphrase(QString()));
    for (const QString& easy :
         {u"aaaaaaaaaaaaaaaa"_s, u"aaaaaaaabbbbbbbb"_s, u"abababababababab"_s, u"123456789012345"_s,
          u"abcdefghijklmnop"_s, u"qwertyuiopasdfgh"_s, u"zxcvbnmasdfghjkl"_s, u"tea tea tea tea"_s,
          u"lkjhgfdsapoiuytrewq"_s, u"passpasspasspass"_s}) {
        INFO(easy.toStdString());
        CHECK(store::fitPassphrase(easy).error().where == u"passphrase.easy"_s);
    }
    const QStringList own{u"Niamh Farrelly"_s, u"Social worker"_s, u"https://office.wexminster.gov.uk"_s};
    for (const QString& named : {u"niamh farrelly social worker"_s, u"NiamhFarrelly2026"_s, u"Wexminster Office 1"_s}) {
        INFO(named.toStdString());
        CHECK(store::fitPassphrase(named));
        CHECK(store::fitPassphrase(named, own).error().where == u"passphrase.easy"_s);
    }
    CHECK(store::fitPassphrase(u"niamh drinks cold tea slowly"_s, own)); // more than a name
}

TEST_CASE("Unlocking takes half a second on purpose, and never less than the floor", "[store][keys]")
{
    const store::SlotCost cost = store::calibrated();
    CHECK(cost.passes >= store::kFloorCost.passes);
    CHECK(cost.bytes >= store::kFloorCost.bytes);
    QTemporaryDir dir;
    const StandingClock clock;
    FileDeviceSecret secret(dir.path());
    KeySlots real(dir.path(), clock);
    REQUIRE(real.create(kWords, secret));
    QElapsedTimer timer;
    timer.start();
    REQUIRE(real.unlock(kWords, secret));
    CHECK(timer.elapsed() >= store::kUnlockTakesMs * 6 / 10); // the computer may have been busier while it calibrated
}

} // namespace key_slots_test
