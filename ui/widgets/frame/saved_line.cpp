#include "ui/widgets/frame/saved_line.h"

#include "ui/support/names.h"
#include "ui/support/when.h"
#include "ui/widgets/text_label.h"
#include "ui/support/translated.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr qint64 kManyChanges = 5;

/// "3 changes and 1 file not yet at the office".
QString waitingWords(const OfficeState& office, Whose whose)
{
    const QString both = changesAndFiles(office.waitingChanges, office.waitingFiles);
    return whose == Whose::Practice ? tr("%1 not yet at the practice office").arg(both)
                                    : tr("%1 not yet at the office").arg(both);
}

/// That all is there is as old as the last answer: where a try since then had none, or nothing was ever written here,
/// that is said and no more.
QString nothingWaits(const OfficeState& office, qint64 nowMs, int offsetMinutes, Whose whose)
{
    if (office.lastSyncMs == 0) return tr("Nothing waits to go");
    const QString when = momentWords(office.lastSyncMs, nowMs, offsetMinutes);
    if (office.trouble || office.writtenChanges == 0)
        return tr("Nothing waits to go. The office last answered %1").arg(when);
    return whose == Whose::Practice ? tr("All changes at the practice office, %1").arg(when)
                                    : tr("All changes at the office, %1").arg(when);
}

/// A file has no place there without the change that names it.
QString asideWords(const OfficeState& office)
{
    return tr("%1 could not be taken in by the office: see Sync")
        .arg(changesAndFiles(office.asideChanges, office.asideFiles));
}

} // namespace

QString changesAndFiles(qint64 changes, qint64 files)
{
    const QString changed = changes == 1 ? tr("1 change") : tr("%1 changes").arg(changes);
    const QString attached = files == 1 ? tr("1 file") : tr("%1 files").arg(files);
    return files == 0 ? changed : changes == 0 ? attached : tr("%1 and %2").arg(changed, attached);
}

QString savedWords(qint64 savedMs, qint64 nowMs, int offsetMinutes)
{
    if (savedMs == 0) return tr("Everything is saved on this laptop");
    return tr("Saved on this laptop %1").arg(momentWords(savedMs, nowMs, offsetMinutes));
}

Urgency urgencyOf(const OfficeState& office, qint64 nowMs)
{
    const Urgency least = office.asideChanges > 0 ? Urgency::Caution : Urgency::Calm;
    if (office.waitingChanges == 0 || office.oldestWaitingMs == 0) return least;
    const qint64 age = nowMs - office.oldestWaitingMs;
    if (age >= 5 * kDayMs) return Urgency::Alarm;
    return age >= kDayMs ? Urgency::Caution : least;
}

QString officeWords(const OfficeState& office, qint64 nowMs, int offsetMinutes, Whose whose)
{
    switch (office.phase) {
    case SyncPhase::Connecting: return tr("Looking for the office");
    case SyncPhase::Sending:
        return tr("Sending %1 of %2").arg(office.framesSent).arg(std::max(office.framesToSend, office.framesSent));
    case SyncPhase::Fetching: return tr("Fetching what is new, %1 so far").arg(sizeWords(office.bytesDown));
    case SyncPhase::Carrying:
        return tr("Files that are attached are on their way, %1 so far")
            .arg(sizeWords(office.bytesUp + office.bytesDown));
    case SyncPhase::Idle:
    case SyncPhase::Done:
    case SyncPhase::Failed: break;
    }
    if (office.waitingChanges == 0 && office.asideChanges > 0) return asideWords(office);
    if (office.waitingChanges == 0 && office.waitingFiles == 0)
        return nothingWaits(office, nowMs, offsetMinutes, whose);
    const QString waiting = waitingWords(office, whose);
    switch (urgencyOf(office, nowMs)) {
    case Urgency::Alarm:
        return tr("%1. These have waited %2 days. The office cannot see them.")
            .arg(waiting)
            .arg((nowMs - office.oldestWaitingMs) / kDayMs);
    case Urgency::Caution:
        if (nowMs - office.oldestWaitingMs < kDayMs || office.oldestWaitingMs == 0) break;
        return tr("%1. Oldest change: %2").arg(waiting, weekdayWords(dayOf(office.oldestWaitingMs, offsetMinutes)));
    case Urgency::Calm: break;
    }
    return waiting;
}

SavedLine::SavedLine(QWidget* parent)
    : QWidget(parent), m_saved(new TextLabel), m_dot(new TextLabel(u"\u00b7"_s)), m_office(new TextLabel),
      m_both(new TextLabel)
{
    setObjectName(u"saved_line"_s);
    m_saved->setObjectName(u"saved_words"_s);
    m_office->setObjectName(u"office_words"_s);
    m_both->setObjectName(u"saved_in_one_line"_s);
    for (TextLabel* label : {m_dot, m_office}) label->setTone(TextLabel::Tone::Muted);
    auto* cells = new QBoxLayout(QBoxLayout::TopToBottom, this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(0);
    for (TextLabel* label : {m_saved, m_dot, m_office, m_both}) cells->addWidget(label->cut());
    cells->addStretch(1);
    for (TextLabel* label : {m_dot, m_both}) label->hide();
    m_saved->setText(savedWords(0, 0, 0));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void SavedLine::setSaved(qint64 savedMs, qint64 nowMs, int offsetMinutes)
{
    const QString words = savedWords(savedMs, nowMs, offsetMinutes);
    if (words == m_saved->text()) return;
    m_saved->setText(words);
    tell();
}

void SavedLine::setOffice(const OfficeState& office, qint64 nowMs, int offsetMinutes)
{
    const QString words = officeWords(office, nowMs, offsetMinutes, m_whose);
    const Urgency urgency = urgencyOf(office, nowMs);
    const bool many = m_whose == Whose::Council && office.waitingChanges >= kManyChanges;
    m_office->setTone(urgency == Urgency::Alarm             ? TextLabel::Tone::Error
                      : urgency == Urgency::Caution || many ? TextLabel::Tone::Caution
                                                            : TextLabel::Tone::Muted);
    if (words == m_office->text()) return;
    m_office->setText(words);
    tell();
}

void SavedLine::setOneLine(bool one)
{
    m_one = one;
    m_both->setText(sentence());
    turn();
}

int SavedLine::besideOneAnother() const
{
    int wide = 2 * kNear;
    for (const TextLabel* label : {m_saved, m_dot, m_office}) wide += label->sizeHint().width();
    return wide;
}

QSize SavedLine::sizeHint() const
{
    return {std::max(m_saved->sizeHint().width(), m_office->sizeHint().width()), QWidget::sizeHint().height()};
}

void SavedLine::turn()
{
    for (TextLabel* label : {m_saved, m_office}) label->setVisible(!m_one);
    m_both->setVisible(m_one);
    const bool beside = !m_one && besideOneAnother() <= width();
    if (beside != m_dot->isHidden()) return; // as it stands
    m_dot->setVisible(beside);
    auto* cells = static_cast<QBoxLayout*>(layout());
    cells->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    cells->setSpacing(beside ? kNear : 0);
}

void SavedLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    turn();
}

/// Also once the words, or their letters, are others.
bool SavedLine::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) turn();
    return QWidget::event(event);
}

QString SavedLine::sentence() const
{
    return u"%1 \u00b7 %2"_s.arg(m_saved->text(), m_office->text()).simplified();
}

void SavedLine::tell()
{
    m_both->setText(sentence());
    turn();
    announce(this, sentence());
}

} // namespace alongside::ui
