#pragma once
// Answers as they may come, for properties.

#include "core/domain/needs/eligibility_facts.h"

#include <rapidcheck.h>

namespace rc {

template <>
struct Arbitrary<alongside::Tri> {
    static Gen<alongside::Tri> arbitrary()
    {
        using alongside::Tri;
        return gen::element(Tri::NotYetKnown, Tri::No, Tri::Yes);
    }
};

template <>
struct Arbitrary<alongside::AreaAnswers> {
    static Gen<alongside::AreaAnswers> arbitrary()
    {
        using A = alongside::AreaAnswers;
        return gen::build<A>(gen::set(&A::applicable, gen::weightedElement<bool>({{9, true}, {1, false}})),
                             gen::set(&A::dueToNeed), gen::set(&A::withoutAssistance), gen::set(&A::painOrDistress),
                             gen::set(&A::danger), gen::set(&A::takesMuchLonger));
    }
};

template <>
struct Arbitrary<alongside::EligibilityFacts> {
    static Gen<alongside::EligibilityFacts> arbitrary()
    {
        using F = alongside::EligibilityFacts;
        return gen::build<F>(gen::set(&F::on, gen::just(QDate(2025, 6, 2))), gen::set(&F::impairment),
                             gen::set(&F::areas), gen::set(&F::significantImpact), gen::set(&F::fluctuates),
                             gen::set(&F::periodConsidered));
    }
};

/// Mostly able: among eight outcomes of which one is enough, a carer at random is almost always eligible.
template <>
struct Arbitrary<alongside::CarerFacts> {
    static Gen<alongside::CarerFacts> arbitrary()
    {
        using F = alongside::CarerFacts;
        using alongside::AreaAnswers;
        using alongside::Tri;
        constexpr AreaAnswers manages{
            .dueToNeed = Tri::Yes, .withoutAssistance = Tri::Yes, .painOrDistress = Tri::No, .danger = Tri::No};
        const auto area =
            gen::weightedOneOf<AreaAnswers>({{6, gen::just(manages)}, {1, gen::arbitrary<AreaAnswers>()}});
        return gen::build<F>(gen::set(&F::on, gen::just(QDate(2025, 6, 2))), gen::set(&F::necessaryCare),
                             gen::set(&F::health), gen::set(&F::areas, gen::container<decltype(F::areas)>(area)),
                             gen::set(&F::significantImpact), gen::set(&F::fluctuates), gen::set(&F::periodConsidered));
    }
};

} // namespace rc
