#include "core/documents/sentences.h"

#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace sentences_errors_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

/// Every code there is, read from the list itself: a new one is walked without anybody remembering to.
QList<ErrorCode> everyCode()
{
    QFile header(QStringLiteral(ALONGSIDE_SOURCE "/core/base/error.h"));
    REQUIRE(header.open(QIODevice::ReadOnly));
    static const QRegularExpression numbered(u"^    [A-Z]\\w+ = ([0-9]+),"_s, QRegularExpression::MultilineOption);
    QList<ErrorCode> codes;
    auto found = numbered.globalMatch(QString::fromUtf8(header.readAll()));
    while (found.hasNext()) codes += static_cast<ErrorCode>(found.next().captured(1).toUShort());
    return codes;
}

} // namespace

TEST_CASE("every error has three parts of its own and says whether the work is safe")
{
    static const QRegularExpression safe(u"\\b(safe|kept)\\b|\\b[Nn]othing (is|was|of yours)|[Nn]othing to do"_s);
    QSet<QString> first;
    REQUIRE(everyCode().size() >= 43);
    for (const ErrorCode code : everyCode()) {
        const ThreeParts parts = partsFor({code, u"need.own_words"_s, u"log only"_s});
        const QString whole = paragraphFor({code});
        INFO(static_cast<int>(code) << " " << whole.toStdString());
        CHECK(parts.what.endsWith(u'.'));
        CHECK(parts.why.endsWith(u'.'));
        CHECK(parts.whatToDo.endsWith(u'.'));
        CHECK(parts.what != u"Something went wrong."_s);
        CHECK(whole.contains(safe));
        CHECK_FALSE(whole.contains(u"log only"_s));
        CHECK(test::bannedIn(whole).isEmpty());
        CHECK_FALSE(first.contains(parts.what));
        first += parts.what;
    }
}

TEST_CASE("a code that says too little is said by its place")
{
    CHECK(partsFor({ErrorCode::InputUnreadable, u"council.file"_s, {}}).what
          == u"We could not read the council file."_s);
    CHECK(partsFor({ErrorCode::InputUnreadable, u"invitation.address"_s, {}})
              .what.contains(u"the line a council gives"_s));
    CHECK(partsFor({ErrorCode::ServerRefusedDevice, u"certificate.ended"_s, {}}).whatToDo.contains(u"Sync page"_s));
    const Error early{ErrorCode::WrongPassphrase, u"passphrase.wait"_s, {}};
    CHECK_FALSE(paragraphFor(early).contains(u"does not open"_s)); // it was not looked at: nobody knows
    CHECK_FALSE(paragraphFor({ErrorCode::StoreReadOnly}).contains(u"can read everything"_s)); // it does not open
    CHECK_FALSE(paragraphFor({ErrorCode::NoPolicyInForce}).contains(u"Choose another"_s)); // there is nowhere to choose
    CHECK(paragraphFor({ErrorCode::ServerNotOurs, u"clock.certificate"_s, {}}).contains(u"date and time"_s));
    for (const Error& one : {early, Error{ErrorCode::ServerRefusedDevice, u"group.actor"_s, {}},
                             Error{ErrorCode::EnrolmentRefused, u"device.actor"_s, {}},
                             Error{ErrorCode::AlreadyDecided, u"store.identity"_s, {}}})
        CHECK(test::bannedIn(paragraphFor(one)).isEmpty());
}

TEST_CASE("why the office was not reached is said apart, in words for the council's IT")
{
    QStringList said;
    for (const QString& place :
         {u"network.none"_s, u"server.name"_s, u"server.refused"_s, u"server.silent"_s, u"server"_s}) {
        const Error silent{ErrorCode::ServerUnreachable, place, {}};
        CHECK(paragraphFor(silent).contains(u"safe on this laptop"_s));
        CHECK(test::bannedIn(paragraphFor(silent)).isEmpty());
        CHECK_FALSE(said.contains(partsFor(silent).what));
        said += partsFor(silent).what;
        const bool forIt = place != u"network.none"_s && place != u"server"_s;
        CHECK(partsFor(silent).whatToDo.contains(u"council's IT"_s) == forIt);
    }
}

TEST_CASE("a damaged store is never confused with a wrong passphrase, nor a stranger's server with no network")
{
    CHECK(partsFor({ErrorCode::StoreUnreadable}).what.contains(u"cannot be read"_s));
    CHECK_FALSE(paragraphFor({ErrorCode::StoreUnreadable}).contains(u"passphrase"_s));
    CHECK_FALSE(paragraphFor({ErrorCode::WrongPassphrase}).contains(u"damage"_s));
    CHECK(partsFor({ErrorCode::ServerNotOurs}).what == u"We did not send anything."_s);
    CHECK(paragraphFor({ErrorCode::ServerUnreachable})
          == u"We could not reach the office. This network does not answer. Go on working. Your work is safe on this "
             u"laptop."_s);
}

} // namespace sentences_errors_test
