#pragma once
// A council's database for one test, on SQLite or on a real PostgreSQL, and laptops that seal frames for it. All people
// are invented.

#include "tests/support/catch.h"

#include "app/server/database/database.h"
#include "app/server/database/people/people.h"
#include "app/server/workers/pull_page.h"
#include "app/server/workers/stage2.h"
#include "core/record/fold/fold.h"
#include "core/wire/frames/committed_frame.h"
#include "core/wire/frames/outcome_frame.h"
#include "tests/support/server/postgres.h"

#include <QTemporaryDir>

namespace alongside::server::testing {

using namespace Qt::StringLiterals;

inline QUuid id(uint number)
{
    return QUuid(number, 9, 0x4c1d, 0x80, 7, 6, 5, 4, 3, 2, 1);
}

class StoppedClock final : public Clock {
public:
    qint64 ms = 1'795'464'000'000;
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    [[nodiscard]] int utcOffsetMinutes() const override { return 0; }
};

enum class Kind { Sqlite, PostgreSql };

class Office {
public:
    explicit Office(Kind kind) : m_kind(kind)
    {
        if (kind == Kind::PostgreSql) {
            QString why;
            auto* postgres = alongside::testing::Postgres::shared(&why);
            INFO(why.toStdString());
            REQUIRE(postgres != nullptr);
            m_address = postgres->freshDatabase();
        } else {
            m_address = m_folder.filePath(u"council.sqlite"_s);
        }
        reopen();
    }

    /// As after a restart: nothing is kept but the tables.
    void reopen()
    {
        m_stage2.reset();
        m_database.reset();
        auto opened = Database::open(m_address, clock);
        REQUIRE(opened);
        m_database = *std::move(opened);
        REQUIRE(m_database->migrate());
        REQUIRE(m_database->council(council));
        m_stage2 = std::make_unique<Stage2>(*m_database);
    }

    void work()
    {
        for (;;) {
            const auto went = m_stage2->run(council);
            REQUIRE(went);
            if (*went == 0) return;
        }
    }

    qint64 ask(const char* sql)
    {
        const auto link = database().links().lend(Use::Read);
        REQUIRE(link);
        const auto reply = (*link)->run({sql, {}});
        INFO((reply ? "" : reply.error().detail.toStdString()));
        REQUIRE(reply);
        return reply->rows.isEmpty() ? -1 : reply->rows.first().first().number();
    }

    void tell(const char* sql)
    {
        const auto link = database().links().lend(Use::Write);
        REQUIRE(link);
        REQUIRE((*link)->run({sql, {}}));
    }

    Database& database() { return *m_database; }
    [[nodiscard]] const QString& address() const { return m_address; }
    [[nodiscard]] Kind kind() const { return m_kind; }

    const CouncilId council{id(0xc0)};
    StoppedClock clock{};

private:
    Kind m_kind;
    QTemporaryDir m_folder{};
    QString m_address{};
    std::unique_ptr<Database> m_database{};
    std::unique_ptr<Stage2> m_stage2{};
};

class Laptop {
public:
    Laptop(Office& office, uint number) : device{id(0xde0 + number)}, actor{id(0xac0 + number)}, m_office(office)
    {
        const auto enrolled = office.database().enrol(
            {.council = office.council, .device = device, .actor = actor, .verifyKey = key.verifyKey().bytes()});
        REQUIRE(enrolled);
        is({rights::Role::SocialWorker, rights::Role::TeamManager});
    }

    /// What whose laptop it is does for the council, from now on.
    void is(const QList<rights::Role>& roles)
    {
        REQUIRE(setUser(m_office.database(), m_office.council, actor, {}, roles));
    }

    record::Group group(CaseId caseId, const CaseFile& before, const CaseFile& after, quint64 base = 0)
    {
        record::Group one{caseId, actor, (1'795'000'000'000 + ++m_hlc) << 16, 0, std::nullopt, {}};
        for (const record::Change& change : record::diff(before, after)) one.ops.append({change, base, {}});
        REQUIRE(!one.ops.isEmpty());
        return one;
    }

    record::Group group(CaseId caseId, const record::Change& change, quint64 base = 0, const QString& reason = {})
    {
        return {caseId, actor, (1'795'000'000'000 + ++m_hlc) << 16, 0, std::nullopt, {{change, base, reason}}};
    }

    wire::SealedFrame seal(const QList<record::Group>& groups)
    {
        const auto frame = wire::sealOps({.council = m_office.council,
                                          .device = device,
                                          .frameSeq = m_seq + 1,
                                          .prevHash = m_prev,
                                          .firstOpNo = m_nextOp,
                                          .groups = groups},
                                         key);
        REQUIRE(frame);
        ++m_seq;
        m_prev = frame->frameHash;
        m_nextOp += frame->header.opCount;
        return *frame;
    }

    Result<TakenFrame> push(const wire::SealedFrame& frame)
    {
        return m_office.database().take({{frame.header, frame.headerBytes, frame.frameHash, frame.body}});
    }

    void send(const QList<record::Group>& groups)
    {
        const auto taken = push(seal(groups));
        REQUIRE(taken);
        REQUIRE(taken->taken == Taken::Stored);
    }

    const DeviceId device;
    const ActorId actor;
    const wire::SigningKey key = wire::SigningKey::generate();

private:
    Office& m_office;
    quint64 m_seq = 0;
    quint64 m_nextOp = 1;
    quint64 m_hlc = 0;
    QByteArray m_prev{};
};

struct Pulled {
    QList<wire::CommittedGroup> groups{};
    QList<wire::OutcomeLine> outcomes{};
    quint64 cursor = 0;
    int pages = 0;
};

inline Pulled pullAll(Office& office, DeviceId device, quint64 after = 0, qint64 maxBytes = 1'048'576)
{
    Pulled pulled{.cursor = after};
    const auto council = office.database().council(office.council);
    REQUIRE(council);
    for (bool more = true; more; ++pulled.pages) {
        const auto page = pullPage(office.database(), office.council, device, pulled.cursor, maxBytes);
        REQUIRE(page);
        const auto frames = wire::framesIn(page->stream);
        REQUIRE(frames);
        for (const wire::FrameView& frame : *frames) {
            REQUIRE(wire::checkFrame(frame.headerBytes, frame.header, frame.body, council->key.verifyKey()));
            if (frame.header.type == wire::FrameType::Outcome)
                pulled.outcomes += *wire::openOutcomes(frame.header, frame.body);
            else pulled.groups += *wire::openCommitted(frame.header, frame.body);
        }
        pulled.cursor = page->nextCursor;
        more = page->more;
    }
    return pulled;
}

} // namespace alongside::server::testing
