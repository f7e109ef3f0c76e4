// Three-way merge by paragraph: the runs of paragraphs common to all three anchor the text; between two anchors whoever
// changed the base is taken, and where both did, both are kept.

#include "core/record/merge_text.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace alongside::record {

namespace {

constexpr qint64 kMostCompared = 4'000'000; // pairs of paragraphs

/// For each paragraph of `from`, its partner in `to` by longest common subsequence, or -1.
QList<qsizetype> partners(const QStringList& from, const QStringList& to)
{
    const qsizetype n = from.size(), m = to.size();
    std::vector<std::vector<qsizetype>> length(std::size_t(n) + 1, std::vector<qsizetype>(std::size_t(m) + 1));
    const auto longest = [&](qsizetype i, qsizetype j) -> qsizetype& { return length[std::size_t(i)][std::size_t(j)]; };
    for (qsizetype i = n; i-- > 0;)
        for (qsizetype j = m; j-- > 0;)
            longest(i, j) = from[i] == to[j] ? longest(i + 1, j + 1) + 1 : std::max(longest(i + 1, j), longest(i, j + 1));
    QList<qsizetype> found(n, -1);
    for (qsizetype i = 0, j = 0; i < n && j < m;) {
        if (from[i] == to[j]) found[i++] = j++;
        else if (longest(i + 1, j) >= longest(i, j + 1)) ++i;
        else ++j;
    }
    return found;
}

class Merger {
public:
    Merger(const QString& base, const QString& theirs, const QString& mine)
        : m_base(base.split(u'\n')), m_theirs(theirs.split(u'\n')), m_mine(mine.split(u'\n')),
          m_toTheirs(partners(m_base, m_theirs)), m_toMine(partners(m_base, m_mine))
    {
    }

    MergedText merged()
    {
        for (qsizetype at = 0; at < m_base.size(); ++at)
            if (m_toTheirs[at] >= 0 && m_toMine[at] >= 0) {
                stretch(at, m_toTheirs[at], m_toMine[at]);
                m_out.append(m_base[at]);
                m_from = at + 1, m_fromTheirs = m_toTheirs[at] + 1, m_fromMine = m_toMine[at] + 1;
            }
        stretch(m_base.size(), m_theirs.size(), m_mine.size());
        return {m_out.join(u'\n'), m_sideBySide};
    }

private:
    void stretch(qsizetype to, qsizetype toTheirs, qsizetype toMine)
    {
        const QStringList base = m_base.mid(m_from, to - m_from);
        const QStringList theirs = m_theirs.mid(m_fromTheirs, toTheirs - m_fromTheirs);
        const QStringList mine = m_mine.mid(m_fromMine, toMine - m_fromMine);
        if (mine == base || mine == theirs) m_out += theirs;
        else if (theirs == base) m_out += mine;
        else keepBoth(base, theirs, mine);
    }

    /// Two additions where there was nothing are no quarrel: both are simply there.
    void keepBoth(const QStringList& base, const QStringList& theirs, const QStringList& mine)
    {
        m_sideBySide = m_sideBySide || !base.join(QString()).isEmpty();
        if (theirs != QStringList(QString())) m_out += theirs;
        if (mine != QStringList(QString())) m_out += mine;
    }

    const QStringList m_base, m_theirs, m_mine;
    const QList<qsizetype> m_toTheirs, m_toMine;
    QStringList m_out{};
    qsizetype m_from = 0, m_fromTheirs = 0, m_fromMine = 0;
    bool m_sideBySide = false;
};

} // namespace

MergedText mergeText(const QString& base, const QString& theirs, const QString& mine)
{
    if (mine == theirs || theirs == base) return {mine, false};
    if (mine == base) return {theirs, false};
    // A text of many thousand paragraphs is not compared paragraph by paragraph: both are kept whole.
    const qint64 longest = std::max(theirs.count(u'\n'), mine.count(u'\n')) + 1;
    if (longest * (base.count(u'\n') + 1) > kMostCompared) return {theirs + u'\n' + mine, true};
    return Merger(base, theirs, mine).merged();
}

} // namespace alongside::record
