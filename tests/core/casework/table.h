#pragma once
// A desk over a real encrypted store in a folder of its own: what a screen has behind it.

#include "core/casework/desk.h"
#include "core/casework/note.h"
#include "core/store/case_store.h"
#include "tests/support/fixed_world.h"

#include <QTemporaryDir>

namespace alongside::casework {

inline store::Identity laptopOf(int number)
{
    const auto id = [&](uint kind) { return QUuid(kind, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, uchar(number)); };
    return {{QUuid(0xc0, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, {id(0xd0)}, {id(0xa0)}, 1};
}

class Table {
public:
    Table() : m_key(store::Key::fresh())
    {
        auto made = store::CaseStore::create(m_folder.path(), m_key, laptopOf(1), clock);
        if (!made) qFatal("no store: %s", qPrintable(made.error().detail));
        sit(std::move(*made));
    }

    /// Leaves the table and comes back: what is on the disk is what there is.
    void comeBack()
    {
        desk.reset();
        auto opened = store::CaseStore::open(m_folder.path(), m_key, clock);
        if (!opened) qFatal("no store: %s", qPrintable(opened.error().detail));
        sit(std::move(*opened));
    }

    CaseFile file(CaseId id) { return desk->open(id)->file; }

    FixedClock clock;
    NumberedIds ids;
    std::unique_ptr<Desk> desk;

private:
    void sit(std::unique_ptr<store::CaseStore> store)
    {
        desk = std::make_unique<Desk>(std::move(store), clock, ids,
                                      Author{{}, QStringLiteral("Niamh"), QStringLiteral("social worker")});
    }

    QTemporaryDir m_folder;
    store::Key m_key;
};

} // namespace alongside::casework
