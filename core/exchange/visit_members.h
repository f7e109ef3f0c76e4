#pragma once
// The members of an object in a visit, each taken as what it is to be: what is of another kind, beyond what it can be, or
// taken by nobody is wrong, and named.

#include "core/domain/ranges.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace alongside::exchange {

/// Nothing is wrong where `where` is empty. `limit`: "no more than 99", where it is beyond what it can be.
struct Wrong {
    QString where{};
    QString limit{};

    [[nodiscard]] bool isEmpty() const { return where.isEmpty(); }
};

/// "from 1 January 1900 to 5 September 2024", as a limit.
[[nodiscard]] QString limitOf(const DayRange& days);

/// What is left out is an empty text, a no, a day that is none.
class Members {
public:
    explicit Members(QJsonObject object) : m_left(std::move(object)) {}

    QJsonValue take(const QString& name) { return m_left.take(name); }
    QString text(const QString& name);
    /// A name, or what fills no more than a line.
    QString line(const QString& name);
    bool yesNo(const QString& name);
    QDate day(const QString& name, const DayRange& within);
    /// The first that is wrong, and then what nobody took.
    [[nodiscard]] Wrong wrong() const;

private:
    void refuse(const Wrong& wrong)
    {
        if (m_wrong.isEmpty()) m_wrong = wrong;
    }

    QJsonObject m_left;
    Wrong m_wrong{};
};

} // namespace alongside::exchange
