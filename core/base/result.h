#pragma once
// An answer or the reason there is none. No exceptions of ours cross a function.

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace alongside {

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] explicit operator bool() const { return m_state.index() == 0; }
    /// Only after `if (result)`; std::bad_variant_access otherwise, which is our mistake.
    [[nodiscard]] const T& operator*() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& operator*() & { return std::get<0>(m_state); }
    [[nodiscard]] T operator*() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T* operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] T* operator->() { return &std::get<0>(m_state); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Result<Done>: a step that yields nothing but may fail.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace alongside
