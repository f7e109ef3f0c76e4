#pragma once
// What is attached to a record: a photo of a plan drawn by hand, a scan, a recording. Looked through before it is kept;
// kept beside the log of the encrypted store, and on this laptop alone.

#include "core/attached/checked.h"
#include "ui/case/attached/attach_row.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/widgets/card.h"

#include <QTemporaryDir>

#include <memory>

namespace alongside::ui {

class AttachCard final : public Card {
    Q_OBJECT

public:
    explicit AttachCard(CaseSession& session, QWidget* parent = nullptr);

    void showCase();
    /// Looked through, kept, and then named in the record; where it is refused, failed() says why.
    void attach(const QString& path);
    /// Of an attachment by its id; empty where there is none.
    [[nodiscard]] QString inputFor(const QString& field) const;

signals:
    /// It is kept and named in the record.
    void attached(const QString& name);
    void failed(const alongside::Error& error);

private:
    void choose();
    void keep(const QString& name, const attached::Checked& file);
    void add(const QString& name, const AttachedFile& file);
    void say(const QString& words);
    void warn(AttachmentId id);
    void open(const Attachment& one);
    void openOutside(const Attachment& one, const QByteArray& bytes);

    CaseSession& m_session;
    TextLabel* m_state;
    KeyedRows<AttachmentId, AttachRow> m_rows;
    std::unique_ptr<QTemporaryDir> m_outside{}; // copies for other programs; gone with the page
};

} // namespace alongside::ui
