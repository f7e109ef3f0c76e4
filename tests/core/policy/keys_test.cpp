// The rows of keys.cpp against the code that reads, and the files that ship.

#include "core/policy/text/keys.h"
#include "core/policy/library.h"
#include "tests/core/policy/policy_folder.h"

#include "core/rules/eligibility/facs.h"

#include <QDirIterator>

namespace keys_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

/// All code that may read a value, in one text.
QString code()
{
    QString all;
    for (const QString& folder :
         {u"core/rules"_s, u"core/contract"_s, u"core/casework"_s, u"core/documents"_s, u"ui"_s, u"app"_s}) {
        QDirIterator each(QStringLiteral(ALONGSIDE_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

/// The key as a text of its own, or what follows its first dot, for keys put together when a rule runs.
bool isIn(const QString& text, const policy::KeyUse& row)
{
    const bool begins = row.key.endsWith(u'*');
    const QString key = (begins ? row.key.chopped(1) : row.key).toString();
    const QString end = begins ? QString() : u"\""_s;
    return text.contains(u'"' + key + end) || text.contains(u'"' + key.section(u'.', 1) + end);
}

} // namespace

TEST_CASE("Every row of the keys is read by the code that it names, and no other row is", "[policy][keys]")
{
    const QString text = code();
    for (const policy::KeyUse& row : policy::keysRead()) {
        INFO(row.key.toString().toStdString());
        CHECK(isIn(text, row) == row.byRule);
    }
}

TEST_CASE("Every file that ships has its row", "[policy][keys]")
{
    const auto library = policy::Library::builtIn();
    for (const QString& key : library->keys() + library->listKeys()) {
        INFO(key.toStdString());
        CHECK(policy::isRead(key));
    }
    CHECK_FALSE(policy::isRead(u"planning"));
    CHECK_FALSE(policy::isRead(u"charging.migs"));
    CHECK(policy::usesOf(u"charging.mig.child").size() == 1);
    CHECK(policy::usesOf(u"charging.mig.child") != policy::usesOf(u"charging.mig.pc"));
}

TEST_CASE("Moving the FACS threshold is a file of the council", "[policy][council]")
{
    test::PolicyFolder council;
    council.write(u"facs.json"_s,
                  test::numberFile("eligibility.facs.council_threshold", "FACS band",
                                   test::dated("2011-04-01", "4", "2016-03-31"), "Northmoor Council (invented)"));
    const rules::FacsFacts facts{.on = QDate(2012, 6, 3), .indicators = {rules::FacsBand::Substantial}};
    const auto library = policy::Library::fromFolders({}, council.path());
    REQUIRE(library);
    CHECK(rules::facs(facts, *policy::Library::builtIn())->answer == Eligibility::Eligible);
    CHECK(rules::facs(facts, *library)->answer == Eligibility::NotEligible);
    const rules::FacsFacts earlier{.on = QDate(2011, 3, 31), .indicators = {rules::FacsBand::Substantial}};
    CHECK(rules::facs(earlier, *library)->answer == Eligibility::Eligible);
}

} // namespace keys_test
