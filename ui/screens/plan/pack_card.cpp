#include "ui/screens/plan/pack_card.h"

#include "core/documents/words/apart.h"
#include "ui/case/case_page.h"
#include "ui/case/fields/more_fields.h"
#include "ui/widgets/frame/file_dialog.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::ui {

PackCard::PackCard(CaseSession& session, QWidget* parent)
    : Card(tr("A planning pack to take away"), parent), m_session(session),
      m_size(new ChoiceField(u"pack_size"_s, tr("Size of the sheets"), sizesOf(Paper::EligibilityLetter))),
      m_whose(new TextLabel), m_list(new TextLabel), m_state(new TextLabel)
{
    setObjectName(u"planning_pack_card"_s);
    m_list->setObjectName(u"pack_list"_s);
    m_state->setObjectName(u"pack_state"_s);
    m_state->setTone(TextLabel::Tone::Ok);
    m_state->hide();
    auto* write = makeButton(ButtonKind::Plain, u"pack_write"_s, tr("Write it to a folder or a stick"));
    auto* print = makeButton(ButtonKind::Quiet, u"pack_print"_s, tr("Print the sheets"));
    m_write = write;
    connect(write, &QPushButton::clicked, this, &PackCard::askWhere);
    connect(print, &QPushButton::clicked, this, &PackCard::print);
    m_size->setValue(
        int(session.file().person.largePrint ? documents::Variant::LargePrint : documents::Variant::Normal));
    for (QWidget* part : QList<QWidget*>{m_whose, m_list, m_size, m_state}) body()->addWidget(part);
    for (QWidget* act : QList<QWidget*>{write, print}) body()->addWidget(act, 0, Qt::AlignLeft);
}

void PackCard::showCase()
{
    const CaseFile& file = m_session.file();
    m_whose->setText(
        tr("Sheets to plan with, alone or with whom they like. They are %1's: nothing of ours is in them, and "
           "nothing of what is written on them comes into the record unless they bring it.")
            .arg(documents::apart(callName(file))));
    m_list->setText(
        tr("In a new folder, \"%1\":").arg(documents::apart(packFolderName(file, m_session.services().clock.today())))
        + u'\n' + packNames(file, m_session.services()).join(u'\n'));
}

void PackCard::begin()
{
    showCase();
    m_state->hide();
    m_write->setFocus(Qt::OtherFocusReason);
}

void PackCard::give(const Given& then)
{
    m_session.whenSettled(this, [this, then] {
        const Result<QList<PackFile>> files =
            packFiles(m_session.file(), static_cast<documents::Variant>(m_size->value()), m_session.services());
        if (!files) return emit failed(files.error());
        m_session.ask([id = m_session.file().id](desk::Desk& desk) { return desk.printed(id, u"planning_pack"_s); })
            .then(this, [this, then, files = *files](const Result<int>& copy) {
                if (copy) then(files);
                else emit failed(copy.error());
            });
    });
}

void PackCard::writeTo(const QString& folder)
{
    m_state->hide();
    give([this, folder](const QList<PackFile>& files) {
        const QString name = packFolderName(m_session.file(), m_session.services().clock.today());
        const Result<QString> whole = writePack(files, folder, name);
        if (!whole) return emit failed(whole.error());
        say(tr("Written to %1. That it was given is in the record, and nothing else of it.")
                .arg(documents::apart(QDir::toNativeSeparators(*whole))));
        emit written(*whole);
    });
}

void PackCard::askWhere()
{
    auto* dialog = fileDialog(this, u"pack_dialog"_s, tr("Where to, for the planning pack"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PackCard::writeTo);
    dialog->open();
}

void PackCard::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return say(
            tr("This laptop knows no printer. Write the pack to a folder or a stick, and print it where there is "
               "one."));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        give([this, printer](const QList<PackFile>& files) {
            for (const PackFile& one : files.mid(1)) // the words beside them are for a screen
                if (const auto done = printPaper(one.bytes, *printer); !done) return emit failed(done.error());
            say(tr("Printed. That it was given is in the record, and nothing else of it."));
        });
    });
    dialog->open();
}

void PackCard::say(const QString& words)
{
    m_state->setText(words);
    m_state->show();
}

} // namespace alongside::ui
