#pragma once
// Where an answer of one review lies, for CaseSession::bind.

#include "ui/case/fields/case_fields.h"

#include <type_traits>

namespace alongside::ui {

/// inReview<&Review::firstWords>(id).
template <auto Member>
auto inReview(ReviewId id)
{
    return inItem<&CaseFile::reviews, Member>(id);
}

/// The same of a member that is known only when it runs.
template <class T>
auto inReview(ReviewId id, T Review::*member)
{
    return [id, member](auto& file) {
        auto* review = itemIn(file.reviews, id);
        return review ? &(review->*member) : nullptr;
    };
}

/// What one point of view says of one outcome. It is noted from its first letter: read before, it is blank.
template <auto Member>
auto inPoint(ReviewId review, OutcomeId outcome, Viewpoint viewpoint)
{
    return [=](auto& file) {
        const ReviewPointId id = reviewPointIdFor(review, outcome, viewpoint);
        auto* point = itemIn(file.reviewPoints, id);
        if constexpr (std::is_const_v<std::remove_reference_t<decltype(file)>>) {
            static const ReviewPoint blank;
            return point ? &(point->*Member) : &(blank.*Member);
        } else {
            if (!point) {
                file.reviewPoints.append({.id = id, .review = review, .outcome = outcome, .viewpoint = viewpoint});
                point = &file.reviewPoints.last();
            }
            return &(point->*Member);
        }
    };
}

} // namespace alongside::ui
