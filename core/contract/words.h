#pragma once
// Short texts come again and again, line after line: each is made once and shared.

#include <QString>

#include <array>
#include <string_view>
#include <vector>

namespace alongside::contract {

/// Bounded: a word gives its place to the next of its place.
class Words {
public:
    /// Range: UTF-8.
    QString of(std::string_view text);

private:
    static constexpr std::size_t kLongest = 24;
    static constexpr std::size_t kPlaces = 1024;
    struct Word {
        std::array<char, kLongest> bytes{};
        std::size_t size = 0;
        QString text = QStringLiteral("");
    };

    std::vector<Word> m_words = std::vector<Word>(kPlaces);
};

} // namespace alongside::contract
