// `eligibility`, kind `facs`: the bands of the old law.

#include "core/contract/eligibility/eligibility_parts.h"
#include "core/contract/subject.h"
#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "core/rules/eligibility/facs.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::plainName;
using documents::say;
using rules::FacsBand;

constexpr std::array kBands{
    Word<FacsBand>{"low", FacsBand::Low},
    Word<FacsBand>{"moderate", FacsBand::Moderate},
    Word<FacsBand>{"substantial", FacsBand::Substantial},
    Word<FacsBand>{"critical", FacsBand::Critical},
};

QList<FacsBand> indicatorsIn(Object& facts)
{
    QList<FacsBand> bands;
    facts.each(u"indicators", Need::Optional, [&](Object& indicator) {
        if (const auto band = indicator.choice<FacsBand>(u"band", kBands, Need::Required)) bands.append(*band);
        static_cast<void>(indicator.text(u"indicator"));
    });
    return bands;
}

rules::FacsFacts factsIn(Object& facts)
{
    rules::FacsFacts out;
    out.on = facts.decisionDate(u"assessment_date");
    out.threshold = facts.choice<FacsBand>(u"council_threshold", kBands, Need::Required);
    out.indicators = indicatorsIn(facts);
    if (!facts.has(u"transition")) return out;
    Object transition(facts, u"transition");
    out.receivingOnEve = transition.tri(u"receiving_support_on_2015_03_31");
    out.reviewCompletedOn = transition.date(u"review_completed_on", Need::Optional);
    return out;
}

} // namespace

std::variant<Answer, Refused> decideFacs(Object& facts, const policy::Library& library)
{
    const rules::FacsFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::facs(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/assessment_date");
    Answer answer;
    answer.finding = wordOf(found->answer);
    const QString band = QString::fromLatin1(keyOf(found->band));
    answer.fields = [band](Writing& out) { out.put("band", band); };
    answer.told = {say("Finding: %1.").arg(documents::inSentence(plainName(found->answer))),
                   say("Band: %1.").arg(band)};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
