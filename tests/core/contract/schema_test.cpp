#include "tests/core/contract/asked.h"
#include "tests/core/contract/examples.h"
#include "tests/core/contract/judged.h"
#include "tests/core/contract/stories.h"

namespace schema_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::judge;
using test::Judged;

namespace {

/// Lines to check, each beside the schema it must obey, as validate.py reads them.
QByteArray checks()
{
    QByteArray all;
    const auto add = [&all](const QString& schema, const QByteArray& line) {
        all += schema.toUtf8() + '\t' + line.trimmed() + '\n';
    };
    const auto subjects = contract::subjects();
    for (const test::Example& example : test::examples()) {
        const auto subject =
            std::ranges::find(subjects, QString::fromLatin1(example.subject),
                              [](const contract::Subject& one) { return QString::fromLatin1(one.name); });
        add(subject->schema("in"), example.line);
        add(subject->schema("out"), test::asked(example.subject, example.line));
        add(u"error.json"_s, test::asked(example.subject, "{}"));
        add(u"error.json"_s, test::asked(example.subject, "x"));
    }
    for (const test::Story& story : test::stories()) {
        const QByteArray answer = test::asked(story.subject->name, story.line(), story.on());
        if (!story.isRefused()) add(story.subject->schema("in"), story.line());
        add(story.isRefused() ? u"error.json"_s : story.subject->schema("out"), answer);
    }
    for (const char* members : {R"("id":"L1","item":"PA","outcomes":["O1"],"period":"week","sharers":0)",
                                R"("id":"L1","item":"GOLD","outcomes":["O1"],"period":"week")"})
        add(u"error.json"_s, test::asked("allocation", test::withLine(members)));
    return all;
}

} // namespace

TEST_CASE("Every line in and out obeys its schema", "[contract][schema]")
{
    for (const test::Example& example : test::examples()) {
        INFO(example.line.toStdString());
        CHECK(test::refusal(example.subject, example.line).isEmpty());
    }
    const Judged judged = judge(checks());
    INFO(judged.said.toStdString());
    CHECK(judged.status == 0);
}

TEST_CASE("The schemas refuse what is not so", "[contract][schema]")
{
    QByteArray spoilt = test::asked("payment-schedule", R"({"facts":{"agreed_on":"2027-06-10","net_weekly_p":1}})");
    CHECK(judge("payment-schedule.out.json\t" + spoilt).status == 0);
    CHECK(judge("payment-schedule.out.json\t"
                + QByteArray(spoilt).replace("\"first_payment_p\":4", "\"first_payment_p\":4.5"))
              .status
          == 1);
    CHECK(judge("payment-schedule.out.json\t" + spoilt.replace("\"kind\":null,", "")).status == 1);
    CHECK(judge("payment-schedule.in.json\t{\"facts\":{\"agreed_on\":\"2027-06-10\"}}\n").status == 1);
    CHECK(judge("error.json\t{\"id\":null,\"line\":1,\"error\":{\"code\":\"OOPS\",\"where\":\"\",\"message\":\"x\"}}\n")
              .status
          == 1);
}

TEST_CASE("Every price guide that ships obeys its schema", "[contract][schema]")
{
    QByteArray lines;
    for (const PriceGuide& guide : test::builtIn().guides()) lines += "price-guide.json\t" + guide.canonical + '\n';
    REQUIRE(lines.count('\n') >= 3);
    const Judged judged = judge(lines);
    INFO(judged.said.toStdString());
    CHECK(judged.status == 0);
}

} // namespace schema_test
