#include "app/server/http/connection.h"

#include "app/server/http/routes/push.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <QUrl>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

using namespace std::chrono_literals;

constexpr auto kHandshake = 10s;
constexpr auto kIdle = 75s;     // also the longest a header may take
constexpr auto kProgress = 30s; // without a byte moved; there is no total
constexpr auto kLinger = 2s;
constexpr std::uint32_t kMostHeader = 8 * 1024;
constexpr qsizetype kPiece = 64 * 1024;
constexpr qsizetype kMostWaiting = 4 * 1024 * 1024; // read ahead of the disk; beyond it TCP holds the sender back
constexpr int kMostLinger = 64;

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

template <class Message>
Request requestFrom(const Message& message, std::optional<Peer> peer)
{
    const QByteArray target = bytesOf(message.target());
    const qsizetype mark = target.indexOf('?');
    Request request{.method = bytesOf(message.method_string()),
                    .path = target.left(mark < 0 ? target.size() : mark),
                    .contentType = bytesOf(message[http::field::content_type]),
                    .peer = std::move(peer)};
    for (const char* name : {"upload-offset", "upload-length", "blob-salt"})
        if (const auto header = message.find(name); header != message.end())
            request.headers.insert(name, bytesOf(header->value()));
    if (mark >= 0) request.query = QUrlQuery(QString::fromLatin1(target.sliced(mark + 1)));
    return request;
}

/// A want of memory is told as being busy: what was taken before stands.
std::optional<Refusal> taken(PushTaker& taker, const QList<ArrivedFrame>& batch)
{
    try {
        return taker.take(batch);
    } catch (const std::exception&) {
        return Refusal{503, "busy", u"memory"_s, 5'000};
    }
}

class BodyArriving {
public:
    explicit BodyArriving(Office& office) : m_office(office) { m_office.bodyBegins(); }
    ~BodyArriving() { m_office.bodyEnds(); }
    BodyArriving(const BodyArriving&) = delete;
    BodyArriving& operator=(const BodyArriving&) = delete;

private:
    Office& m_office;
};

} // namespace

/// Frames read and not yet durable. Used on the connection's strand only.
struct Connection::Arriving {
    Arriving(Office& office, const DeviceRow& device, const asio::any_io_executor& executor)
        : taker(office, device), changed(executor, asio::steady_timer::time_point::max())
    {
    }

    PushTaker taker;
    QList<ArrivedFrame> waiting{};
    qsizetype waitingBytes = 0;
    bool committing = false;
    std::optional<Refusal> refusal{};
    asio::steady_timer changed;
};

Connection::Connection(asio::ip::tcp::socket socket, Shared shared)
    : m_stream(std::move(socket), shared.tls), m_shared(shared), m_piece(kPiece, '\0')
{
    ++m_shared.open;
    beast::error_code ignored;
    beast::get_lowest_layer(m_stream).socket().set_option(asio::ip::tcp::no_delay(true), ignored);
}

Connection::~Connection()
{
    --m_shared.open;
}

asio::awaitable<void> Connection::run()
{
    const auto self = shared_from_this();
    try {
        bool going = co_await handshake();
        while (going) going = co_await serveOne();
    } catch (const std::exception&) {
        // A library's, of want of memory at worst: this connection ends, the others go on.
    }
    beast::error_code ignored;
    beast::get_lowest_layer(m_stream).socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    beast::get_lowest_layer(m_stream).close();
}

void Connection::endWhenIdle()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        if (self->m_idle) beast::get_lowest_layer(self->m_stream).cancel();
    });
}

asio::awaitable<bool> Connection::handshake()
{
    beast::get_lowest_layer(m_stream).expires_after(kHandshake);
    const auto [error] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, kTuple);
    co_return !error;
}

asio::awaitable<bool> Connection::serveOne()
{
    Parser parser;
    parser.header_limit(kMostHeader);
    parser.body_limit(std::uint64_t(kMostPushBody));
    beast::get_lowest_layer(m_stream).expires_after(kIdle);
    m_idle = true;
    const auto [error, size] = co_await http::async_read_header(m_stream, m_buffer, parser, kTuple);
    m_idle = false;
    if (error == http::error::end_of_stream || m_shared.draining) co_return false;
    if (error) {
        const bool tooLarge = error == http::error::body_limit || error == http::error::header_limit;
        const bool told = error.category() == http::make_error_code(http::error::bad_method).category();
        if (told) {
            const Refusal refusal =
                tooLarge ? Refusal{413, "frame.limit", u"request"_s} : Refusal{400, "request", u"http"_s};
            const Answer answer = refuse(refusal);
            const bool written = co_await write(answer, false);
            if (written) co_await linger();
        }
        co_return false;
    }

    Request request = requestFrom(parser.get(), peerOf(m_stream.native_handle()));
    bool wrongMethod = false;
    const Route* route = routeFor(request, &wrongMethod);
    const bool keepAlive = parser.get().keep_alive();
    bool whole = parser.is_done();
    Answer answer;
    if (route) answer = co_await answerTo(parser, request, *route, whole);
    else answer = refuse({wrongMethod ? 405 : 404, "request.route", u"path"_s});
    if (request.method == "HEAD") answer.body.clear(); // it is told by its headers alone
    if (answer.status == 0) co_return false;           // the link was cut: nobody is there to be told

    const bool goesOn = keepAlive && whole && !answer.close && !m_shared.draining;
    const bool written = co_await write(answer, goesOn);
    if (!written) co_return false;
    if (!whole) co_await linger();
    co_return goesOn;
}

asio::awaitable<Answer> Connection::answerTo(Parser& parser, Request& request, const Route& route, bool& whole)
{
    Office& office = m_shared.office;
    auto asks = [&office, &route, &request] { return admit(office, route, request); };
    const Admitted admitted = co_await onWorker(m_shared.workers, asks);
    if (admitted.refusal) co_return *admitted.refusal;

    const auto length = parser.content_length();
    if (parser.chunked() || (length && *length > std::uint64_t(route.mostBody)))
        co_return refuse({413, "frame.limit", u"body"_s});
    if (parser.get()[http::field::expect] == "100-continue") {
        http::response<http::empty_body> goOn(http::status::continue_, 11);
        goOn.set("Casesync", "1");
        const auto [error, size] = co_await http::async_write(m_stream, goOn, kTuple);
        if (error) co_return Answer{.status = 0};
    }
    if (route.wants == Wants::StreamFromDevice) {
        Answer answer = co_await push(parser, admitted.device, whole);
        co_return answer;
    }

    whole = co_await readWhole(parser, request.body);
    if (!whole) co_return Answer{.status = 0};
    auto handles = [&office, &route, &request, &admitted] { return route.answer(office, request, admitted.device); };
    co_return co_await onWorker(m_shared.workers, handles);
}

/// One piece of the body into m_piece. False: the link is cut, or nothing moved for too long.
asio::awaitable<bool> Connection::readPiece(Parser& parser, qsizetype& got)
{
    auto& body = parser.get().body();
    body.data = m_piece.data();
    body.size = size_t(m_piece.size());
    beast::get_lowest_layer(m_stream).expires_after(kProgress);
    const auto [error, size] = co_await http::async_read_some(m_stream, m_buffer, parser, kTuple);
    got = m_piece.size() - qsizetype(body.size);
    co_return !error || error == http::error::need_buffer;
}

asio::awaitable<bool> Connection::readWhole(Parser& parser, QByteArray& body)
{
    while (!parser.is_done()) {
        qsizetype got = 0;
        const bool going = co_await readPiece(parser, got);
        if (!going) co_return false;
        body.append(m_piece.constData(), got); // the parser's body limit bounds it
    }
    co_return true;
}

// Reads while what was read is being committed. Whatever ends the reading, what has arrived whole is committed first.
asio::awaitable<Answer> Connection::push(Parser& parser, const DeviceRow& device, bool& whole)
{
    Office& office = m_shared.office;
    auto mayPush = [&office] { return whyNotPush(office); };
    const std::optional<Refusal> notNow = co_await onWorker(m_shared.workers, mayPush);
    if (notNow) co_return refuse(*notNow);

    const auto arriving = std::make_shared<Arriving>(office, device, m_stream.get_executor());
    const BodyArriving here(office);
    const auto self = shared_from_this();
    FrameStream frames;
    std::optional<Error> broken;
    bool cut = false;
    while (!parser.is_done() && !cut && !broken && !arriving->refusal) {
        qsizetype got = 0;
        const bool going = co_await readPiece(parser, got);
        cut = !going;
        const qsizetype before = arriving->waiting.size();
        broken = frames.feed(QByteArrayView(m_piece.constData(), got), arriving->waiting);
        for (qsizetype i = before; i < arriving->waiting.size(); ++i)
            arriving->waitingBytes += arriving->waiting[i].size();
        if (!arriving->waiting.isEmpty() && !arriving->committing) {
            arriving->committing = true;
            asio::co_spawn(m_stream.get_executor(), commit(self, arriving), asio::detached);
        }
        while (arriving->waitingBytes > kMostWaiting && arriving->committing)
            co_await arriving->changed.async_wait(kTuple);
    }
    while (arriving->committing) co_await arriving->changed.async_wait(kTuple);

    whole = parser.is_done();
    if (arriving->refusal) co_return refuse(*arriving->refusal);
    if (broken) co_return refuse(arriving->taker.malformed(*broken));
    if (cut) co_return Answer{.status = 0};
    if (!frames.isBetweenFrames())
        co_return refuse(arriving->taker.malformed({ErrorCode::RecordMalformed, u"frame.cut"_s, {}}));
    office.buckets().giveBack(device.device.value);
    auto tells = [&arriving] { return arriving->taker.state(); };
    co_return co_await onWorker(m_shared.workers, tells);
}

asio::awaitable<void> Connection::commit(std::shared_ptr<Connection> self, std::shared_ptr<Arriving> arriving)
{
    while (!arriving->waiting.isEmpty() && !arriving->refusal) {
        const QList<ArrivedFrame> batch = std::exchange(arriving->waiting, {});
        arriving->waitingBytes = 0;
        auto take = [&arriving, &batch] { return taken(arriving->taker, batch); };
        std::optional<Refusal> refusal = co_await onWorker(self->m_shared.workers, take);
        arriving->refusal = std::move(refusal);
        arriving->changed.cancel();
    }
    arriving->committing = false;
    arriving->changed.cancel();
}

asio::awaitable<bool> Connection::write(const Answer& answer, bool keepAlive)
{
    http::response<http::span_body<const char>> response(http::status(answer.status), 11);
    response.set("Casesync", "1");
    response.set(http::field::cache_control, "no-store");
    if (!answer.body.isEmpty()) response.set(http::field::content_type, answer.contentType.constData());
    if (answer.retryAfterSeconds > 0) response.set(http::field::retry_after, std::to_string(answer.retryAfterSeconds));
    for (const auto& [name, value] : answer.headers) response.set(name.constData(), value.constData());
    response.body() = {answer.body.constData(), size_t(answer.body.size())};
    response.keep_alive(keepAlive);
    response.prepare_payload();
    beast::get_lowest_layer(m_stream).expires_after(kProgress);
    const auto [error, size] = co_await http::async_write(m_stream, response, kTuple);
    co_return !error;
}

// What is left of a request we refused is read and thrown away for a moment: closing at once would send a reset, which
// can overtake the answer.
asio::awaitable<void> Connection::linger()
{
    beast::error_code ignored;
    auto& socket = beast::get_lowest_layer(m_stream);
    socket.expires_after(kLinger);
    socket.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    for (int i = 0; i < kMostLinger; ++i) {
        const auto [error, size] =
            co_await socket.async_read_some(asio::buffer(m_piece.data(), size_t(m_piece.size())), kTuple);
        if (error) break;
    }
}

} // namespace alongside::server
