#include "ui/screens/unlock/unlock_sheet.h"

#include "core/documents/sentences.h"
#include "ui/screens/unlock/tries_words.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/support/when.h"
#include "ui/support/look/words_buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

UnlockSheet::UnlockSheet(const Clock& clock, QWidget* parent)
    : CoverSheet(parent), m_clock(clock), m_time(new TextLabel({}, Type::Figure)), m_day(new TextLabel({}, Type::Lead)),
      m_notice(new TextLabel), m_passphrase(new QLineEdit),
      m_unlock(makeButton(ButtonKind::Primary, u"unlock"_s, tr("&Open Alongside"))),
      m_what(new TextLabel({}, Type::Strong)), m_why(new TextLabel)
{
    setObjectName(u"unlock_sheet"_s);
    auto* label = new QLabel(tr("&Passphrase"));
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    join(label, m_passphrase);
    auto* see = new WordsBox(tr("&Show what I type"));
    name(see, u"show_passphrase"_s, see->text());
    m_what->setObjectName(u"trouble_what"_s);
    m_why->setObjectName(u"trouble_why"_s);
    m_what->setTone(TextLabel::Tone::Error);
    m_day->setTone(TextLabel::Tone::Muted);
    m_notice->setTone(TextLabel::Tone::Caution);
    QVBoxLayout* rows = body();
    rows->addWidget(new TextLabel(tr("Alongside"), Type::Section));
    rows->addWidget(m_time);
    rows->addWidget(m_day);
    rows->addWidget(m_notice);
    rows->addSpacing(kNear);
    rows->addWidget(label);
    rows->addWidget(m_passphrase);
    rows->addWidget(see);
    for (QWidget* part : QList<QWidget*>{m_what, m_why, m_unlock}) foot()->addWidget(part);
    for (TextLabel* quiet : {m_what, m_why, m_notice}) quiet->hide();
    setFocusProxy(m_passphrase);
    connect(see, &QCheckBox::toggled, this,
            [this](bool on) { m_passphrase->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockSheet::tryIt);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockSheet::tryIt);
    auto* second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &UnlockSheet::tick);
    second->start(1000);
    tick();
}

void UnlockSheet::tick()
{
    const qint64 now = m_clock.nowMs();
    m_time->setText(timeWords(now, m_clock.utcOffsetMinutes()));
    m_day->setText(weekdayWords(m_clock.today()));
    const qint64 left = (m_waitUntilMs - m_clock.steady().ms + 999) / 1000;
    if (left > 0) m_unlock->setText(tr("Wait %1 seconds").arg(left));
    else if (m_waitUntilMs != 0) {
        m_waitUntilMs = 0;
        m_unlock->setText(tr("&Open Alongside"));
        announce(m_unlock, tr("Open Alongside"));
    }
}

void UnlockSheet::tryIt()
{
    if (m_busy || m_waitUntilMs != 0) return;
    if (m_passphrase->text().isEmpty()) return askFor();
    setBusy(true);
    emit unlockAsked(m_passphrase->text());
}

void UnlockSheet::askFor()
{
    m_what->setText(tr("Type your passphrase first."));
    m_what->show();
    m_why->hide();
    announce(m_what, m_what->text());
    m_passphrase->setFocus();
}

void UnlockSheet::setBusy(bool busy)
{
    m_busy = busy;
    m_unlock->setText(busy ? tr("Opening ...") : tr("&Open Alongside"));
    if (busy) m_what->hide(), m_why->hide();
}

void UnlockSheet::showTrouble(const Error& error, int triesLeft, qint64 waitMs)
{
    setBusy(false);
    const documents::ThreeParts parts = documents::partsFor(error);
    m_what->setText(parts.what);
    const QString why =
        QStringList{parts.why, parts.whatToDo, triesWords(error, triesLeft, waitMs)}.join(u' ').trimmed();
    m_why->setText(why);
    m_what->show();
    m_why->show();
    m_waitUntilMs = waitMs > 0 ? m_clock.steady().ms + waitMs : 0;
    tick();
    announce(m_what, parts.what + u' ' + why);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

void UnlockSheet::setNotice(const QString& words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

} // namespace alongside::ui
