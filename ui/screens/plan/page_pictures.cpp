#include "ui/screens/plan/page_pictures.h"

#include <utility>

namespace alongside::ui {

PagePictures::PagePictures(CaseSession& session, QObject* parent) : QObject(parent), m_desk(session.services().desk)
{
    connect(&session, &CaseSession::filesCame, this, &PagePictures::askAgain);
}

/// Freed memory is not emptied by anybody else.
PagePictures::~PagePictures()
{
    for (QByteArray& bytes : m_bytes) bytes.fill('\0');
}

bool PagePictures::fetch(const documents::Document& page)
{
    for (const AttachedFile& file : documents::picturesIn(page)) {
        if (m_bytes.contains(file.hash)) continue;
        m_bytes.insert(file.hash, {}); // asked for once
        ++m_fetching;
        m_desk.attached(file).then(this, [this, hash = file.hash](const Result<QByteArray>& bytes) {
            if (bytes) m_bytes.insert(hash, *bytes);
            if (--m_fetching > 0) return;
            emit fetched();
            for (const auto& then : std::exchange(m_whenFetched, {})) then();
        });
    }
    return !isFetching();
}

void PagePictures::askAgain()
{
    whenFetched([this] {
        const auto lacked = m_bytes.removeIf([](const auto& one) { return one->isEmpty(); });
        if (lacked > 0) emit fetched();
    });
}

void PagePictures::whenFetched(const std::function<void()>& then)
{
    if (!isFetching()) return then();
    m_whenFetched.append(then);
}

documents::Document PagePictures::with(const documents::Document& page) const
{
    return documents::withPictures(page, m_bytes);
}

} // namespace alongside::ui
