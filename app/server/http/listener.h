#pragma once
// The listening side: TLS 1.3 on a loopback port, one coroutine per connection, worker threads for what may block. Asio and
// Beast stay behind this header.
// Thread: made, started and stopped on one; its own threads do the rest.

#include "app/server/http/office.h"

#include <memory>

namespace alongside::server {

struct ListenerOptions {
    quint16 port = 0; // 0: any free one
    int mostConnections = 512;
    int ioThreads = 2;
    int workers = 4;
};

class Listener {
public:
    /// The office outlives this.
    explicit Listener(Office& office);
    ~Listener();

    /// Listens on 127.0.0.1. Gives the port. Errors: AddressInUse, KeysUnreadable.
    Result<quint16> start(const ListenerOptions& options);
    /// No new bodies; requests under way are finished, for ten seconds at most; then every connection is closed.
    void drain();

private:
    struct Parts;
    Office& m_office;
    std::unique_ptr<Parts> m_parts;
};

} // namespace alongside::server
