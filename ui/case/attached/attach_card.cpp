#include "ui/case/attached/attach_card.h"

#include "core/documents/words/apart.h"
#include "ui/case/attached/reading.h"
#include "ui/case/confirm.h"
#include "ui/case/fields/case_fields.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/widgets/frame/file_dialog.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// What other programs look at; the name it came with is nobody's business outside.
QString fileName(AttachedKind kind, AttachmentId id)
{
    return u"attached-%1.%2"_s.arg(id.value.toString(QUuid::Id128).first(8),
                                   QLatin1StringView(kAttachedKindChoices[std::size_t(kind)].key));
}

/// In memory where this computer has such a place for one person.
QString placeOutside()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (own.isEmpty() ? QDir::tempPath() : own) + u"/alongside-XXXXXX"_s;
}

} // namespace

AttachCard::AttachCard(CaseSession& session, QWidget* parent)
    : Card(tr("What is attached"), parent), m_session(session), m_state(muted({})), m_rows([this] {
          auto* rows = new QVBoxLayout;
          body()->addWidget(muted(tr("A photo of a plan drawn by hand, a scan, a recording: up to 25 MB each. "
                                     "Pictures that belong to the plan are printed with it; a PDF or a recording is "
                                     "named there. It goes to the office after everything that is written.")));
          body()->addLayout(rows);
          return rows;
      }())
{
    setObjectName(u"attached"_s);
    m_state->setObjectName(u"attach_state"_s);
    m_state->hide();
    auto* more = makeButton(ButtonKind::Plain, u"attach_file"_s, tr("+ Attach a photo or a file"));
    body()->addWidget(m_state);
    body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, &AttachCard::choose);
    showCase();
}

void AttachCard::showCase()
{
    m_rows.bring(idsOf(m_session.file().attachments), [this](AttachmentId id, int number) {
        auto* row = new AttachRow(u"attachment_%1"_s.arg(number), id, m_session);
        row->setObjectName(u"attachment_%1"_s.arg(number));
        connect(row, &AttachRow::opened, this, &AttachCard::warn);
        return row;
    });
    for (const AttachmentId& id : m_rows.ids()) m_rows.row(id)->showCase();
}

void AttachCard::choose()
{
    auto* dialog = fileDialog(this, u"attach_dialog"_s, tr("Attach a photo or a file"),
                              tr("Photos, PDFs and recordings (*.jpg *.jpeg *.png *.pdf *.wav *.mp3 *.ogg *.oga);;"
                                 "All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, &AttachCard::attach);
    dialog->open();
}

void AttachCard::attach(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    say(tr("Looking through %1 before it is kept. You can go on writing.").arg(documents::apart(name)));
    readAttached(path).then(this, [this, name](const Result<attached::Checked>& file) {
        if (file) return keep(name, *file);
        say({});
        emit failed(file.error());
    });
}

QString AttachCard::inputFor(const QString& field) const
{
    const AttachRow* row = m_rows.row({QUuid::fromString(field)});
    return row ? row->objectName() + u"_shows"_s : QString();
}

void AttachCard::keep(const QString& name, const attached::Checked& file)
{
    m_session.services()
        .desk.keepAttached(m_session.file().id, file.kind, file.bytes)
        .then(this, [this, name](const Result<AttachedFile>& kept) {
            say({});
            if (kept) add(name, *kept);
            else emit failed(kept.error());
        });
}

void AttachCard::add(const QString& name, const AttachedFile& file)
{
    const AttachmentId id{m_session.services().ids.next()};
    m_session.act([&](CaseFile& now) {
        now.attachments.append({.id = id,
                                .file = file,
                                .name = name,
                                .attachedOn = m_session.services().clock.today(),
                                .attachedBy = m_session.services().worker.name});
    });
    if (AttachRow* row = m_rows.row(id)) row->setFocus();
    emit attached(name);
}

void AttachCard::say(const QString& words)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    if (!words.isEmpty()) announce(m_state, words);
}

void AttachCard::warn(AttachmentId id)
{
    const Attachment* one = itemIn(m_session.file().attachments, id);
    if (!one) return;
    confirm(this, tr("Open a copy outside Alongside?"),
            tr("The copy leaves the locked store: another program reads it, and may keep it. Ours is taken away again "
               "when this page closes. That you opened it is written down in the record."),
            tr("Open a copy"), [this, copy = *one] { open(copy); });
}

/// In the log before it leaves.
void AttachCard::open(const Attachment& one)
{
    m_session.ask([id = m_session.file().id](desk::Desk& desk) { return desk.attachedLeaves(id); })
        .then(this, [this, one](const Result<Done>& noted) {
            if (!noted) return emit failed(noted.error());
            m_session.services().desk.attached(one.file).then(this, [this, one](const Result<QByteArray>& bytes) {
                if (bytes) openOutside(one, *bytes);
                else emit failed(bytes.error());
            });
        });
}

void AttachCard::openOutside(const Attachment& one, const QByteArray& bytes)
{
    if (!m_outside) m_outside = std::make_unique<QTemporaryDir>(placeOutside());
    const QString path = m_outside->filePath(fileName(one.file.kind, one.id));
    QFile::remove(path);
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (!written || !QFile::setPermissions(path, QFile::ReadOwner))
        return emit failed({ErrorCode::OutputUnwritable, u"attached.copy"_s, {}});
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit failed({ErrorCode::OutputUnwritable, u"attached.open"_s, {}});
}

} // namespace alongside::ui
