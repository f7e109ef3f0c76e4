#include "ui/screens/settings/passphrase_card.h"

#include "core/documents/sentences.h"
#include "ui/screens/unlock/tries_words.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

PassphraseCard::PassphraseCard(Unfit unfit, Own own, QWidget* parent)
    : Card(tr("Your passphrase"), parent), m_own(std::move(own)), m_before(new QLineEdit),
      m_after(new NewPassphrase(std::move(unfit))),
      m_change(makeButton(ButtonKind::Plain, u"change_passphrase"_s, tr("Change the passphrase"))),
      m_told(new TextLabel)
{
    auto* hint = new TextLabel(tr("15 characters or more, or four words. Nobody can tell you what it was: the old one "
                                  "opens nothing any more."));
    hint->setTone(TextLabel::Tone::Muted);
    auto* label = new QLabel(tr("The passphrase that opens this &laptop now"));
    label->setWordWrap(true);
    m_before->setObjectName(u"passphrase_now"_s);
    join(label, m_before);
    m_after->joinShown(m_before);
    m_told->setObjectName(u"passphrase_told"_s);
    m_told->hide();
    for (QWidget* part : QList<QWidget*>{hint, label, m_before, m_after, m_told}) body()->addWidget(part);
    body()->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &PassphraseCard::change);
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::returnPressed, m_change, &QPushButton::click);
}

void PassphraseCard::change()
{
    if (m_busy) return;
    if (m_before->text().isEmpty()) {
        m_before->setFocus();
        return tell(tr("Type the passphrase that opens this laptop now."), true);
    }
    if (const QString missing = m_after->missing(m_own()); !missing.isEmpty()) {
        m_after->setFocus();
        return tell(missing, true);
    }
    m_busy = true;
    tell(tr("Changing it ..."), false);
    emit changeAsked(m_before->text(), m_after->words());
}

void PassphraseCard::showChanged()
{
    m_busy = false;
    m_before->clear();
    m_after->clear();
    tell(tr("Changed. From now on the new passphrase opens this laptop, and the old one does not."), false);
}

void PassphraseCard::showTrouble(const Error& error, int triesLeft, qint64 waitMs)
{
    m_busy = false;
    const QString wait = tr("It is too early for another try. Wait %1 seconds, then change it again.");
    const documents::ThreeParts parts = documents::partsFor(error);
    const QStringList said = waitMs > 0 ? QStringList{wait.arg((waitMs + 999) / 1000)}
                                        : QStringList{parts.what, parts.whatToDo, triesWords(error, triesLeft, waitMs)};
    tell((QStringList{tr("Nothing is changed.")} + said).join(u' ').trimmed(), true);
    m_before->setFocus();
    m_before->selectAll();
}

void PassphraseCard::tell(const QString& words, bool isWrong)
{
    m_told->setTone(isWrong ? TextLabel::Tone::Error : TextLabel::Tone::Normal);
    m_told->setText(words);
    m_told->show();
    announce(m_told, words);
}

} // namespace alongside::ui
