#include "core/platform/hidden_typing.h"

#include <termios.h>
#include <unistd.h>

namespace alongside::platform {

struct HiddenTyping::Before {
    termios shown{};
};

HiddenTyping::HiddenTyping()
{
    termios shown{};
    if (!::isatty(STDIN_FILENO) || ::tcgetattr(STDIN_FILENO, &shown) != 0) return;
    m_before = std::make_unique<Before>(Before{shown});
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
}

HiddenTyping::~HiddenTyping()
{
    if (m_before) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->shown);
}

} // namespace alongside::platform
