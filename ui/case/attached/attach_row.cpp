#include "ui/case/attached/attach_row.h"

#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/apart.h"
#include "ui/case/attached/reading.h"
#include "ui/case/fields/case_fields.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/pictures/thumbnail.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inAttachment(AttachmentId id)
{
    return inItem<&CaseFile::attachments, Member>(id);
}

bool isSound(AttachedKind kind)
{
    return kind == AttachedKind::Wav || kind == AttachedKind::Mp3 || kind == AttachedKind::Ogg;
}

/// "drawing.jpg: a photo, 1 MB. Attached by Niamh Farrelly on 5 September 2024."
QString aboutWords(const Attachment& one)
{
    const QString kind = documents::plainName(one.file.kind);
    const QString what = AttachRow::tr("%1: %2, %3.").arg(documents::apart(one.name), kind, sizeWords(one.file.length));
    if (one.attachedBy.isEmpty() || !one.attachedOn.isValid()) return what;
    return what + u' '
           + AttachRow::tr("Attached by %1 on %2.").arg(documents::apart(one.attachedBy), dayWords(one.attachedOn));
}

} // namespace

AttachRow::AttachRow(const QString& objectName, AttachmentId attachment, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_attachment(attachment), m_session(session),
      m_picture(new Thumbnail(objectName + u"_picture"_s)), m_about(muted({})), m_missing(muted({})),
      m_open(makeButton(ButtonKind::Plain, objectName + u"_open"_s, tr("Open a copy in another program")))
{
    m_about->setObjectName(objectName + u"_about"_s);
    m_missing->setObjectName(objectName + u"_missing"_s);
    m_missing->setTone(TextLabel::Tone::Caution);
    m_missing->hide();
    const Attachment* attached = itemIn(session.file().attachments, attachment);
    const bool sounds = attached && isSound(attached->file.kind);
    auto* shows = new LineField(objectName + u"_shows"_s, sounds ? tr("What is said in it, in plain words")
                                                                 : tr("What it shows, in plain words"));
    shows->setHint(sounds ? tr("Whoever cannot hear it reads this in its place.")
                          : tr("Whoever cannot see it hears this in its place."));
    auto* to = new ChoiceField(objectName + u"_to"_s, tr("Where it belongs"), documents::plainAnswers<AttachedTo>());
    auto* remove = makeButton(ButtonKind::Quiet, objectName + u"_remove"_s, tr("Take this file away"));
    auto* words = new Columns(64);
    words->add(shows, 3);
    words->add(to, 2);
    auto* ways = new Flow;
    for (QPushButton* button : {m_open, remove}) ways->cells->addWidget(button);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, kClose);
    rows->setSpacing(kNear);
    rows->addWidget(m_picture, 0, Qt::AlignLeft);
    for (QWidget* part : QList<QWidget*>{m_missing, m_about, words, ways}) rows->addWidget(part);
    setFocusProxy(shows);
    session.bind(shows, inAttachment<&Attachment::shows>(attachment));
    session.bind(to, inAttachment<&Attachment::to>(attachment));
    connect(&session, &CaseSession::filesCame, this, [this] {
        if (!m_missing->isHidden()) look();
    });
    connect(shows, &LineField::edited, this, &AttachRow::showCase);
    connect(m_open, &QPushButton::clicked, this, [this] { emit opened(m_attachment); });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_session.takeAway([id = m_attachment](CaseFile& file) {
            file.attachments.removeIf([&](const Attachment& one) { return one.id == id; });
        });
    });
    showCase();
    look();
}

void AttachRow::showCase()
{
    const Attachment* one = itemIn(m_session.file().attachments, m_attachment);
    if (!one) return;
    m_about->setText(aboutWords(*one));
    m_picture->setShows(one->shows.isEmpty() ? one->name : one->shows);
}

/// Read and unpacked elsewhere; whoever has left the page by then is shown nothing.
void AttachRow::look()
{
    const Attachment* one = itemIn(m_session.file().attachments, m_attachment);
    if (!one) return;
    if (!isPicture(one->file.kind)) return askWhetherHere(one->file);
    m_session.services().desk.attached(one->file).then(
        this, [this, kind = one->file.kind](const Result<QByteArray>& bytes) {
            if (!bytes) return missing(bytes.error());
            unpackedAttached(kind, *bytes, Thumbnail::kMost).then(this, [this](const Result<attached::Dots>& dots) {
                m_missing->setVisible(!dots);
                if (dots) m_picture->setDots(*dots);
                else missing(dots.error());
            });
        });
}

void AttachRow::askWhetherHere(const AttachedFile& file)
{
    m_session.ask([file](desk::Desk& desk) { return desk.attachedIsHere(file); })
        .then(this, [this](const Result<Done>& here) { here ? m_missing->hide() : missing(here.error()); });
}

void AttachRow::missing(const Error& error)
{
    m_missing->setText(documents::paragraphFor(error));
    m_missing->show();
}

} // namespace alongside::ui
