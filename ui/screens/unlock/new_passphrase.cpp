#include "ui/screens/unlock/new_passphrase.h"

#include "ui/support/look/type.h"
#include "ui/support/look/words_buttons.h"
#include "ui/support/names.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

NewPassphrase::NewPassphrase(Unfit unfit, QWidget* parent)
    : QWidget(parent), m_unfit(std::move(unfit)), m_first(new QLineEdit), m_again(new QLineEdit),
      m_see(new WordsBox(tr("&Show what I type")))
{
    auto* first = new QLabel(tr("&Passphrase"));
    auto* second = new QLabel(tr("The same &again"));
    m_first->setObjectName(u"new_passphrase"_s);
    m_again->setObjectName(u"passphrase_again"_s);
    join(first, m_first);
    join(second, m_again);
    name(m_see, u"show_passphrases"_s, m_see->text());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kClose);
    for (QWidget* part : QList<QWidget*>{first, m_first, second, m_again, m_see}) rows->addWidget(part);
    setFocusProxy(m_first);
    for (QLineEdit* edit : {m_first, m_again}) {
        joinShown(edit);
        connect(edit, &QLineEdit::textChanged, this, &NewPassphrase::edited);
    }
}

QString NewPassphrase::words() const
{
    return m_first->text();
}

QString NewPassphrase::missing(const QStringList& own) const
{
    if (const QString unfit = m_unfit ? m_unfit(m_first->text(), own) : QString(); !unfit.isEmpty()) return unfit;
    return m_first->text() == m_again->text() ? QString() : tr("The two are not the same yet.");
}

void NewPassphrase::joinShown(QLineEdit* edit)
{
    edit->setEchoMode(m_see->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
    connect(m_see, &QCheckBox::toggled, edit,
            [edit](bool on) { edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
}

void NewPassphrase::clear()
{
    for (QLineEdit* edit : {m_first, m_again}) edit->clear();
}

} // namespace alongside::ui
