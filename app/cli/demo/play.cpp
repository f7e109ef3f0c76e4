#include "app/cli/demo/play.h"

#include "app/cli/demo/laptop.h"
#include "app/cli/demo/office_process.h"
#include "app/cli/demo/pages.h"
#include "app/cli/demo/visit_clock.h"
#include "app/cli/id_source.h"
#include "app/practice/player.h"
#include "core/documents/sentences.h"
#include "core/platform/files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

/// The office believes no clock that is further from its own than a certificate lasts, and a visit goes through months in a
/// moment: whoever was away for so long looks in at the office before they go on.
constexpr qint64 kLongAwayMs = qint64(60) * 24 * 3'600'000;

const QString kMark = u"summary.json"_s; // a folder that holds it was made by a demo

/// Empty, or an earlier demo's.
Result<Done> cleared(const QString& folder)
{
    QDir out(folder);
    const QStringList there = out.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const bool ours = there.contains(kMark) || there.contains(u"demo.lock"_s);
    if (!there.isEmpty() && !ours) return Error{ErrorCode::OutputUnwritable, folder, u"holds other things"_s};
    for (const QString& name : there) {
        const bool made = name == kMark || name == u"server"_s || name == u"documents"_s || name == u"store"_s
                          || name.startsWith(u"store-"_s);
        if (made && !QDir(out.filePath(name)).removeRecursively() && !out.remove(name))
            return Error{ErrorCode::OutputUnwritable, out.filePath(name), {}};
    }
    if (!out.mkpath(folder)) return Error{ErrorCode::OutputUnwritable, folder, {}};
    if (auto marked = platform::writeWhole(out.filePath(u"demo.lock"_s), "alongside demo\n"); !marked)
        return Error{ErrorCode::OutputUnwritable, folder, {}};
    return Done{};
}

bool isAnswer(ErrorCode code)
{
    return remedyFor(code) == Remedy::AskPractitioner || code == ErrorCode::NoPolicyInForce;
}

class Playing {
public:
    Playing(const Demo& demo, exchange::Visit visit, const policy::Library& library)
        : m_demo(demo), m_visit(std::move(visit)), m_library(library), m_rulebook(library),
          m_office({demo.server, demo.out + u"/server"_s, demo.database})
    {
    }

    Result<Played> toTheEnd();

private:
    Result<Done> setUp();
    Result<Done> step(qsizetype number);
    Result<Done> sync(const QString& actor, bool cut);
    Result<Done> makePages();
    Result<Done> lastSync();
    Result<Done> count();
    Result<CaseFile> file();

    const Demo& m_demo;
    exchange::Visit m_visit;
    policy::Library m_library; // copies share
    casework::Rulebook m_rulebook;
    VisitClock m_clock{};
    RandomIds m_ids{};
    OfficeProcess m_office;
    std::map<QString, std::unique_ptr<DemoLaptop>> m_laptops{};
    std::map<QString, qint64> m_atOfficeMs{}; // the last time, by the clock of the visit
    Played m_played{};
};

Result<Done> Playing::setUp()
{
    const exchange::VisitStep& first = m_visit.steps.first();
    m_clock.moveTo(first.atMs, first.utcOffsetMinutes);
    if (auto started = m_office.start(); !started) return started;
    for (const exchange::VisitActor& actor : m_visit.actors) {
        const bool keeper = actor.key == first.by;
        const QString folder = m_demo.out + (keeper ? u"/store"_s : u"/store-"_s + actor.key);
        const Result<QString> line = m_office.invite(actor.name);
        const Result<QByteArray> council = m_office.councilFile();
        if (!line || !council) return line ? council.error() : line.error();
        auto laptop = DemoLaptop::join({folder, m_clock, m_ids}, {actor.name, actor.role}, {*line, *council});
        if (!laptop) return laptop.error();
        m_laptops.emplace(actor.key, std::move(*laptop));
        m_atOfficeMs[actor.key] = m_clock.nowMs();
    }
    return Done{};
}

Result<Done> Playing::sync(const QString& actor, bool cut)
{
    m_atOfficeMs[actor] = m_clock.nowMs();
    return m_laptops.at(actor)->sync(cut);
}

Result<Done> Playing::step(qsizetype number)
{
    const exchange::VisitStep& step = m_visit.steps[number];
    m_clock.moveTo(step.atMs, step.utcOffsetMinutes);
    if (const auto* due = std::get_if<exchange::VisitSync>(&step.what)) return sync(step.by, due->cut);
    if (m_clock.nowMs() - m_atOfficeMs.at(step.by) > kLongAwayMs)
        if (auto looked = sync(step.by, false); !looked) return looked;
    DemoLaptop& laptop = *m_laptops.at(step.by);
    Result<Done> done = practice::play({laptop.desk(), m_rulebook, m_ids, m_demo.beside, laptop.seal()}, m_visit, step);
    // An act that something is still to say for, or that no rate is known for, is refused, whole: that is an answer, and
    // the visit goes on.
    if (!done && isAnswer(done.error().code)) {
        m_played.counted.refused.append({number, step.deed, done.error().where, documents::paragraphFor(done.error())});
        return Done{};
    }
    return done;
}

Result<CaseFile> Playing::file()
{
    const Result<casework::CaseView> view = m_laptops.at(m_visit.steps.first().by)->desk().open(m_visit.caseId);
    return view ? Result<CaseFile>(view->file) : view.error();
}

Result<Done> Playing::makePages()
{
    const Result<CaseFile> file = this->file();
    if (!file) return file.error();
    desk::Desk& desk = m_laptops.at(m_visit.steps.first().by)->desk();
    const Result<QStringList> made =
        writePages(*file, m_demo.out + u"/documents"_s, practice::dayOf(m_visit.steps.last()), desk, m_rulebook);
    if (!made) return made.error();
    m_played.counted.documents = *made;
    for (const QString& page : *made)
        if (const auto noted = desk.printed(m_visit.caseId, QFileInfo(page).completeBaseName()); !noted)
            return noted.error();
    return Done{};
}

/// Everybody once more, so that nothing waits anywhere.
Result<Done> Playing::lastSync()
{
    for (auto& [key, laptop] : m_laptops)
        if (auto done = sync(key, false); !done) return done;
    return Done{};
}

Result<Done> Playing::count()
{
    for (auto& [key, laptop] : m_laptops) {
        const Result<qint64> ops = laptop->countOps();
        const Result<qint64> acknowledged = laptop->countAcknowledged();
        if (!ops || !acknowledged) return ops ? acknowledged.error() : ops.error();
        m_played.counted.ops += *ops;
        m_played.counted.acknowledged += *acknowledged;
    }
    const Result<qint64> held = m_office.countOps();
    if (!held) return held.error();
    m_played.counted.serverOps = *held;
    return Done{};
}

Result<Played> Playing::toTheEnd()
{
    if (auto ready = setUp(); !ready) return ready.error();
    for (qsizetype i = 0; i < m_visit.steps.size(); ++i)
        if (auto done = step(i); !done) return done.error();
    if (auto made = makePages(); !made) return made.error();
    if (auto done = lastSync(); !done) return done.error();
    if (auto counted = count(); !counted) return counted.error();

    const Result<CaseFile> file = this->file();
    if (!file) return file.error();
    m_played.about = m_visit.about;
    m_played.out = m_demo.out;
    m_played.counted.store = m_demo.out + u"/store"_s;
    m_played.counted.lastDay = practice::dayOf(m_visit.steps.last());
    const auto ops = m_laptops.at(m_visit.steps.first().by)->store().ops(m_visit.caseId);
    if (!ops) return ops.error();
    m_played.counted.noted = casework::notedBy(*ops, *file);
    const QByteArray json = QJsonDocument(summaryOf(*file, m_played.counted, m_rulebook, m_library)).toJson();
    if (auto written = platform::writeWhole(m_demo.out + u'/' + kMark, json); !written)
        return Error{ErrorCode::OutputUnwritable, kMark, {}};
    return std::move(m_played);
}

} // namespace

Result<Played> playInto(const Demo& demo)
{
    RandomIds ids;
    Result<exchange::Visit> visit = exchange::readVisit(demo.visit, ids);
    if (!visit) return visit.error();
    Result<policy::Library> library = policy::Library::fromFolders(demo.policy, demo.council);
    if (!library) return library.error();
    if (auto ready = cleared(demo.out); !ready) return ready.error();
    Playing playing(demo, *std::move(visit), *library);
    return playing.toTheEnd();
}

} // namespace alongside::cli
