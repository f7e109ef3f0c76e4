#pragma once
// OpenSSL's objects, each freed by itself.

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace alongside::server {

struct Freed {
    void operator()(BIO* one) const { BIO_free_all(one); }
    void operator()(EVP_PKEY* one) const { EVP_PKEY_free(one); }
    void operator()(X509* one) const { X509_free(one); }
    void operator()(X509_REQ* one) const { X509_REQ_free(one); }
    void operator()(X509_EXTENSION* one) const { X509_EXTENSION_free(one); }
};
using Bio = std::unique_ptr<BIO, Freed>;
using Key = std::unique_ptr<EVP_PKEY, Freed>;
using Certificate = std::unique_ptr<X509, Freed>;
using SigningRequest = std::unique_ptr<X509_REQ, Freed>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed>;

} // namespace alongside::server
