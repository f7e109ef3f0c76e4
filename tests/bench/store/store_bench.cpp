// What the encrypted store costs beside its limits, measured in the same run on the same disk:
//   edit     one autosave of a text, committed (FULL, encrypted, with lists and search) : the same statements without a key
//   open     a person of 2,000 ops from a closed case                                   : reading the same rows
//   list     10,000 people                                                              : 300 people
//   import   10,000 people of 31 changes each, in people a second
// Run: alongside_store_bench [FOLDER [edit|open|list]]. Everybody in it is invented.

#include "core/record/op_bytes.h"
#include "core/record/projections.h"
#include "core/store/sql/connection.h"
#include "tests/bench/store/plain_store.h"
#include "tests/core/store/around/desk_of_one.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

constexpr int kRounds = 3;
constexpr int kEdits = 1500;

void must(bool done, const char* what)
{
    if (!done) qFatal("%s", what);
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// A person as the workload has one: 31 changes.
CaseFile personOf(quint32 n)
{
    CaseFile file{.id = caseOf(n)};
    file.person = {.name = u"Invented Person%1"_s.arg(n),
                   .bornOn = QDate(1940, 1, 1).addDays(n % 9000),
                   .address = u"%1 Made Up Lane"_s.arg(n % 300),
                   .phone = u"01632 960112"_s};
    for (quint32 entry = 0; entry < 6; ++entry)
        file.entries.append({.id = {idOf(n * 100 + entry)},
                             .kind = EntryKind::AboutMe,
                             .words = u"what was said at the table, number %1, in about a hundred letters or so, "
                                      "plainly and at length"_s.arg(entry),
                             .on = QDate(2026, 11, 2)});
    return file;
}

CaseFile typed(const CaseFile& seen, int n)
{
    CaseFile after = seen;
    after.entries.first().words = QString(80, u'w') + u" and then %1"_s.arg(n);
    return after;
}

double oursPerSecond(Desk& desk)
{
    CaseFile seen = *desk.store->caseFile(caseOf(1));
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < kEdits; ++n) {
        const CaseFile after = typed(seen, n);
        must(bool(desk.store->append(edit(seen, after))), "append");
        seen = after;
        desk.clock.pass(500);
    }
    return kEdits * 1000.0 / double(timer.elapsed());
}

/// The statements of the same autosave, with the same bytes.
double plainPerSecond(bench::PlainStore& plain)
{
    const CaseFile before = personOf(1);
    const QByteArray id = before.id.value.toRfc4122();
    const record::Group group = edit(before, typed(before, 0));
    const record::Op& op = group.ops.first();
    const QByteArray item = op.change.path.item.toRfc4122(), actor = idOf(3).toRfc4122();
    const QByteArray bytes = record::openBytes(group, op, 1);
    QString words = before.entries.first().words;
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < kEdits; ++n) {
        const QString now = typed(before, n).entries.first().words;
        plain.begin();
        const QVariant row =
            plain.run(u"SELECT row_no, actor, began_ms FROM open_op WHERE case_id = ? AND kind = ? AND "
                      "item = ? AND field = ? AND key = ? ORDER BY row_no DESC LIMIT 1"_s,
                      id, 3, item, int(op.change.path.field), u""_s);
        if (row.isNull())
            plain.run(u"INSERT INTO open_op (group_no, case_id, kind, item, field, key, actor, hlc, began_ms, bytes) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                      n, id, 3, item, int(op.change.path.field), u""_s, actor, qint64(n), qint64(n), bytes);
        else
            plain.run(u"UPDATE open_op SET group_no = ?, hlc = ?, bytes = ? WHERE row_no = ?"_s, n, qint64(n), bytes,
                      row);
        plain.run(u"UPDATE caseload SET name = ?, preferred_name = ?, sort_name = ?, born_on = ?, stage = ?, "
                  "last_sitting = ?, next_due = ?, changed_ms = ?, needs_deciding = ?, seen = ? WHERE case_id = ?"_s,
                  before.person.name, u""_s, u"person1 invented"_s, u"1940-01-01"_s, 0, u""_s, u""_s, qint64(n), 0, 0,
                  id);
        plain.run(u"INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', ?, ?)"_s, 2, words);
        plain.run(u"UPDATE search_text SET words = ? WHERE text_no = ?"_s, now, 2);
        plain.run(u"INSERT INTO search_words (rowid, words) VALUES (?, ?)"_s, 2, now);
        plain.commit();
        words = now;
    }
    return kEdits * 1000.0 / double(timer.elapsed());
}

void fillPlain(bench::PlainStore& plain)
{
    const CaseFile file = personOf(1);
    const QByteArray id = file.id.value.toRfc4122();
    plain.run(u"INSERT INTO caseload VALUES (?, 'n', '', 'n', '', 0, '', '', 0, 0, 0, 0, 0)"_s, id);
    int row = 0;
    for (const record::SearchText& text : record::searchTexts(file)) {
        plain.run(u"INSERT INTO search_text (text_no, case_id, section, item, words) VALUES (?, ?, ?, ?, ?)"_s, ++row,
                  id, text.section, text.item.isEmpty() ? u""_s : text.item, text.words);
        plain.run(u"INSERT INTO search_words (rowid, words) VALUES (?, ?)"_s, row, text.words);
    }
}

void benchEdits(const QString& folder)
{
    QList<double> ours, limit;
    for (int round = 0; round < kRounds; ++round) {
        Desk desk;
        const QString at = folder + u"/edit-%1"_s.arg(round);
        auto made = store::CaseStore::create(at, testKey(), testIdentity(), desk.clock);
        must(bool(made), "create");
        desk.store = *std::move(made);
        must(bool(desk.store->append(edit({.id = caseOf(1)}, personOf(1)))), "person");
        ours.append(oursPerSecond(desk));
        bench::PlainStore plain(folder + u"/plain-%1"_s.arg(round));
        fillPlain(plain);
        limit.append(plainPerSecond(plain));
    }
    std::printf("edit    %8.0f /s encrypted, %8.0f /s the same statements without a key: ratio %.2f (at least 0.5)\n",
                median(ours), median(limit), median(ours) / median(limit));
}

void benchOpen(const QString& folder)
{
    Desk desk;
    const QString at = folder + u"/open"_s;
    auto made = store::CaseStore::create(at, testKey(), testIdentity(), desk.clock);
    must(bool(made), "create");
    CaseFile seen{.id = caseOf(1)};
    QList<record::Group> groups;
    int ops = 0;
    for (quint32 n = 0; ops < 2000; ++n) {
        CaseFile after = seen;
        after.entries.append({.id = {idOf(n)},
                              .kind = EntryKind::AboutMe,
                              .words = u"words of some length, number %1, as "
                                       "they were said at the table"_s.arg(n),
                              .on = QDate(2026, 11, 2)});
        groups.append(edit(seen, after));
        ops += int(groups.last().ops.size());
        seen = after;
    }
    must(bool((*made)->appendAll(groups, true)), "import");
    made->reset();
    QList<double> fold, raw;
    for (int round = 0; round < 15; ++round) {
        auto opened = store::CaseStore::open(at, testKey(), desk.clock);
        must(bool(opened), "open");
        QElapsedTimer timer;
        timer.start();
        must((*opened)->caseFile(caseOf(1))->entries.size() == seen.entries.size(), "fold");
        fold.append(double(timer.nsecsElapsed()) / 1e6);
        opened->reset();
        const auto rows = store::Connection::open(at + u"/store"_s, testKey(), false, {});
        QSqlQuery read((*rows)->database());
        read.setForwardOnly(true);
        timer.restart();
        must(read.exec(u"SELECT op_no, bytes FROM op_log ORDER BY op_no"_s), "read");
        qsizetype bytes = 0;
        while (read.next()) bytes += read.value(1).toByteArray().size();
        raw.append(double(timer.nsecsElapsed()) / 1e6);
        must(bytes > 0, "rows");
    }
    std::printf("open    %8.2f ms a person of %d ops, %8.2f ms the same rows raw: %.1f times (at most 15)\n",
                median(fold), ops, median(raw), median(fold) / median(raw));
}

double importPeople(const QString& at, const Clock& clock, quint32 people)
{
    auto made = store::CaseStore::create(at, testKey(), testIdentity(), clock);
    must(bool(made), "create");
    QElapsedTimer timer;
    timer.start();
    for (quint32 first = 0; first < people; first += 500) {
        QList<record::Group> groups;
        for (quint32 n = first; n < std::min(people, first + 500); ++n)
            groups.append(edit({.id = caseOf(n)}, personOf(n)));
        must(bool((*made)->appendAll(groups, true)), "import");
    }
    return people * 1000.0 / double(timer.elapsed());
}

double listMs(const QString& at, const Clock& clock, int most)
{
    QList<double> ms;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        auto opened = store::CaseStore::open(at, testKey(), clock);
        must(bool(opened) && !(*opened)->caseload(store::CaseloadOrder::Name, most)->isEmpty(), "list");
        ms.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(ms);
}

void benchLists(const QString& folder)
{
    const StandingClock clock;
    importPeople(folder + u"/few"_s, clock, 300);
    const double rate = importPeople(folder + u"/many"_s, clock, 10'000);
    std::printf("import  %8.0f people/s (10,000 people of %d changes each, sealed, listed, searchable)\n", rate,
                int(edit({.id = caseOf(1)}, personOf(1)).ops.size()));
    const double few = listMs(folder + u"/few"_s, clock, -1), many = listMs(folder + u"/many"_s, clock, -1);
    const double page = listMs(folder + u"/many"_s, clock, 300);
    std::printf(
        "list    %8.2f ms to open and read 300 people, %8.2f ms all 10,000, %8.2f ms the first 300 of 10,000: %.2f "
        "times\n",
        few, many, page, page / few);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir(app.arguments().value(1, QDir::tempPath()) + u"/store-bench-XXXXXX"_s);
    must(dir.isValid(), "folder");
    const QString only = app.arguments().value(2);
    if (only.isEmpty() || only == u"edit"_s) benchEdits(dir.path());
    if (only.isEmpty() || only == u"open"_s) benchOpen(dir.path());
    if (only.isEmpty() || only == u"list"_s) benchLists(dir.path());
    return 0;
}
