// What counts as a passphrase: long enough that trying them all is hopeless, short enough to type at a kitchen table, and
// not what somebody tries first.

#include "core/store/keys/key_slots.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

constexpr qsizetype kLetters = 15;
constexpr qsizetype kWords = 4;
constexpr qsizetype kWordLetters = 2, kKnownLetters = 3;
constexpr qsizetype kUnforeseen = 8; // letters nobody could go on with by rule

/// Rows along which fingers and alphabets run, forwards and back.
constexpr QStringView kRows[] = {u"abcdefghijklmnopqrstuvwxyz", u"01234567890", u"qwertyuiop", u"asdfghjkl", u"zxcvbnm",
                                 u"qazwsxedcrfvtgbyhnujmikolp"};

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression apart(uR"([^\p{L}\p{N}]+)"_s);
    return text.toLower().split(apart, Qt::SkipEmptyParts);
}

/// Of words that repeat themselves ("tea tea tea", "abcabcabc") the first alone.
QString withoutRepeats(const QString& letters)
{
    for (qsizetype period = 1; period <= letters.size() / 2; ++period)
        if (letters.sliced(period) == letters.chopped(period)) return letters.first(period);
    return letters;
}

bool areNeighbours(QChar one, QChar next)
{
    return one == next || std::ranges::any_of(kRows, [&](QStringView row) {
               const qsizetype a = row.indexOf(one), b = row.indexOf(next);
               return a >= 0 && b >= 0 && std::abs(a - b) == 1;
           });
}

/// The third of three neighbours and all that go on with them follow from those before; two alone are in every word.
qsizetype countUnforeseen(const QString& letters)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool follows = i >= 2 && areNeighbours(letters.at(i - 2), letters.at(i - 1))
                             && areNeighbours(letters.at(i - 1), letters.at(i));
        count += follows ? 0 : 1;
    }
    return count;
}

bool isEasy(const QString& passphrase, const QStringList& known)
{
    QStringList own;
    for (const QString& one : known)
        for (const QString& word : wordsIn(one))
            if (word.size() >= kKnownLetters) own.append(word);
    QStringList words = wordsIn(passphrase);
    words.removeDuplicates();
    QString letters = words.join(QString());
    std::ranges::sort(own, std::greater(), &QString::size);
    for (const QString& word : std::as_const(own)) letters.remove(word); // also where they are written together
    return countUnforeseen(withoutRepeats(letters)) < kUnforeseen;
}

bool isLong(const QString& passphrase)
{
    const QStringList words = passphrase.simplified().split(u' ', Qt::SkipEmptyParts);
    return passphrase.size() >= kLetters
           || std::ranges::count_if(words, [](const QString& word) { return word.size() >= kWordLetters; }) >= kWords;
}

} // namespace

Result<Done> fitPassphrase(const QString& passphrase, const QStringList& known)
{
    if (!isLong(passphrase)) return Error{ErrorCode::PassphraseTooShort, u"passphrase"_s, {}};
    if (isEasy(passphrase, known)) return Error{ErrorCode::PassphraseTooShort, u"passphrase.easy"_s, {}};
    return Done{};
}

} // namespace alongside::store
