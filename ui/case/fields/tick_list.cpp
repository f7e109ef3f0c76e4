#include "ui/case/fields/tick_list.h"

#include "ui/case/fields/rows.h"
#include "ui/support/names.h"
#include "ui/support/look/words_buttons.h"

#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

TickList::TickList(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_flow(new Flow(kGap))
{
    setInput(m_flow);
    setFocusProxy(nullptr);
}

void TickList::setAnswers(const QList<std::pair<QString, QString>>& answers)
{
    if (answers == m_answers) return;
    m_answers = answers;
    QHash<QString, QCheckBox*> was = std::exchange(m_boxes, {});
    for (const auto& [key, words] : answers) {
        QCheckBox* box = was.take(key);
        if (!box) {
            box = new WordsBox;
            box->setChecked(m_ticked.contains(key));
            connect(box, &QCheckBox::clicked, this, [this, key](bool on) { take(key, on); });
        } else m_flow->cells->removeWidget(box);
        name(box, u"%1_%2"_s.arg(objectName().chopped(6), QString::number(m_boxes.size() + 1)), words);
        box->setAccessibleDescription(label());
        box->setText(QString(words).replace(u'&', u"&&"_s));
        m_boxes.insert(key, box);
        m_flow->cells->addWidget(box);
        box->show();
    }
    for (QCheckBox* gone : std::as_const(was)) {
        m_flow->cells->removeWidget(gone);
        gone->setObjectName({});
        gone->hide();
        gone->deleteLater(); // one of them may have asked for this
    }
    setFocusProxy(answers.isEmpty() ? nullptr : m_boxes.value(answers.first().first));
}

void TickList::setValue(const QStringList& keys)
{
    m_ticked = keys;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) box.value()->setChecked(keys.contains(box.key()));
}

void TickList::take(const QString& key, bool on)
{
    m_ticked.removeAll(key);
    if (on) m_ticked.append(key);
    const auto place = [this](const QString& one) {
        return std::ranges::find(m_answers, one, &std::pair<QString, QString>::first) - m_answers.begin();
    };
    std::ranges::stable_sort(m_ticked, {}, place);
    emit edited(m_ticked);
}

} // namespace alongside::ui
