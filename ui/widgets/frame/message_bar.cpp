#include "ui/widgets/frame/message_bar.h"

#include "ui/support/look/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/names.h"
#include "ui/support/look/tokens.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kStayMs = 20'000; // long enough to be read twice, or heard

} // namespace

/// As high as the words are, and no higher than the window has room for.
class MessageBar::Words final : public QScrollArea {
public:
    explicit Words(QVBoxLayout* rows)
    {
        auto* sheet = new QWidget;
        sheet->setLayout(rows);
        sheet->setMinimumHeight(1); // of its width alone: the least height of its layout is that of a narrower sheet
        rows->setContentsMargins(0, 0, 0, 0);
        name(this, u"message_words"_s, MessageBar::tr("Message"));
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(sheet);
        viewport()->setAutoFillBackground(false);
        sheet->setAutoFillBackground(false);
        setFocusPolicy(Qt::NoFocus);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setMost(int height)
    {
        m_most = height;
        updateGeometry();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return std::min(m_most, widget()->heightForWidth(width));
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint().boundedTo({QWIDGETSIZE_MAX, m_most}); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return widget()->minimumSizeHint().boundedTo({QWIDGETSIZE_MAX, m_most});
    }

protected:
    /// Other words have another height, and a scrolled sheet tells nobody but its scroll bars.
    bool eventFilter(QObject* of, QEvent* event) override
    {
        if (of == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(of, event);
    }
    /// Where there is something to scroll to, there is a bar, and the keyboard can be there. A bar of the moment before
    /// would take the width that the words need to fit.
    void resizeEvent(QResizeEvent* event) override
    {
        const bool scrolls = widget()->heightForWidth(width()) > height();
        setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
        QScrollArea::resizeEvent(event);
    }

private:
    int m_most = QWIDGETSIZE_MAX;
};

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_words(nullptr), m_happened(new TextLabel({}, Type::Strong)), m_rest(new TextLabel),
      m_code(new TextLabel({}, Type::Small)),
      m_details(makeButton(ButtonKind::Quiet, u"message_details"_s, tr("Details"))),
      m_action(makeButton(ButtonKind::Plain, u"message_action"_s, {})),
      m_close(makeIconButton(u"message_close"_s, u"close"_s, tr("Close this message")))
{
    setObjectName(u"message_bar"_s);
    m_code->setTone(TextLabel::Tone::Muted);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_happened);
    words->addWidget(m_rest);
    words->addWidget(m_code);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kApart, kNear, kGap, kNear);
    row->addWidget(m_words = new Words(words), 1000);
    row->addStretch(1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_details, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::close);
    connect(m_details, &QPushButton::clicked, this, [this] { m_code->setVisible(!m_code->isVisible()); });
    connect(m_action, &QPushButton::clicked, this, &MessageBar::press);
    m_leave.setSingleShot(true);
    setStay(kStayMs);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::leave);
    hide();
}

void MessageBar::setMost(int height)
{
    m_words->setMost(height);
}

void MessageBar::press()
{
    if (isStanding()) return emit standingAsked();
    const QString link = m_message.link;
    clear();
    emit followed(link);
}

/// By somebody who has read it.
void MessageBar::close()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    const bool wasStanding = isStanding();
    if (wasStanding) m_standing = {};
    if (hadKeyboard) emit closed();
    clear();
    if (wasStanding) emit standingClosed();
}

void MessageBar::setStanding(const Message& message)
{
    if (message == m_standing) return;
    m_standing = message;
    const bool keeps = message.happened.isEmpty() ? !isStanding() : m_message.stays;
    if (keeps) return; // it is seen when that has gone
    clear();
    if (isStanding()) announce(this, sentence());
}

void MessageBar::show(const Message& message)
{
    if (message.stays && message == m_message) return; // said, and still so: not read out again at every try
    if (message.stays) m_under = {};
    else if (m_message.stays) m_under = m_message;
    m_isStanding = false;
    put(message);
    announce(this, sentence());
}

void MessageBar::put(const Message& message)
{
    m_message = message;
    if (message.kind == Message::Kind::Information && message.action.isEmpty() && !message.stays) m_leave.start();
    else m_leave.stop();
    m_happened->setText(message.happened);
    m_rest->setText(u"%1 %2"_s.arg(message.why, message.todo).trimmed());
    m_rest->setVisible(!m_rest->text().isEmpty());
    m_code->setText(message.code);
    m_code->hide();
    m_details->setVisible(!message.code.isEmpty());
    m_action->setText(message.action);
    m_action->setAccessibleName(plainName(message.action));
    m_action->setVisible(!message.action.isEmpty());
    setAccessibleName(sentence());
    const bool goes = message.happened.isEmpty();
    if (goes && isAncestorOf(QApplication::focusWidget()))
        emit closed(); // the toolkit would give it to what comes next
    setVisible(!goes);
    update();
}

void MessageBar::clear()
{
    const Message under = std::exchange(m_under, {});
    m_isStanding = under.happened.isEmpty() && !m_standing.happened.isEmpty();
    put(m_isStanding ? m_standing : under);
}

void MessageBar::leavePage()
{
    if (!m_message.stays && !isStanding()) clear();
}

void MessageBar::tellKept()
{
    m_under = {};
    if (m_message.stays) clear();
}

void MessageBar::tellSent()
{
    if (m_message.sent.isEmpty()) return;
    Message now = m_message;
    now.todo = std::exchange(now.sent, {});
    put(now);
}

void MessageBar::forget()
{
    m_under = {};
    m_standing = {};
    clear();
}

/// Nobody is reading it, and it asks for nothing: it goes by itself.
void MessageBar::leave()
{
    const bool inUse = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (inUse) return m_leave.start();
    clear();
}

QString MessageBar::sentence() const
{
    return u"%1 %2 %3"_s.arg(m_message.happened, m_message.why, m_message.todo).simplified();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return close();
    QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Tokens t = tokens();
    const bool error = m_message.kind == Message::Kind::Error, caution = m_message.kind == Message::Kind::Caution;
    QPainter painter(this);
    const bool done = m_message.kind == Message::Kind::Done;
    painter.fillRect(rect(), error ? t.errorBack : caution ? t.cautionBack : t.infoBack);
    painter.fillRect(QRect(0, height() - 2, width(), 2), error ? t.error : caution ? t.caution : done ? t.ok : t.info);
    if (done) painter.fillRect(QRect(0, 0, 6, height()), t.ok);
}

} // namespace alongside::ui
