#include "app/server/tls/peer.h"

#include "app/server/tls/issue.h"

using namespace Qt::StringLiterals;

namespace alongside::server {

std::optional<Peer> peerOf(const SSL* connection)
{
    const Certificate shown(SSL_get1_peer_certificate(connection));
    if (!shown || SSL_get_verify_result(connection) != X509_V_OK) return std::nullopt;
    const QUuid council = QUuid::fromString(nameIn(shown.get(), NID_organizationName));
    const QUuid device = QUuid::fromString(nameIn(shown.get(), NID_commonName));
    if (council.isNull() || device.isNull()) return std::nullopt;
    return Peer{CouncilId{council}, DeviceId{device}, serialOf(shown.get())};
}

// A client certificate is asked for and checked, not required: enrolment has none yet. A wrong one ends the handshake.
Result<Done> prepare(SSL_CTX* context, const Authority& authority)
{
    const Error refused{ErrorCode::KeysUnreadable, u"tls"_s, u"OpenSSL refused the settings"_s};
    constexpr unsigned char kSession[] = "alongside/1";
    bool good = SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) == 1
                && SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION) == 1
                && SSL_CTX_use_certificate(context, authority.serverCertificate()) == 1
                && SSL_CTX_use_PrivateKey(context, authority.serverKey()) == 1
                && SSL_CTX_check_private_key(context) == 1
                && X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.certificate()) == 1
                && SSL_CTX_add_client_CA(context, authority.certificate()) == 1
                && SSL_CTX_set_ciphersuites(context, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:"
                                                     "TLS_CHACHA20_POLY1305_SHA256")
                       == 1
                && SSL_CTX_set1_groups_list(context, "X25519:P-256") == 1
                // Without a name of its own a resumed session with a client certificate is refused by OpenSSL.
                && SSL_CTX_set_session_id_context(context, kSession, sizeof kSession - 1) == 1;
    if (!good) return refused;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_purpose(context, X509_PURPOSE_SSL_CLIENT);
    SSL_CTX_set_num_tickets(context, 1);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    return Done{};
}

} // namespace alongside::server
