#include "core/documents/sentences.h"

#include "core/documents/names/names.h"
#include "core/documents/sentences/sentence_table.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

namespace sentences_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

/// A reason with an input of the right shape for each placeholder of its sentence.
Reason reasonFor(const SentenceRow& row)
{
    static const QRegularExpression placeholder(u"\\{(\\w+)(?::(\\w+))?\\}"_s);
    Reason reason{QString::fromLatin1(row.key), Tri::Yes, {}, u"R9"_s};
    auto found = placeholder.globalMatch(QString::fromUtf8(row.text));
    while (found.hasNext()) {
        const QRegularExpressionMatch one = found.next();
        const QString format = one.captured(2);
        reason.inputs += one.captured(1) + u'='
                         + (format.toLower() == u"words" ? u"7"_s
                            : format == u"date"          ? u"2024-09-17"_s
                            : format == u"area"          ? u"nutrition"_s
                                                         : u"2000"_s);
    }
    return reason;
}

} // namespace

TEST_CASE("every key a rule may give has one sentence, filled in to the last place")
{
    QSet<QString> keys;
    REQUIRE(ruleSentences().size() > 30);
    for (const SentenceRow& row : ruleSentences()) {
        const QString sentence = sentenceFor(reasonFor(row));
        INFO(row.key << ": " << sentence.toStdString());
        CHECK_FALSE(keys.contains(QString::fromLatin1(row.key)));
        CHECK_FALSE(sentence.contains(u'{'));
        CHECK_FALSE(sentence.startsWith(u"A rule was used here"_s));
        CHECK(sentence.endsWith(u'.'));
        CHECK((sentence.front().isUpper() || sentence.front().isDigit() || sentence.front() == u'£'));
        CHECK(test::bannedIn(sentence).isEmpty());
        keys += QString::fromLatin1(row.key);
    }
}

TEST_CASE("money, days and areas in a sentence read as people read them")
{
    CHECK(sentenceFor({u"budget_is_sum_of_lines"_s,
                       Tri::Yes,
                       {u"weekly=27659"_s, u"year=1444068"_s, u"one_off=29950"_s},
                       u"R11"_s})
              .contains(u"£276.59 a week, £14,440.68 a year and £299.50 once"_s));
    CHECK(sentenceFor({u"price_guide_in_force"_s, Tri::Yes, {u"on=2024-09-17"_s}, u"R2"_s})
          == u"The prices are those in force on 17 September 2024."_s);
    CHECK(sentenceFor({u"area_unable_a"_s, Tri::Yes, {u"area=nutrition"_s}, u"SI 2015/313 reg 2(3)(a)"_s})
              .startsWith(u"Eating and drinking: "_s));
}

TEST_CASE("no count makes a sentence that has to be read twice")
{
    static const QRegularExpression twice(
        u"\\b(none|no|nobody|nothing)\\b[^.:]*\\b(cannot|not)\\b|\\bnot (without|un\\w+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const SentenceRow& row : ruleSentences())
        for (const QString& count : {u"0"_s, u"1"_s, u"2"_s}) {
            Reason reason = reasonFor(row);
            if (QString::fromLatin1(row.key) == u"c2_two_outcomes_met"_s && count < u"2"_s) continue; // it takes two
            for (QString& input : reason.inputs) input.replace(u"=7"_s, u'=' + count);
            const QString sentence = sentenceFor(reason);
            INFO(row.key << ": " << sentence.toStdString());
            CHECK_FALSE(twice.match(sentence).hasMatch());
        }
    CHECK(sentenceFor({u"c2_two_outcomes_not_met"_s, Tri::No, {u"unable=0"_s, u"needed=2"_s}, u"SI 2015/313 reg 2"_s})
          == u"Outcomes that cannot be achieved: none of the ten, and two are needed."_s);
    for (const QString& limb : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        CHECK_FALSE(twice.match(plainNameOfLimb(limb)).hasMatch());
}

TEST_CASE("a stranger's key or a missing figure gives a sentence that names its source, never a gap")
{
    const QString general = u"A rule was used here: R9. Ask us and we will explain it."_s;
    CHECK(sentenceFor({u"nobody_wrote_this"_s, Tri::Yes, {}, u"R9"_s}) == general);
    CHECK(sentenceFor({u"no_price_guide"_s, Tri::No, {u"on=2026-11-28"_s}, u"R17"_s})
          == u"There was no price guide for 28 November 2026: every price was set by hand, with its reason."_s);
    CHECK(sentenceFor({u"price_guide_in_force"_s, Tri::Yes, {}, u"R9"_s}) == general);
    CHECK(sentenceFor({u"price_guide_in_force"_s, Tri::Yes, {u"on=the other day"_s}, u"R9"_s}) == general);
    CHECK(sentenceFor({{}, Tri::Yes, {}, {}}) == u"A rule was used here. Ask us and we will explain it."_s);
}

} // namespace sentences_test
