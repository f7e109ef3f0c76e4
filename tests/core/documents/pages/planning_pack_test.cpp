// What the person takes away to plan with: theirs alone.
#include "core/documents/pack/pack.h"

#include "core/documents/exports.h"
#include "core/documents/pdf.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_review.h"

#include <QFile>
#include <QSet>

namespace planning_pack_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

StatementContext context(Variant variant = Variant::Normal)
{
    return {.councilName = u"Invented Council"_s, .variant = variant};
}

/// With what must never leave on it.
CaseFile talkedWith()
{
    CaseFile file = test::journeyReviewed();
    const auto add = [&](uint number, EntryKind kind, const QString& words, const QString& by = {}) {
        file.entries.append(
            {.id = {QUuid(number, 3, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 3)}, .kind = kind, .words = words, .saidBy = by});
    };
    add(1, EntryKind::ImportantTo, u"Tea before the shower"_s);
    add(2, EntryKind::Wish, u"Take Biscuit to the sea"_s);
    add(3, EntryKind::WorkerNote, u"PLANTED note of a worker"_s);
    add(4, EntryKind::Jot, u"PLANTED words of a sister"_s, u"Bernie"_s);
    add(5, EntryKind::HardDay, u"PLANTED, seen by a worker"_s);
    file.entries.last().basis = Basis::Seen;
    add(6, EntryKind::Idea, u"The allotment by the canal lends a plot"_s);
    file.outcomes.first().theirWay = u"At the big table"_s;
    file.person.safeTonight = u"PLANTED at the first call"_s;
    file.reviews.first().gist = u"PLANTED talk with the manager"_s;
    file.choices.declinedReason = u"PLANTED reason"_s;
    return file;
}

const PackSheet& sheetNamed(const QList<PackSheet>& sheets, const QString& part)
{
    const auto found = std::ranges::find_if(sheets, [&](const PackSheet& one) { return one.name.contains(part); });
    REQUIRE(found != sheets.end());
    return *found;
}

} // namespace

TEST_CASE("[S101] [S100] [S68] the pack has what they told us, what the money is, tools, links and an example",
          "[documents][pack]")
{
    const QList<PackSheet> sheets = planningPack(talkedWith(), context());
    QStringList names;
    for (const PackSheet& one : sheets) names += one.name;
    CHECK(names
          == QStringList{u"01 What you told us"_s, u"02 What the money is"_s, u"03 One-page profile"_s,
                         u"04 Good days and bad days"_s, u"05 My circle"_s, u"06 My typical week"_s, u"07 My wishes"_s,
                         u"08 My decisions"_s, u"09 An example"_s, u"10 Where to look"_s});
    const QString told = textOf(sheetNamed(sheets, u"told us"_s).page);
    CHECK(told.contains(u"Tea before the shower"_s));
    CHECK(told.contains(u"Take Biscuit to the sea"_s));
    CHECK(told.contains(u"The allotment by the canal lends a plot"_s)); // what might help goes to who writes the plan
    CHECK(told.contains(u"I eat a proper hot dinner and I'm safe making it. Your way: At the big table."_s));
    const QString money = JudgedPdf(sheetNamed(sheets, u"money"_s).page).text();
    for (const QString& said : {u"£276.59 a week"_s, u"Your share £83.45"_s, u"£14,440.68"_s,
                                u"£753.56 every four weeks from Monday 23 September 2024"_s}) {
        INFO(said.toStdString() << " in " << money.toStdString());
        CHECK(money.contains(said));
    }
    CHECK(textOf(sheetNamed(sheets, u"look"_s).page).contains(u"www.lgo.org.uk"_s));
    CHECK(textOf(sheetNamed(sheets, u"example"_s).page).contains(u"is invented"_s));
}

TEST_CASE("[S9] nothing of the council's side is in the pack, on any sheet or beside them", "[documents][pack]")
{
    const CaseFile file = talkedWith();
    for (const Variant variant : {Variant::Normal, Variant::LargePrint, Variant::EasyRead}) {
        const QList<PackSheet> sheets = planningPack(file, context(variant));
        QString all = packReadMe(sheets, file, context(variant));
        for (const PackSheet& one : sheets) all += one.name + one.whatFor + textOf(one.page);
        CHECK_FALSE(all.contains(u"PLANTED"_s));
        CHECK(test::bannedIn(all).isEmpty());
        CHECK(all.contains(u"The council's program keeps nothing of it"_s));
        CHECK(all.contains(u"No note of a worker is in this pack."_s));
    }
}

TEST_CASE("[S101] every sheet is a whole file in normal and in large print, and its tools have room to write",
          "[documents][pack]")
{
    for (const Variant variant : {Variant::Normal, Variant::LargePrint}) {
        const QList<PackSheet> sheets = planningPack(talkedWith(), context(variant));
        QSet<QString> names;
        for (const PackSheet& one : sheets) {
            INFO(one.name.toStdString());
            const JudgedPdf pdf(one.page);
            CHECK(pdf.pages() >= 1);
            CHECK(pdf.pages() <= (variant == Variant::Normal ? 2 : 6));
            int code = -1;
            (void)pdf.asked(u"qpdf"_s, {u"--check"_s, u"%"_s}, &code);
            CHECK(code == 0);
            CHECK(one.page.variant == variant);
            CHECK_FALSE(one.whatFor.isEmpty());
            names.insert(one.name);
        }
        CHECK(names.size() == sheets.size());
        const QString week = JudgedPdf(sheetNamed(sheets, u"week"_s).page).text();
        for (const QString& said : {u"Monday"_s, u"Sunday"_s, u"Morning"_s, u"Night"_s}) CHECK(week.contains(said));
        CHECK(JudgedPdf(sheetNamed(sheets, u"circle"_s).page).structure().contains(u"Closest"_s));
    }
}

TEST_CASE("before anything is said or decided the pack is there too, and guesses nothing", "[documents][pack]")
{
    const QList<PackSheet> sheets = planningPack(CaseFile{}, {});
    CHECK(textOf(sheets.at(0).page).contains(u"Nothing is written down in your words yet."_s));
    CHECK(textOf(sheets.at(1).page).contains(u"No budget is agreed yet."_s));
    CHECK_FALSE(textOf(sheets.at(1).page).contains(u"£"_s));
    CHECK(packReadMe(sheets, CaseFile{}, {}).contains(u"03 One-page profile"_s));
}

TEST_CASE("sheets to look at", "[.look]")
{
    for (const Variant variant : {Variant::Normal, Variant::LargePrint})
        for (const PackSheet& one : planningPack(talkedWith(), context(variant))) {
            QFile file(qEnvironmentVariable("LOOK_AT") + u"/%1 %2.pdf"_s.arg(one.name).arg(int(variant)));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(*pdfOf(one.page));
        }
}

} // namespace planning_pack_test
