#pragma once
// While this lives, what is typed at the terminal is not shown.

#include <memory>

namespace alongside::platform {

class HiddenTyping {
public:
    HiddenTyping();
    /// Typing is shown as it was before.
    ~HiddenTyping();
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;

    /// False where standard input is a file or a pipe: nobody types there.
    [[nodiscard]] bool atKeyboard() const { return m_before != nullptr; }

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace alongside::platform
