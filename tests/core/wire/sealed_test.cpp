#include "tests/support/catch.h"

#include "core/wire/keys.h"

namespace sealed_test {

using namespace alongside;

namespace {

QByteArray sealedWords(const wire::SigningKey& key, const QByteArray& words)
{
    const auto sealed = key.verifyKey().seal(words);
    REQUIRE(sealed);
    return *sealed;
}

} // namespace

TEST_CASE("What is sealed to a key is opened by its other half alone, and whole")
{
    const wire::SigningKey council = wire::SigningKey::generate(), other = wire::SigningKey::generate();
    const QByteArray words = "better, the same, worse";
    const QByteArray sealed = sealedWords(council, words);
    CHECK(sealed.size() == words.size() + wire::kSealSize);
    CHECK_FALSE(sealed.contains(words));
    CHECK(sealedWords(council, words) != sealed); // nobody compares two of them
    CHECK(*council.open(sealed) == words);
    CHECK_FALSE(other.open(sealed));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray altered = sealed;
        altered[at] = char(altered.at(at) ^ 1);
        CHECK_FALSE(council.open(altered));
    }
    CHECK_FALSE(council.open(sealed.chopped(1)));
    CHECK_FALSE(council.open(QByteArray()));
}

TEST_CASE("Nothing is sealed to what is no key")
{
    const auto nobody = wire::VerifyKey::from(QByteArray(wire::kVerifyKeySize, '\0'));
    REQUIRE(nobody);
    CHECK_FALSE(nobody->seal("words"));
}

} // namespace sealed_test
