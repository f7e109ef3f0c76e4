#pragma once
// One thing that is attached: what it looks like where it is a picture, what it shows in plain words, where it belongs, and
// the ways to look at it elsewhere and to take it away.

#include "core/desk/desk_thread.h"
#include "ui/case/case_session.h"

#include <QWidget>

class QPushButton;

namespace alongside::ui {

class TextLabel;
class Thumbnail;

class AttachRow final : public QWidget {
    Q_OBJECT

public:
    AttachRow(const QString& objectName, AttachmentId attachment, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

signals:
    /// A copy is to leave the encrypted store.
    void opened(alongside::AttachmentId attachment);

private:
    void look();
    void askWhetherHere(const AttachedFile& file);
    void missing(const Error& error);

    AttachmentId m_attachment;
    CaseSession& m_session;
    Thumbnail* m_picture;
    TextLabel* m_about;
    TextLabel* m_missing;
    QPushButton* m_open;
};

} // namespace alongside::ui
