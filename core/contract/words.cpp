#include "core/contract/words.h"

#include <algorithm>
#include <cstring>

namespace alongside::contract {

namespace {

/// From its first and its last eight bytes.
std::size_t mixed(std::string_view text)
{
    quint64 first = 0;
    quint64 last = 0;
    const std::size_t part = std::min<std::size_t>(text.size(), 8);
    std::memcpy(&first, text.data(), part);
    std::memcpy(&last, text.data() + text.size() - part, part);
    return static_cast<std::size_t>((first ^ (last << 7) ^ (last >> 21) ^ text.size()) * 0x9E3779B97F4A7C15U);
}

} // namespace

QString Words::of(std::string_view text)
{
    const auto made = [text] { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); };
    if (text.size() > kLongest) return made();
    Word& word = m_words[mixed(text) >> 54];
    if (word.size != text.size() || std::memcmp(word.bytes.data(), text.data(), text.size()) != 0) {
        std::ranges::copy(text, word.bytes.begin());
        word.size = text.size();
        word.text = made();
    }
    return word.text;
}

} // namespace alongside::contract
