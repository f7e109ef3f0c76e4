#include "tests/ui/case/practice_table.h"
#include "tests/ui/support/actions.h"
#include "tests/ui/support/pictures.h"

#include "app/laptop/store_log.h"
#include "core/casework/choices/held.h"
#include "core/casework/decide.h"
#include "core/exchange/visit.h"
#include "core/record/op_bytes.h"
#include "ui/shell/page.h"

#include <QFile>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// A whole case put down at once, decisions and all.
struct PutDown {
    CaseFile seen{};
    CaseFile after{};
    QString reason{};
};
Result<CaseFile> carriedOut(const PutDown& command)
{
    return command.after;
}

template <class T>
T must(const Result<T>& result)
{
    if (!result) qFatal("%s %s", qPrintable(result.error().where), qPrintable(result.error().detail));
    return *result;
}

store::Identity laptop()
{
    const auto id = [](uint kind) { return QUuid(kind, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1); };
    return {{id(0xc0)}, {id(0xd0)}, {id(0xa0)}, 1};
}

bool isReached(Until until, const exchange::VisitStep& step, const CaseFile& file)
{
    const QString& deed = step.deed;
    switch (until) {
    case Until::Nothing: return true;
    case Until::Talked: return deed == u"assess"_s;
    case Until::Determined: return deed == u"outcome"_s;
    case Until::Wanted: return deed == u"line"_s;
    case Until::Priced: return deed == u"money"_s;
    case Until::Agreed: return deed == u"choose"_s;
    case Until::Chosen: return deed == u"start_money"_s;
    case Until::Started: return deed == u"plan"_s || (!file.instructions.isEmpty() && deed == u"circle"_s);
    case Until::Reviewed: return deed == u"sign_off"_s;
    }
    return false;
}

} // namespace

PracticeTable::PracticeTable(Until until, const QString& visit) : rules(must(policy::Library::builtIn()))
{
    must(thread
             .open([this]() -> Result<std::unique_ptr<desk::Desk>> {
                 auto store = store::CaseStore::create(m_folder.path(), store::Key::fresh(), laptop(), clock);
                 if (!store) return store.error();
                 m_store = store->get();
                 return std::make_unique<desk::Desk>(std::make_unique<laptop::StoreLog>(std::move(*store)), ids,
                                                     desk::Author{u"Niamh Farrelly"_s, u"Social worker"_s});
             })
             .result());
    const CaseFile after = played(until, visit);
    putDown({.id = id}, after);
}

CaseFile PracticeTable::played(Until until, const QString& name)
{
    QFile file(QStringLiteral(PEOPLE_FOLDER "/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no visit");
    const exchange::Visit visit = must(exchange::readVisit(file.readAll(), ids));
    CaseFile made{.id = id};
    for (const exchange::VisitStep& step : visit.steps) {
        if (isReached(until, step, made)) break;
        const QDate on = clock.today();
        if (const auto* edit = std::get_if<exchange::VisitEdit>(&step.what)) edit->apply(made);
        if (const auto* attach = std::get_if<exchange::VisitAttach>(&step.what)) {
            attach->edit.apply(made);
            made.attachments.last().file = attached(QStringLiteral(PEOPLE_FOLDER "/") + attach->file);
        }
        if (const auto* means = std::get_if<exchange::VisitContribution>(&step.what)) {
            means->edit.apply(made);
            if (means->take)
                casework::takeContribution(made, *must(rules.contributing(made, std::nullopt)).worked,
                                           visit.actor(step.by).name);
        }
        if (const auto* said = std::get_if<exchange::VisitDetermination>(&step.what))
            made = must(casework::carriedOut(casework::SignDetermination{made,
                                                                         {.id = {ids.next()},
                                                                          .on = on,
                                                                          .by = u"Niamh Farrelly"_s,
                                                                          .eligible = said->eligible,
                                                                          .differsBecause = said->differsBecause,
                                                                          .reasons = said->reasons,
                                                                          .advice = said->advice,
                                                                          .finding = must(rules.eligibility(made, on))},
                                                                         {}}));
        if (std::holds_alternative<exchange::VisitAgreement>(step.what))
            made = must(casework::carriedOut(casework::AgreeAllocation{
                made, {ids.next()}, u"Niamh Farrelly"_s, must(rules.allocation(made, on)), {}, {}}));
        if (std::holds_alternative<exchange::VisitMoneyStart>(step.what)) {
            PlanningCommitment planning = must(rules.planningChosen(made, on));
            planning.id = {ids.next()};
            planning.on = on;
            planning.by = u"Niamh Farrelly"_s;
            made = must(casework::carriedOut(casework::StartTheMoney{
                made,
                {ids.next()},
                on,
                u"Niamh Farrelly"_s,
                must(rules.schedule(made)),
                must(rules.directPayments().asPaid(made, on)),
                planning,
                {}}));
        }
    }
    return made;
}

AttachedFile PracticeTable::attached(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no file");
    return must(thread.keepAttached(id, AttachedKind::Png, file.readAll()).result());
}

void PracticeTable::putDown(const CaseFile& seen, const CaseFile& after)
{
    must(thread.ask([&](desk::Desk& desk) { return desk.run(PutDown{seen, after, {}}); }).result());
}

ui::CaseServices PracticeTable::services() const
{
    return {thread, rules, clock, ids, worker, true, nullptr, &seal};
}

casework::CaseView PracticeTable::view()
{
    return must(thread.ask([this](desk::Desk& desk) { return desk.open(id); }).result());
}

ui::CaseSession& PracticeTable::opened()
{
    m_sessions.push_back(std::make_unique<ui::CaseSession>(services(), view()));
    return session();
}

QByteArray PracticeTable::log()
{
    return must(thread
                    .ask([this](desk::Desk&) -> Result<QByteArray> {
                        const auto ops = m_store->ops(id);
                        if (!ops) return ops.error();
                        QByteArray bytes;
                        for (const record::LoggedOp& one : *ops)
                            bytes += record::opBytes({.caseId = one.caseId, .actor = one.actor, .hlc = one.hlc}, one.op,
                                                     1, one.opNo + 1, 1);
                        return bytes;
                    })
                    .result());
}

casework::ChangeSet PracticeTable::change(const std::function<void(CaseFile&)>& edit)
{
    return must(thread
                    .ask([this, edit](desk::Desk& desk) -> Result<casework::ChangeSet> {
                        const Result<casework::CaseView> seen = desk.open(id);
                        if (!seen) return seen.error();
                        CaseFile after = seen->file;
                        edit(after);
                        return desk.run(PutDown{seen->file, after, {}});
                    })
                    .result());
}

QWidget* inWindow(ui::CasePage* page, QSize size)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->resize(size);
    area->show();
    return area;
}

void looksRight(ui::CasePage* page, const QString& name)
{
    const std::unique_ptr<QWidget> owned(inWindow(page, {1158, 768})); // 1366 less the rail
    QWidget* window = owned.get();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(comesToRest(window));
    keep(page, name);
    QCOMPARE(nameless(page), QStringList());
    QVERIFY2(mute(page).isEmpty(), qPrintable(mute(page).join(u'\n')));
    QVERIFY2(outside(window, page).isEmpty(), qPrintable(outside(window, page).join(u'\n')));
    QCOMPARE(traps(page), QStringList());
    QVERIFY2(backUp(page).isEmpty(), qPrintable(backUp(page).join(u'\n')));
    window->resize(627, 384); // 683 less the narrow rail
    QVERIFY(comesToRest(window));
    keep(page, name + u"-small"_s);
    QVERIFY2(outside(window, page).isEmpty(), qPrintable(outside(window, page).join(u'\n')));
    QVERIFY2(page->width() <= window->width(), qPrintable(QString::number(page->minimumSizeHint().width())));
}

} // namespace alongside::test
