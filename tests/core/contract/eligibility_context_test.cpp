// Help, money, wishes and everything else that is no part of the question: it may stand in the line, and changes nothing.

#include "tests/core/contract/asked.h"
#include "tests/core/contract/stories.h"

namespace eligibility_context_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject kContext{{u"carer"_s, u"does everything"_s},
                           {u"willing_and_able"_s, u"yes"_s},
                           {u"outcomes"_s, QJsonObject{{u"toilet"_s, u"met by her daughter"_s}}},
                           {u"savings"_s, 100000},
                           {u"wants_help"_s, false},
                           {u"local_threshold"_s, u"critical"_s}};

/// The same with things beside the facts, at the top and in every outcome.
QJsonObject withContext(QJsonObject facts)
{
    facts.insert(u"context"_s, kContext);
    facts.insert(u"note"_s, u"Her daughter copes."_s);
    if (!facts.value(u"outcomes"_s).isObject()) return facts;
    QJsonObject outcomes = facts.value(u"outcomes"_s).toObject();
    for (const QString& key : outcomes.keys()) {
        if (!outcomes.value(key).isObject()) continue;
        QJsonObject outcome = outcomes.value(key).toObject();
        outcome.insert(u"context"_s, kContext);
        outcome.insert(u"note"_s, u"met"_s);
        outcomes.insert(key, outcome);
    }
    facts.insert(u"outcomes"_s, outcomes);
    return facts;
}

} // namespace

TEST_CASE("Nothing beside the facts changes a byte of a determination", "[contract][eligibility]")
{
    int held = 0;
    for (test::Story story : test::stories()) {
        if (QString::fromLatin1(story.subject->name) != u"eligibility"_s) continue;
        INFO(story.said().toStdString());
        const QByteArray plain = test::asked("eligibility", story.line(), story.on());
        story.told.insert(u"facts"_s, withContext(story.told.value(u"facts"_s).toObject()));
        CHECK(test::asked("eligibility", story.line(), story.on()).toStdString() == plain.toStdString());
        ++held;
    }
    CHECK(held > 150);
}

} // namespace eligibility_context_test
