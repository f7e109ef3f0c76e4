#include "ui/screens/first_run/first_run_sheet.h"

#include "core/documents/sentences.h"
#include "ui/screens/sync/whose_line.h"
#include "ui/widgets/frame/file_dialog.h"
#include "ui/support/look/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/names.h"
#include "ui/support/look/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/question_header.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/screens/unlock/new_passphrase.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kWho = 0, kUnlock = 1, kPeople = 2;

QVBoxLayout* rowsOf(QWidget* page)
{
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kClose);
    return rows;
}

} // namespace

FirstRunSheet::FirstRunSheet(Unfit unfit, Unreadable unreadable, QWidget* parent)
    : CoverSheet(parent), m_unfit(std::move(unfit)), m_unreadable(std::move(unreadable)), m_pages(new QStackedWidget),
      m_step(new TextLabel({}, Type::Small)), m_missing(new TextLabel({}, Type::Small)),
      m_back(makeButton(ButtonKind::Quiet, u"first_back"_s, tr("&Back"))),
      m_next(makeButton(ButtonKind::Primary, u"first_next"_s, tr("&Next"))),
      m_practice(makeButton(ButtonKind::Quiet, u"first_practice"_s, tr("&Try with practice people")))
{
    setObjectName(u"first_run_sheet"_s);
    m_step->setTone(TextLabel::Tone::Muted);
    m_missing->setTone(TextLabel::Tone::Muted);
    m_missing->setObjectName(u"first_missing"_s);
    for (QWidget* page : {whoPage(), unlockPage(), peoplePage()})
        m_pages->addWidget(page);                                                  // each as high as the highest
    m_missing->setMinimumHeight(QFontMetrics(fontFor(Type::Small)).lineSpacing()); // what it says moves no button
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    for (QPushButton* button : {m_next, m_back, m_practice}) flow->addWidget(button);
    body()->addWidget(m_step);
    body()->addWidget(m_pages);
    foot()->addWidget(m_missing);
    foot()->addWidget(row);
    setCardWidth(620);
    for (QLineEdit* edit : m_pages->findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::returnPressed, m_next, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstRunSheet::next);
    connect(m_practice, &QPushButton::clicked, this, &FirstRunSheet::practiceAsked);
    turnTo(kWho);
}

QWidget* FirstRunSheet::whoPage()
{
    auto* page = new QWidget;
    QVBoxLayout* rows = rowsOf(page);
    rows->addWidget(new QuestionHeader(tr("Who are you?"), tr("You can start now and join your office later.")));
    m_name = new LineField(u"your_name"_s, tr("&Your name"));
    m_role = new RoleCombo(u"your_role"_s, tr("What you &do"));
    m_invitation = new LineField(u"invitation"_s, tr("The line your &council gave you"));
    m_invitation->setHint(tr("It begins with alongside-enrolment. Leave it empty if you have none yet."));
    m_file = new LineField(u"council_file"_s, tr("The council &file that came with it"));
    auto* choose = makeButton(ButtonKind::Plain, u"choose_council_file"_s, tr("Choose the file ..."));
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = fileDialog(this, u"council_file_dialog"_s, tr("Choose the council file"));
        connect(dialog, &QFileDialog::fileSelected, m_file, &LineField::setWords);
        dialog->open();
    });
    rows->addWidget(m_name);
    rows->addWidget(m_role);
    rows->addWidget(m_invitation);
    rows->addWidget(m_file);
    rows->addWidget(choose, 0, Qt::AlignLeft);
    rows->addWidget(whoseLine(u"whose_office"_s, m_invitation, m_file, m_see));
    rows->addStretch();
    return page;
}

QWidget* FirstRunSheet::unlockPage()
{
    auto* page = new QWidget;
    QVBoxLayout* rows = rowsOf(page);
    rows->addWidget(new QuestionHeader(tr("How will you open this laptop's work?"),
                                       tr("15 characters or more, or four words. Paste is fine.")));
    m_passphrase = new NewPassphrase(m_unfit);
    connect(m_passphrase, &NewPassphrase::edited, this, [this] { m_missing->setText(missing()); });
    rows->addWidget(m_passphrase);
    auto* honest =
        new TextLabel(tr("Nobody can read this laptop's work without it, and nobody can tell you what it was or set "
                         "another. What has gone to the office is safe there; what has not would be lost with it."),
                      Type::Small);
    honest->setTone(TextLabel::Tone::Muted);
    rows->addWidget(honest);
    rows->addStretch();
    return page;
}

QWidget* FirstRunSheet::peoplePage()
{
    auto* page = new QWidget;
    QVBoxLayout* rows = rowsOf(page);
    rows->addWidget(m_bringing = new QuestionHeader);
    m_progress = new TextLabel(tr("Making a safe place on this laptop ..."));
    m_progress->setObjectName(u"first_progress"_s);
    rows->addWidget(m_progress);
    rows->addStretch();
    return page;
}

QString FirstRunSheet::missing() const
{
    if (m_pages->currentIndex() == kWho) {
        if (m_name->words().trimmed().isEmpty()) return tr("Enter your name: it stands beside what you write.");
        return missingForOffice();
    }
    if (m_pages->currentIndex() == kPeople) return {};
    return m_passphrase->missing({m_name->words(), m_role->value(), m_invitation->words()});
}

/// Both, and what they should be; or neither, to join later.
QString FirstRunSheet::missingForOffice() const
{
    const QString line = m_invitation->words().trimmed(), file = m_file->words().trimmed();
    if (line.isEmpty() && file.isEmpty()) return {};
    if (line.isEmpty()) return tr("Paste the line that came with the council file, or leave both empty for now.");
    if (file.isEmpty()) return tr("Choose the council file that came with the line, or leave both empty for now.");
    return m_unreadable ? m_unreadable(line, file) : QString();
}

void FirstRunSheet::turnTo(int page)
{
    m_pages->setCurrentIndex(page);
    m_step->setText(tr("Page %1 of 3").arg(page + 1));
    m_back->setVisible(page == kUnlock);
    m_practice->setVisible(page == kWho);
    m_next->setVisible(page != kPeople || m_done);
    m_missing->setText({});
    QWidget* first = page == kWho ? m_name : page == kUnlock ? static_cast<QWidget*>(m_passphrase) : m_next;
    setFocusProxy(first); // before the sheet is shown as well as after
    toTop();
    first->setFocus();
}

void FirstRunSheet::next()
{
    if (m_done) return emit finished();
    const QString wanted = missing();
    m_missing->setText(wanted);
    if (!wanted.isEmpty()) return announce(m_missing, wanted);
    if (m_pages->currentIndex() == kWho) return turnTo(kUnlock);
    const bool joins = !m_invitation->words().trimmed().isEmpty();
    m_bringing->ask(tr("Making your safe place"),
                    joins ? tr("Then this laptop joins your office.")
                          : tr("Your people come once this laptop has joined your office."));
    turnTo(kPeople);
    emit answered({m_name->words().trimmed(), m_role->value(), m_invitation->words().trimmed(),
                   m_file->words().trimmed(), m_passphrase->words()});
}

void FirstRunSheet::showTrouble(const Error& error)
{
    const documents::ThreeParts parts = documents::partsFor(error);
    turnTo(error.code == ErrorCode::PassphraseTooShort ? kUnlock : kWho);
    m_missing->setText(u"%1 %2 %3"_s.arg(parts.what, parts.why, parts.whatToDo));
    announce(m_missing, m_missing->text());
}

void FirstRunSheet::showDone()
{
    m_done = true;
    const bool joins = !m_invitation->words().trimmed().isEmpty();
    m_progress->setText(tr("Everything you write is encrypted on this laptop."));
    announce(m_progress, m_progress->text());
    sayOfOffice(joins ? tr("Asking your office to take this laptop. You need not wait for it.")
                      : tr("Your people come once this laptop has joined your office."));
    m_next->setText(tr("&Open Alongside"));
    m_next->show();
    m_next->setFocus();
}

void FirstRunSheet::showJoined(const QString& council)
{
    sayOfOffice(tr("%1 Your people come from there now, and with each send.").arg(joinedWords(council)));
}

void FirstRunSheet::showNotJoined(const Error& error)
{
    sayOfOffice(
        tr("%1 You can join later: open Sync and look for \"Join your office\".").arg(documents::paragraphFor(error)));
}

/// One thing at a time: what is said last takes the place of what was said before.
void FirstRunSheet::sayOfOffice(const QString& words)
{
    m_bringing->ask(tr("Your safe place is made"), words);
    announce(m_bringing, words);
}

} // namespace alongside::ui
