#include "ui/widgets/fields/suggested_choice.h"

#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/support/look/words_buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

SuggestedChoice::SuggestedChoice(const QString& objectName, const QString& question, const QString& yes,
                                 QWidget* parent)
    : QWidget(parent), m_name(objectName), m_group(new QButtonGroup(this)), m_rows(new QVBoxLayout(this)),
      m_more(makeButton(ButtonKind::Quiet, objectName + u"_more"_s, tr("More ways"))),
      m_yes(makeButton(ButtonKind::Primary, objectName + u"_yes"_s, yes)), m_state(new TextLabel({}, Type::Small))
{
    setObjectName(objectName);
    setAccessibleName(plainName(question));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kTight);
    m_rows->addWidget(new TextLabel(question, Type::Section));
    m_rows->addWidget(m_more, 0, Qt::AlignLeft);
    m_rows->addSpacing(kNear);
    m_rows->addWidget(m_yes, 0, Qt::AlignLeft);
    m_rows->addWidget(m_state);
    m_state->setObjectName(objectName + u"_state"_s);
    m_state->setTone(TextLabel::Tone::Muted);
    connect(m_more, &QPushButton::clicked, this, &SuggestedChoice::showAll);
    connect(m_yes, &QPushButton::clicked, this, [this] { emit chosen(marked()); });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        say();
        emit looked(id);
    });
}

void SuggestedChoice::setOptions(const QList<Option>& options, int shownAtFirst)
{
    Q_ASSERT(m_group->buttons().isEmpty());
    m_suggested = options.isEmpty() ? 0 : options.first().value;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const Option& option = options.at(i);
        auto* box = new QWidget;
        auto* rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, kTight);
        rows->setSpacing(0);
        if (i == 0) {
            auto* chip = new TextLabel(tr("Suggested first"), Type::Small);
            chip->setTone(TextLabel::Tone::Link);
            rows->addWidget(chip);
        }
        auto* button = new WordsCircle(option.title);
        name(button, u"%1_%2"_s.arg(m_name, QString::number(option.value)), option.title);
        button->setAccessibleDescription(i == 0 ? tr("Suggested first. %1").arg(option.explained) : option.explained);
        m_group->addButton(button, option.value);
        rows->addWidget(button);
        auto* explained = new TextLabel(option.explained, Type::Small);
        explained->setTone(TextLabel::Tone::Muted);
        explained->setContentsMargins(32, 0, 0, 0);
        rows->addWidget(explained);
        explained->setVisible(!option.explained.isEmpty()); // in its place first, or it is a window of its own
        m_rows->insertWidget(m_rows->indexOf(m_more), box);
        if (i >= shownAtFirst) m_later.append(box);
        box->setVisible(i < shownAtFirst);
        button->setVisible(i < shownAtFirst); // an arrow key goes to what is not hidden itself
    }
    m_more->setVisible(!m_later.isEmpty());
    setChosen(m_chosen, m_saidBy);
}

void SuggestedChoice::setChosen(std::optional<int> value, const QString& saidBy)
{
    if (!value && !m_chosen && m_group->checkedButton()) return; // what is only looked at stays looked at
    m_chosen = value;
    m_saidBy = saidBy;
    if (QAbstractButton* button = value ? m_group->button(*value) : nullptr) {
        button->setChecked(true);
        if (m_later.contains(button->parentWidget())) showAll();
    } else if (QAbstractButton* marked = m_group->checkedButton()) {
        m_group->setExclusive(false); // a suggestion is no answer: nothing is marked
        marked->setChecked(false);
        m_group->setExclusive(true);
    }
    say();
}

void SuggestedChoice::setYes(const QString& yes)
{
    name(m_yes, m_yes->objectName(), yes);
    m_yes->setText(yes);
}

int SuggestedChoice::marked() const
{
    return m_group->checkedButton() ? m_group->checkedId() : m_suggested;
}

void SuggestedChoice::showAll()
{
    const bool asked = m_more->hasFocus();
    for (QWidget* box : std::as_const(m_later)) {
        box->show();
        box->findChild<QRadioButton*>()->show();
    }
    if (asked && !m_later.isEmpty()) m_later.first()->findChild<QRadioButton*>()->setFocus();
    m_more->hide();
}

void SuggestedChoice::say()
{
    const bool settled = m_chosen && *m_chosen == marked();
    const QAbstractButton* meant = m_group->button(marked());
    m_yes->setVisible(!settled);
    if (meant) m_yes->setAccessibleDescription(plainName(meant->text()));
    m_state->setTone(settled ? TextLabel::Tone::Ok : TextLabel::Tone::Muted);
    if (settled) m_state->setText(m_saidBy.isEmpty() ? tr("Chosen.") : tr("Chosen. %1 said yes.").arg(m_saidBy));
    else if (m_group->checkedButton() || !meant)
        m_state->setText(tr("Nothing is chosen until the answer is yes. Leaving this page records nothing."));
    else m_state->setText(tr("Suggested: \u201C%1\u201D. Nothing is chosen yet.").arg(plainName(meant->text())));
}

} // namespace alongside::ui
