#include "ui/screens/settings/settings_page.h"

#include "core/documents/words/apart.h"
#include "ui/screens/settings/passphrase_card.h"
#include "ui/screens/settings/who_card.h"
#include "ui/screens/sync/office_words.h"
#include "ui/support/flow_layout.h"
#include "ui/support/names.h"
#include "ui/support/look/words_buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kPauseMs = 400; // as long as the record of a person waits

/// A row of choices; the id of each is its answer.
QWidget* choices(QButtonGroup* group, const QString& objectName, const QString& label,
                 const QList<std::pair<int, QString>>& options, int chosen)
{
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box, 12, 0);
    for (const auto& [value, words] : options) {
        auto* button = new WordsCircle(words);
        name(button, u"%1_%2"_s.arg(objectName).arg(value), words);
        button->setAccessibleDescription(label);
        group->addButton(button, value);
        button->setChecked(value == chosen);
        flow->addWidget(button);
    }
    return box;
}

} // namespace

SettingsPage::SettingsPage(const LaptopWords& laptop, int textSize, Look look, int idleMinutes, Unfit unfit,
                           QWidget* parent)
    : Page(u"settings"_s, tr("How would you like it?"), tr("Every change is there at once."), parent),
      m_isPractice(laptop.practice), m_who(new WhoCard(laptop.author))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SettingsPage::flush);
    connect(m_who, &WhoCard::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_who, &WhoCard::typed, this, &SettingsPage::authorTyped);
    content()->addWidget(m_who);
    content()->addWidget(lookCard(textSize, look));
    content()->addWidget(coverCard(idleMinutes));
    content()->addWidget(pagesCard(laptop));
    content()->addWidget(laptopCard(laptop));
    if (m_isPractice) return;
    m_passphrase = new PassphraseCard(std::move(unfit), [this, given = laptop.given.council] {
        return QStringList{m_who->author().name, m_who->author().role, m_council->words(), given};
    });
    connect(m_passphrase, &PassphraseCard::changeAsked, this, &SettingsPage::passphraseTyped);
    content()->addWidget(m_passphrase);
}

void SettingsPage::showPassphrase(const std::optional<Error>& trouble, int triesLeft, qint64 waitMs)
{
    if (!m_passphrase) return;
    if (trouble) m_passphrase->showTrouble(*trouble, triesLeft, waitMs);
    else m_passphrase->showChanged();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget* SettingsPage::lookCard(int textSize, Look look)
{
    auto* card = new Card(tr("What it looks like"));
    auto* sizes = m_sizes = new QButtonGroup(this);
    card->body()->addWidget(new TextLabel(tr("Size of text"), Type::Strong));
    card->body()->addWidget(choices(sizes, u"text_size"_s, tr("Size of text"),
                                    {{100, tr("Usual")},
                                     {125, tr("Larger")},
                                     {150, tr("Large")},
                                     {175, tr("Very large")},
                                     {200, tr("Twice the size")}},
                                    textSize));
    auto* looks = new QButtonGroup(this);
    card->body()->addWidget(new TextLabel(tr("Colours"), Type::Strong));
    card->body()->addWidget(choices(looks, u"look"_s, tr("Colours"),
                                    {{int(Look::Light), tr("Paper and daylight")},
                                     {int(Look::Dim), tr("Dim and warm")},
                                     {int(Look::HighContrast), tr("The system's own, high contrast")}},
                                    int(look)));
    connect(sizes, &QButtonGroup::idClicked, this, &SettingsPage::textSizeChosen);
    connect(looks, &QButtonGroup::idClicked, this, [this](int id) { emit lookChosen(static_cast<Look>(id)); });
    return card;
}

QWidget* SettingsPage::coverCard(int idleMinutes)
{
    auto* card = new Card(tr("Covering and locking"));
    auto* hint =
        new TextLabel(tr("When nobody has touched it for a while. In a visit it waits 15 minutes. Locking never asks "
                         "and never throws anything away."));
    hint->setTone(TextLabel::Tone::Muted);
    card->body()->addWidget(hint);
    auto* group = new QButtonGroup(this);
    card->body()->addWidget(choices(group, u"idle"_s, tr("Cover after"),
                                    {{2, tr("2 minutes")}, {5, tr("5 minutes")}, {10, tr("10 minutes")}}, idleMinutes));
    connect(group, &QButtonGroup::idClicked, this, &SettingsPage::idleMinutesChosen);
    return card;
}

void SettingsPage::showTextSize(int percent)
{
    if (QAbstractButton* now = m_sizes->button(percent)) now->setChecked(true);
}

void SettingsPage::showOffice(const QString& address, const QString& council)
{
    m_office->setText(m_isPractice        ? tr("It sends to a practice office on this laptop, and never to a council.")
                      : address.isEmpty() ? tr("This laptop has not joined an office yet. Everything is saved here.")
                                          : sendsTo({council, address}));
    m_joinOffice->setVisible(!m_isPractice && address.isEmpty());
}

/// An empty field says what stands there without it.
QWidget* SettingsPage::pagesCard(const LaptopWords& laptop)
{
    auto* card = new Card(tr("What our pages say"));
    auto* hint =
        new TextLabel(tr("At the foot of every page that is printed or saved, so that people know whom to ring."));
    hint->setTone(TextLabel::Tone::Muted);
    card->body()->addWidget(hint);
    m_typed = laptop.typed;
    m_council = new LineField(u"page_council"_s, tr("The council's &name"));
    m_ring = new LineField(u"page_ring"_s, tr("The number to &ring"));
    m_council->setWords(m_typed.council);
    m_ring->setWords(m_typed.ring);
    const auto otherwise = [](LineField* field, const QString& given) {
        if (!given.isEmpty())
            field->setHint(tr("Left empty, your council's file says: %1").arg(documents::apart(given)));
    };
    otherwise(m_council, laptop.given.council);
    otherwise(m_ring, laptop.given.ring);
    for (LineField* field : {m_council, m_ring}) {
        connect(field, &Field::left, this, &SettingsPage::flush);
        connect(field, &LineField::edited, &m_pause, qOverload<>(&QTimer::start));
        card->body()->addWidget(field);
    }
    return card;
}

void SettingsPage::flush()
{
    m_pause.stop();
    m_who->flush();
    const PageWords now{m_council->words().simplified(), m_ring->words().simplified()};
    if (std::exchange(m_typed, now) != now) emit pageWordsTyped(now);
}

QWidget* SettingsPage::laptopCard(const LaptopWords& laptop)
{
    auto* card = new Card(tr("This laptop"));
    const auto line = [card](const QString& words, TextLabel::Tone tone, const QString& named) {
        auto* label = new TextLabel(words);
        label->setTone(tone);
        label->setObjectName(named);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(label);
        return label;
    };
    line(tr("Your work lies encrypted in %1").arg(laptop.store), TextLabel::Tone::Normal, u"store_words"_s);
    if (laptop.practice)
        line(tr("Practice opens without a passphrase: everybody here is invented, and there is nothing to keep from "
                "anybody."),
             TextLabel::Tone::Normal, u"key_words"_s);
    else if (laptop.weaker)
        line(tr("This laptop has no keyring. The second half of your key lies in a file beside your work: whoever "
                "copies the "
                "disk has it, and only your passphrase keeps them out. It is the weaker way."),
             TextLabel::Tone::Caution, u"key_words"_s);
    else
        line(tr("The second half of your key lies in this laptop's keyring (%1). Your passphrase is the other half.")
                 .arg(laptop.keys),
             TextLabel::Tone::Normal, u"key_words"_s);
    m_office = line({}, TextLabel::Tone::Muted, u"laptop_office"_s);
    m_joinOffice = makeButton(ButtonKind::Plain, u"join_office"_s, tr("Join an office"));
    connect(m_joinOffice, &QPushButton::clicked, this, [this] { emit followed(u"alongside:sync#join_line"_s); });
    card->body()->addWidget(m_joinOffice, 0, Qt::AlignLeft);
    showOffice(laptop.office, laptop.given.council);
    if (!laptop.practice) return card;
    auto* leave = makeButton(ButtonKind::Plain, u"leave_practice"_s, tr("Leave practice, and open your own work"));
    connect(leave, &QPushButton::clicked, this, &SettingsPage::leavePracticeAsked);
    card->body()->addWidget(leave, 0, Qt::AlignLeft);
    return card;
}

} // namespace alongside::ui
