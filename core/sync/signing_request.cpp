#include "core/sync/signing_request.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::sync {
namespace {

struct Freed {
    void operator()(EVP_PKEY* one) const { EVP_PKEY_free(one); }
    void operator()(X509_REQ* one) const { X509_REQ_free(one); }
    void operator()(BIO* one) const { BIO_free_all(one); }
};

QByteArray written(BIO* bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, qsizetype(size));
}

} // namespace

Result<SigningRequest> newSigningRequest()
{
    const Error failed{ErrorCode::KeysUnreadable, u"tls.key"_s, u"OpenSSL made no key"_s};
    const std::unique_ptr<EVP_PKEY, Freed> key(EVP_EC_gen("P-256"));
    const std::unique_ptr<X509_REQ, Freed> request(X509_REQ_new());
    if (!key || !request) return failed;
    // The council gives the name: what stands here is not looked at.
    if (X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1) return failed;
    if (X509_REQ_set_pubkey(request.get(), key.get()) != 1) return failed;
    if (X509_REQ_sign(request.get(), key.get(), EVP_sha256()) == 0) return failed;

    const std::unique_ptr<BIO, Freed> keyText(BIO_new(BIO_s_secmem()));
    const std::unique_ptr<BIO, Freed> requestText(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey_traditional(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed;
    if (PEM_write_bio_X509_REQ(requestText.get(), request.get()) != 1) return failed;
    return SigningRequest{written(keyText.get()), written(requestText.get())};
}

} // namespace alongside::sync
