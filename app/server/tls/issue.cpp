#include "app/server/tls/issue.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <sodium.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr int kMostPem = 16 * 1024;

Bio reading(const QByteArray& pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

QByteArray written(BIO* bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, qsizetype(size));
}

bool put(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool putExtensions(X509* certificate, X509* issuer, const CertificateOrder& order)
{
    const bool authority = order.use == CertificateFor::Authority;
    const bool server = order.use == CertificateFor::Server;
    if (!put(certificate, issuer, NID_basic_constraints,
             authority ? "critical,CA:TRUE,pathlen:0" : "critical,CA:FALSE"))
        return false;
    if (!put(certificate, issuer, NID_key_usage,
             authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature"))
        return false;
    if (!put(certificate, issuer, NID_subject_key_identifier, "hash")) return false;
    if (authority) return true;
    if (!put(certificate, issuer, NID_authority_key_identifier, "keyid")) return false;
    if (!put(certificate, issuer, NID_ext_key_usage, server ? "serverAuth" : "clientAuth")) return false;
    return order.names.isEmpty() || put(certificate, issuer, NID_subject_alt_name, order.names.constData());
}

bool putName(X509_NAME* name, const char* field, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty()) return true;
    // OpenSSL wants unsigned bytes of text; the bytes are the same.
    const auto* bytes = static_cast<const unsigned char*>(static_cast<const void*>(utf8.constData()));
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, bytes, int(utf8.size()), -1, 0) == 1;
}

bool putSerial(X509* certificate, const QByteArray& serial)
{
    const auto* bytes = static_cast<const unsigned char*>(static_cast<const void*>(serial.constData()));
    BIGNUM* number = BN_bin2bn(bytes, int(serial.size()), nullptr);
    const bool done = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return done;
}

bool putTimes(X509* certificate, const CertificateOrder& order)
{
    const time_t from = time_t(order.fromMs / 1000);
    const time_t until = time_t(order.untilMs / 1000);
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from)
           && ASN1_TIME_set(X509_getm_notAfter(certificate), until);
}

} // namespace

Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

QByteArray newSerial()
{
    QByteArray serial(20, '\0');
    randombytes_buf(serial.data(), size_t(serial.size()));
    serial[0] = char(serial[0] & 0x3f);
    serial[0] = char(serial[0] | 0x40); // positive, and never a leading nought, so that bytes compare as they came
    return serial;
}

Certificate issue(const CertificateOrder& order, EVP_PKEY* subjectKey, X509* issuer, EVP_PKEY* issuerKey)
{
    Certificate certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1) return nullptr;
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    if (!putName(subject, "O", order.organisation) || !putName(subject, "CN", order.commonName)) return nullptr;
    X509* signer = issuer ? issuer : certificate.get();
    if (X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer)) != 1) return nullptr;
    if (!putSerial(certificate.get(), order.serial) || !putTimes(certificate.get(), order)) return nullptr;
    if (X509_set_pubkey(certificate.get(), subjectKey) != 1) return nullptr;
    if (!putExtensions(certificate.get(), signer, order)) return nullptr;
    if (X509_sign(certificate.get(), issuerKey, EVP_sha256()) == 0) return nullptr;
    return certificate;
}

QByteArray pemOf(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return written(bio.get());
}

QByteArray pemOf(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return written(bio.get());
}

Certificate certificateFrom(const QByteArray& pem)
{
    if (pem.size() > kMostPem) return nullptr;
    return Certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
}

Key keyFrom(const QByteArray& pem)
{
    if (pem.size() > kMostPem) return nullptr;
    return Key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr));
}

Result<Key> keyOfRequest(const QByteArray& pem)
{
    const Error refused{ErrorCode::EnrolmentRefused, u"csr"_s, u"not a signed request with a P-256 key"_s};
    if (pem.size() > kMostPem) return refused;
    const SigningRequest request(PEM_read_bio_X509_REQ(reading(pem).get(), nullptr, nullptr, nullptr));
    if (!request) return refused;
    Key key(X509_REQ_get_pubkey(request.get()));
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_EC || EVP_PKEY_get_bits(key.get()) != 256) return refused;
    if (X509_REQ_verify(request.get(), key.get()) != 1) return refused;
    return key;
}

QByteArray fingerprintOf(X509* certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE] = {};
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), digest, &size);
    return QByteArray(static_cast<const char*>(static_cast<const void*>(digest)), qsizetype(size));
}

QByteArray serialOf(X509* certificate)
{
    const ASN1_INTEGER* number = X509_get0_serialNumber(certificate);
    const void* bytes = ASN1_STRING_get0_data(number);
    return QByteArray(static_cast<const char*>(bytes), qsizetype(ASN1_STRING_length(number)));
}

qint64 validUntilMs(X509* certificate)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &parts) != 1) return 0;
    return qint64(timegm(&parts)) * 1000;
}

QString nameIn(X509* certificate, int nid)
{
    char text[128] = {};
    const int size = X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), nid, text, int(sizeof text));
    return size < 0 ? QString() : QString::fromUtf8(text, size);
}

} // namespace alongside::server
