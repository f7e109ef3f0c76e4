#pragma once
// Choices that carry their answer as data, never as their row: yes, no, not yet known; who said it; how it is known.

#include "core/base/tri.h"
#include "core/domain/needs/care_act.h"
#include "ui/widgets/fields/field.h"

class QButtonGroup;
class QComboBox;

namespace alongside::ui {

/// Words for the three answers; empty ones take "Yes", "No", "Not yet known".
struct TriWords {
    QString yes{};
    QString no{};
    QString notYetKnown{};
};

/// A button for each answer, in a row; one of them is always chosen.
class AnswerRow : public Field {
protected:
    AnswerRow(const QString& objectName, const QString& label, QWidget* parent);
    /// Its button is "<objectName>_<key>".
    void add(int value, const QString& text, const QString& key);
    /// The keyboard begins at what is chosen; `first` is chosen now.
    void begin(int first);
    [[nodiscard]] QButtonGroup* group() const { return m_group; }

private:
    QString m_name;
    QButtonGroup* m_group;
    QWidget* m_row;
};

/// One of a few answers, each with its number. Keys: the arrows.
class AnswerButtons final : public AnswerRow {
    Q_OBJECT

public:
    /// `unsaid`: the number of the answer that says nothing, chosen until another is.
    AnswerButtons(const QString& objectName, const QString& label, const QList<std::pair<int, QString>>& answers,
                  int unsaid, QWidget* parent = nullptr);

    /// Silent.
    void clear() { setValue(m_unsaid); }
    /// Silent. Range: one of the answers.
    void setValue(int value);

signals:
    void edited(int value);

private:
    int m_unsaid;
};

/// Three buttons in a row. Keys: Y, N, U, and the arrows.
class TriChoice final : public AnswerRow {
    Q_OBJECT

public:
    TriChoice(const QString& objectName, const QString& label, const TriWords& words = {}, QWidget* parent = nullptr);

    [[nodiscard]] Tri value() const;
    void setValue(Tri value);

signals:
    void edited(alongside::Tri value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// Who said it: the person first, then their people, then the worker; another name may be typed. Empty: the person.
class WhoSaidCombo final : public Field {
    Q_OBJECT

public:
    WhoSaidCombo(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    void setPeople(const QString& person, const QStringList& others);
    [[nodiscard]] QString value() const;
    void setValue(const QString& saidBy);

signals:
    void edited(const QString& saidBy);

private:
    QComboBox* m_combo;
    QString m_person;
    QStringList m_others;
};

/// Said, seen, told by somebody, in a document: fact and opinion stay apart.
class BasisCombo final : public Field {
    Q_OBJECT

public:
    BasisCombo(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] Basis value() const;
    void setValue(Basis value);

signals:
    void edited(alongside::Basis value);

private:
    QComboBox* m_combo;
};

/// What somebody does at the council. One that is not among those offered is offered as well.
class RoleCombo final : public Field {
    Q_OBJECT

public:
    RoleCombo(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] QString value() const;
    void setValue(const QString& role);

signals:
    void edited(const QString& role);

private:
    QComboBox* m_combo;
};

[[nodiscard]] QString basisWords(Basis basis);

} // namespace alongside::ui
