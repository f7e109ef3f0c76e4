#pragma once
// The pictures of the pages that are made here, read beside the window. Gone with the page, and their bytes with them.

#include "core/desk/desk_thread.h"
#include "core/documents/document.h"
#include "ui/case/case_session.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace alongside::ui {

class PagePictures final : public QObject {
    Q_OBJECT

public:
    explicit PagePictures(CaseSession& session, QObject* parent = nullptr);
    ~PagePictures() override;

    /// False: some are on their way here, and fetched() follows.
    bool fetch(const documents::Document& page);
    [[nodiscard]] bool isFetching() const { return m_fetching > 0; }
    /// At once where none is on its way; else after fetched().
    void whenFetched(const std::function<void()>& then);
    /// Those that are read; of others the page says that they are not here.
    [[nodiscard]] documents::Document with(const documents::Document& page) const;

signals:
    void fetched();

private:
    /// Of what was not here.
    void askAgain();

    desk::DeskThread& m_desk;
    QMap<QByteArray, QByteArray> m_bytes{}; // by hash; empty: not on this laptop
    QList<std::function<void()>> m_whenFetched{};
    int m_fetching = 0;
};

} // namespace alongside::ui
