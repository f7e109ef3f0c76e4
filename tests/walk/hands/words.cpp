#include "tests/walk/hands/words.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside::walk {

QString wordOf(int number)
{
    return u"wq%1x"_s.arg(number);
}

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression word(u"wq\\d+x"_s);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();) words += found.next().captured();
    return words;
}

QString typed(std::mt19937& chance, int number)
{
    static const QStringList around{
        u"%1"_s,       u"%1 said at the table"_s, u"Siobh\u00e1n O\u2019Brien %1"_s, u"\u0645\u0631\u064a\u0645 %1"_s,
        u"%1 12,50"_s, u"the %1 & the \"rest\""_s};
    return around.at(int(chance() % uint(around.size()))).arg(wordOf(number));
}

QString halfTyped(std::mt19937& chance)
{
    static const QStringList halves{u"2"_s, u"29"_s, u"-1"_s, u"12,50"_s, u"999999999999"_s, u"in 6 w"_s, u"0981"_s};
    return halves.at(int(chance() % uint(halves.size())));
}

} // namespace alongside::walk
