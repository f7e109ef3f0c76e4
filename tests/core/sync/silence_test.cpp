// Why no answer came: no network, a name that nobody knows, nothing that listens, nobody who answers in time. Each is told
// apart, in words that can be passed on.

#include "core/sync/transport.h"
#include "tests/support/catch.h"
#include "tests/support/fixed_world.h"

#include <QTcpServer>

namespace silence_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

QString placeAt(const QUrl& address)
{
    const FixedClock clock;
    sync::CouncilLink link;
    link.address = address;
    sync::Transport transport(link, clock);
    const auto answer = transport.get(u"/v1/hello"_s);
    REQUIRE_FALSE(answer);
    REQUIRE(answer.error().code == ErrorCode::ServerUnreachable);
    return answer.error().where;
}

} // namespace

TEST_CASE("A computer where nothing listens has refused, whatever network there is")
{
    QTcpServer free;
    REQUIRE(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    CHECK(placeAt(QUrl(u"https://127.0.0.1:%1"_s.arg(port))) == u"server.refused"_s);
}

TEST_CASE("A name that nobody knows is not found, or there is no network to ask")
{
    const QString place = placeAt(QUrl(u"https://no-such-office.invalid:8443"_s));
    CHECK((place == u"server.name"_s || place == u"network.none"_s));
}

TEST_CASE("No network, no name, nothing that listens and no answer are told apart")
{
    using Net = QNetworkReply;
    const QStringList places{sync::placeOfSilence(Net::HostNotFoundError, false),
                             sync::placeOfSilence(Net::HostNotFoundError, true),
                             sync::placeOfSilence(Net::ConnectionRefusedError, false),
                             sync::placeOfSilence(Net::OperationCanceledError, true),
                             sync::placeOfSilence(Net::RemoteHostClosedError, true)};
    CHECK(places
          == QStringList{u"network.none"_s, u"server.name"_s, u"server.refused"_s, u"server.silent"_s, u"server"_s});
    CHECK(sync::placeOfSilence(Net::UnknownNetworkError, false) == u"network.none"_s); // unreachable
    CHECK(sync::placeOfSilence(Net::TimeoutError, true) == u"server.silent"_s);
}

} // namespace silence_test
