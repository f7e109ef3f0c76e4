// Three-way merge by paragraph: what each of the two changed is found against the base; changes that touch different
// paragraphs all stand, and where both touched the same ones, both are kept.

#include "core/record/fold/merge_text.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <utility>
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
            longest(i, j) =
                from[i] == to[j] ? longest(i + 1, j + 1) + 1 : std::max(longest(i + 1, j), longest(i, j + 1));
    QList<qsizetype> found(n, -1);
    for (qsizetype i = 0, j = 0; i < n && j < m;) {
        if (from[i] == to[j]) found[i++] = j++;
        else if (longest(i + 1, j) >= longest(i, j + 1)) ++i;
        else ++j;
    }
    return found;
}

/// Paragraphs [from, to) of the base became `words`.
struct Hunk {
    qsizetype from = 0, to = 0;
    QStringList words{};
};

QList<Hunk> hunksOf(const QStringList& base, const QStringList& changed)
{
    QList<Hunk> hunks;
    const QList<qsizetype> to = partners(base, changed);
    qsizetype from = 0, read = 0;
    const auto close = [&](qsizetype until, qsizetype words) {
        if (until > from || words > read) hunks.append({from, until, changed.mid(read, words - read)});
    };
    for (qsizetype at = 0; at < base.size(); ++at)
        if (to[at] >= 0) {
            close(at, to[at]);
            from = at + 1;
            read = to[at] + 1;
        }
    close(base.size(), changed.size());
    return hunks;
}

/// One stretch of the base and what each of the two made of it.
class Merger {
public:
    explicit Merger(const QStringList& base) : m_base(base) {}

    MergedText merged(QList<Hunk> theirs, QList<Hunk> mine)
    {
        while (!theirs.isEmpty() || !mine.isEmpty()) {
            const auto place = [](const Hunk& hunk) { return std::pair(hunk.from, hunk.to); };
            const bool theirsNext =
                mine.isEmpty() || (!theirs.isEmpty() && place(theirs.first()) <= place(mine.first()));
            const Hunk& first = theirsNext ? theirs.first() : mine.first();
            qsizetype to = first.to;
            const qsizetype from = first.from;
            QList<Hunk> byThem, byMe;
            for (bool grown = true; grown;) grown = gather(theirs, byThem, from, to) | gather(mine, byMe, from, to);
            settle({from, to, {}}, byThem, byMe);
        }
        m_out += m_base.mid(m_done);
        return {m_out.join(u'\n'), m_sideBySide};
    }

private:
    /// Takes those that touch the same paragraphs. Next to each other is not the same; two additions at one place are.
    static bool gather(QList<Hunk>& waiting, QList<Hunk>& taken, qsizetype from, qsizetype& to)
    {
        const auto touches = [&](const Hunk& hunk) { return hunk.from < to || (hunk.from == from && hunk.to == from); };
        bool any = false;
        while (!waiting.isEmpty() && touches(waiting.first())) {
            to = std::max(to, waiting.first().to);
            taken.append(waiting.takeFirst());
            any = true;
        }
        return any;
    }

    [[nodiscard]] QStringList applied(const QList<Hunk>& hunks, qsizetype from, qsizetype to) const
    {
        QStringList words;
        for (const Hunk& hunk : hunks) {
            words += m_base.mid(from, hunk.from - from) + hunk.words;
            from = hunk.to;
        }
        return words + m_base.mid(from, to - from);
    }

    void settle(const Hunk& place, const QList<Hunk>& byThem, const QList<Hunk>& byMe)
    {
        m_out += m_base.mid(m_done, place.from - m_done);
        m_done = place.to;
        const QStringList theirs = applied(byThem, place.from, place.to);
        const QStringList mine = applied(byMe, place.from, place.to);
        if (byMe.isEmpty() || mine == theirs) m_out += theirs;
        else if (byThem.isEmpty()) m_out += mine;
        else keepBoth(m_base.mid(place.from, place.to - place.from), theirs, mine);
    }

    /// Two additions where there was nothing are no quarrel: both are simply there.
    void keepBoth(const QStringList& base, const QStringList& theirs, const QStringList& mine)
    {
        m_sideBySide = m_sideBySide || !base.join(QString()).isEmpty();
        if (theirs != QStringList(QString())) m_out += theirs;
        if (mine != QStringList(QString())) m_out += mine;
    }

    const QStringList m_base;
    QStringList m_out{};
    qsizetype m_done = 0; // paragraphs of the base already written
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
    const QStringList from = base.split(u'\n');
    return Merger(from).merged(hunksOf(from, theirs.split(u'\n')), hunksOf(from, mine.split(u'\n')));
}

} // namespace alongside::record
