#pragma once
// The value of a field that is typed letter by letter. "12" on the way to "12,50" is no answer of anybody's: once what
// stands there can no longer be read, the value is again what it was before somebody began.

#include <utility>

namespace alongside::ui {

template <class Value>
class TypedValue {
public:
    explicit TypedValue(Value value = {}) : m_before(value), m_now(std::move(value)) {}

    [[nodiscard]] const Value& now() const { return m_now; }
    /// From the record, or where somebody is done: what stands until something else can be read.
    void settle(Value value)
    {
        m_before = value;
        m_now = std::move(value);
        m_isUnread = false;
    }
    void settle() { m_before = m_now; }
    /// What stands there can be read as `typed`. True: it is another value now, or could not be read before.
    [[nodiscard]] bool take(Value typed)
    {
        const bool wasUnread = std::exchange(m_isUnread, false);
        const Value before = std::exchange(m_now, std::move(typed));
        return before != m_now || wasUnread;
    }
    /// What stands there cannot be read. True: it is another value now.
    [[nodiscard]] bool giveBack()
    {
        m_isUnread = true;
        const Value before = std::exchange(m_now, m_before);
        return before != m_now;
    }

private:
    Value m_before;
    Value m_now;
    bool m_isUnread = false;
};

} // namespace alongside::ui
