#pragma once
// A box, a circle and a button whose words go on in the next line where the room ends: what a person said is longer than a
// column, and Qt's own would make the page wider than the window.

#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QResizeEvent>
#include <QStyleOptionButton>

#include <algorithm>

namespace alongside::ui {

template <class Button, QStyle::ContentsType kContents>
class WordsButton final : public Button {
public:
    explicit WordsButton(const QString& words = {}, QWidget* parent = nullptr) : Button(words, parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        QStyleOptionButton option;
        this->initStyleOption(&option);
        const QRect room(0, 0, std::max(1, width - besideWords()), QWIDGETSIZE_MAX);
        const QRect words =
            this->fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, this->text());
        return this->style()->sizeFromContents(kContents, &option, words.size(), this).height();
    }
    /// As high as its words need in the width it has got: a layout gives nothing of a fixed height more than this.
    [[nodiscard]] QSize sizeHint() const override
    {
        QSize hint = Button::sizeHint();
        if (m_placed) hint = hint.expandedTo({0, heightForWidth(this->width())});
        m_told = hint.height();
        return hint;
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        int widest = 0;
        for (const QString& word : this->text().split(u' '))
            widest = std::max(widest, this->fontMetrics().horizontalAdvance(word));
        const QSize one = Button::sizeHint();
        return {this->text().isEmpty() ? one.width() : std::min(widest + besideWords(), one.width()), one.height()};
    }

protected:
    /// An arrow key chooses where it goes to, also where nothing was chosen before: Qt's own goes there and leaves it.
    void keyPressEvent(QKeyEvent* event) override
    {
        const QButtonGroup* all = this->group();
        Button::keyPressEvent(event);
        const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
        if (!arrow || this->hasFocus() || !all || !all->exclusive()) return;
        for (QAbstractButton* one : all->buttons())
            if (one->hasFocus() && !one->isChecked()) return one->click();
    }
    void resizeEvent(QResizeEvent* event) override
    {
        Button::resizeEvent(event);
        m_placed = true;
        if (const int told = m_told; sizeHint().height() != told) this->updateGeometry();
    }

private:
    /// Width of its mark, its picture and its edges.
    [[nodiscard]] int besideWords() const
    {
        const int words = this->fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
        return Button::sizeHint().width() - words;
    }

    bool m_placed = false;   // its width is one that a layout gave it
    mutable int m_told = -1; // the height that layouts were told last
};

using WordsBox = WordsButton<QCheckBox, QStyle::CT_CheckBox>;
using WordsCircle = WordsButton<QRadioButton, QStyle::CT_RadioButton>;
using WordsPress = WordsButton<QPushButton, QStyle::CT_PushButton>;

} // namespace alongside::ui
