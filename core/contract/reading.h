#pragma once
// Reads the fields of one line: types, lists and ways of writing as the schemas say. Keeps the first fault and goes on
// with nothing in its place, so that the callers stay plain. Notes every field that nobody asked for.

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/tri.h"
#include "core/policy/json.h"

#include <QDate>
#include <QSet>
#include <QStringList>

#include <optional>
#include <span>

namespace alongside::contract {

struct Refused {
    QString code{};
    QString where{};
};

class Reading {
public:
    explicit Reading(QDate on) : m_on(on) {}

    void refuse(const QString& where, const char* code)
    {
        if (!m_refused) m_refused = Refused{QString::fromLatin1(code), where};
    }
    void ignore(const QString& where) { m_ignored.append(where); }

    [[nodiscard]] const std::optional<Refused>& refused() const { return m_refused; }
    [[nodiscard]] const QStringList& ignored() const { return m_ignored; }
    /// The date of --on, for a line that carries none; invalid where there is none.
    [[nodiscard]] QDate on() const { return m_on; }

private:
    QDate m_on;
    std::optional<Refused> m_refused;
    QStringList m_ignored;
};

/// One word of a list and what it stands for.
template <class T>
struct Word {
    const char* word;
    T means;
};

enum class Need { Required, Optional };

/// One object of the line. Null counts as absent. Its last act is to note the members nobody asked for.
class Object {
public:
    /// Refuses WRONG_TYPE where `json` is there but is no object.
    Object(Reading& reading, const policy::Json& json, QString where);
    /// The same for an item of the list that `parent` has by this name: its place is made only where it is told.
    Object(const Object& parent, QStringView list, qsizetype index, const policy::Json& json);
    ~Object();
    Q_DISABLE_COPY_MOVE(Object)

    [[nodiscard]] bool has(QStringView name);
    /// Known, and not read.
    void skip(QStringView name) { static_cast<void>(raw(name)); }
    [[nodiscard]] const policy::Json& raw(QStringView name);
    [[nodiscard]] QString at(QStringView name) const;
    [[nodiscard]] Reading& reading() { return m_reading; }

    [[nodiscard]] QString text(QStringView name, Need need = Need::Optional);
    [[nodiscard]] Tri tri(QStringView name);
    [[nodiscard]] std::optional<qint64> whole(QStringView name, Need need = Need::Optional);
    [[nodiscard]] std::optional<Money> pence(QStringView name, Need need = Need::Optional);
    /// Money written as text in pounds: "310", "310.5", "310.50". Never below nothing.
    [[nodiscard]] std::optional<Money> pounds(QStringView name, Need need = Need::Optional);
    [[nodiscard]] std::optional<Quantity> quantity(QStringView name, Need need = Need::Optional);
    [[nodiscard]] QDate date(QStringView name, Need need);
    /// Filled by --on where absent; DATE_MISSING where that is not there either.
    [[nodiscard]] QDate decisionDate(QStringView name);
    [[nodiscard]] QStringList texts(QStringView name, Need need = Need::Optional);
    [[nodiscard]] const QList<policy::Json>& list(QStringView name, Need need = Need::Optional);

    template <class T>
    [[nodiscard]] std::optional<T> choice(QStringView name, std::span<const Word<T>> words, Need need = Need::Optional)
    {
        const QString given = text(name, need);
        if (given.isEmpty() && !has(name)) return std::nullopt;
        for (const Word<T>& one : words)
            if (given == QLatin1StringView(one.word)) return one.means;
        m_reading.refuse(at(name), "UNKNOWN_VALUE");
        return std::nullopt;
    }

private:
    /// The member where it is there and of this kind; nothing otherwise, refused as need be.
    const policy::Json* member(QStringView name, policy::Json::Kind kind, Need need);
    [[nodiscard]] bool isKnown(qsizetype member) const;
    void know(qsizetype member);
    void refuseOtherThanObject();
    [[nodiscard]] QString where() const;

    Reading& m_reading;
    const policy::Json& m_json;
    QString m_where{};
    const Object* m_parent = nullptr; // of an item of a list, in place of m_where
    QStringView m_list{};
    qsizetype m_index = 0;
    quint64 m_known = 0;             // a bit for each of the first members that somebody asked for
    QSet<qsizetype> m_knownBeyond{}; // and the others
    qsizetype m_next = 0;            // fields are mostly asked for in the order they stand in
};

} // namespace alongside::contract
