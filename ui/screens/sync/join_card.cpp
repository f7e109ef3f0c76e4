#include "ui/screens/sync/join_card.h"

#include "core/documents/sentences.h"
#include "ui/screens/sync/whose_line.h"
#include "ui/widgets/frame/file_dialog.h"
#include "ui/shell/keeping/typed.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

JoinCard::JoinCard(QWidget* parent)
    : Card({}, parent), m_line(new LineField(u"join_line"_s, tr("The line your &council gave you"))),
      m_file(new LineField(u"join_file"_s, tr("The council &file that came with it"))),
      m_join(makeButton(ButtonKind::Plain, u"join_now"_s, tr("&Join this office"))), m_hint(new TextLabel),
      m_words(new TextLabel)
{
    m_hint->setTone(TextLabel::Tone::Muted);
    m_words->setObjectName(u"join_words"_s);
    m_words->hide();
    m_line->setHint(tr("It begins with alongside-enrolment."));
    auto* choose = makeButton(ButtonKind::Plain, u"join_choose"_s, tr("Choose the file ..."));
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = fileDialog(this, u"council_file_dialog"_s, tr("Choose the council file"));
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
            m_file->setWords(path);
            m_file->setProblem({});
            tellTyped(m_file);
        });
        dialog->open();
    });
    connect(m_join, &QPushButton::clicked, this, &JoinCard::ask);
    for (LineField* field : {m_line, m_file}) keepTyped(field->edit());
    for (LineField* field : {m_line, m_file}) connect(field, &LineField::entered, this, &JoinCard::ask);
    for (QWidget* part : QList<QWidget*>{m_hint, m_line, m_file}) body()->addWidget(part);
    body()->addWidget(choose, 0, Qt::AlignLeft);
    body()->addWidget(whoseLine(u"join_whose"_s, m_line, m_file, m_see));
    body()->addWidget(m_words);
    body()->addWidget(m_join, 0, Qt::AlignLeft);
    setAgain(false);
}

void JoinCard::setAgain(bool again)
{
    setTitle(again ? tr("A new pass for this laptop") : tr("Join your office"));
    m_hint->setText(
        again ? tr("Ask your council for a new code in your name. What waits here stays until you press Send now.")
              : tr("Everything you have written so far goes with you, under your name."));
    m_join->setText(again ? tr("&Use this code") : tr("&Join this office"));
    setKind(m_join, again ? ButtonKind::Plain : ButtonKind::Primary); // before, it is the one thing to do here
}

void JoinCard::ask()
{
    const QString line = m_line->words().trimmed(), file = m_file->words().trimmed();
    m_line->setProblem(line.isEmpty() ? tr("Paste the line your council gave you.") : QString());
    m_file->setProblem(file.isEmpty() ? tr("Choose the file that came with the line.") : QString());
    if (line.isEmpty()) return m_line->setFocus();
    if (file.isEmpty()) return m_file->setFocus();
    tell(tr("Asking the office ..."));
    emit joinAsked(line, file);
}

void JoinCard::showTrouble(const Error& error)
{
    const documents::ThreeParts parts = documents::partsFor(error);
    tell(u"%1 %2 %3"_s.arg(parts.what, parts.why, parts.whatToDo));
}

void JoinCard::showJoined(const QString& council)
{
    for (LineField* field : {m_line, m_file}) field->setWords({});
    tellTyped(this);
    tell(tr("%1 Press Send now to send what waits.").arg(joinedWords(council)));
}

void JoinCard::tell(const QString& words)
{
    m_words->setText(words);
    m_words->show();
    announce(m_words, words);
}

} // namespace alongside::ui
