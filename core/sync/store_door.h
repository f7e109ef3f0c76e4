#pragma once
// The way from the sync thread to the store: one step at a time on the store thread, which goes on serving the window in
// between. A store that is locked is simply not there.

#include "core/base/result.h"
#include "core/store/case_store.h"

#include <functional>
#include <optional>
#include <type_traits>

namespace alongside::sync {

class StoreDoor {
public:
    using Step = std::function<void(store::CaseStore&)>;
    /// `enter` runs the step on the store thread and returns when it is done; it leaves it out when the store is closed.
    using Enter = std::function<void(const Step&)>;

    explicit StoreDoor(Enter enter) : m_enter(std::move(enter)) {}

    /// Gives what `question` gives, a Result. Errors: its own; StoreClosed.
    template <class Question>
    std::invoke_result_t<Question&, store::CaseStore&> ask(Question question) const
    {
        std::optional<std::invoke_result_t<Question&, store::CaseStore&>> answer;
        m_enter([&](store::CaseStore& store) { answer.emplace(question(store)); });
        if (!answer) return Error{ErrorCode::StoreClosed, QStringLiteral("sync"), {}};
        return *std::move(answer);
    }

private:
    Enter m_enter;
};

} // namespace alongside::sync
