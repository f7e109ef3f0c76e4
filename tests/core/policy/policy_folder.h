#pragma once
// A policy folder of its own for one test: what ships, or nothing, and then what the test writes over it.

#include "core/policy/files/folder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace alongside::test {

class PolicyFolder {
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    void write(const QString& name, const QByteArray& bytes)
    {
        REQUIRE(QDir(path()).mkpath(name.contains(u'/') ? name.section(u'/', 0, -2) : QStringLiteral(".")));
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// The file must hold `what`.
    void replace(const QString& name, const QByteArray& what, const QByteArray& with)
    {
        QByteArray bytes = read(name);
        REQUIRE(bytes.contains(what));
        bytes.replace(bytes.indexOf(what), what.size(), with);
        write(name, bytes);
    }

    void remove(const QString& name) { REQUIRE(QFile::remove(m_folder.filePath(name))); }

    void copyShipped()
    {
        const auto texts = policy::textsIn(policy::shippedPolicy());
        REQUIRE(texts);
        for (const policy::PolicyText& text : *texts) write(text.name, text.bytes);
    }

private:
    QTemporaryDir m_folder;
};

/// A number file of the key, with the values as they are written.
inline QByteArray numberFile(const QByteArray& key, const QByteArray& unit, const QByteArray& values,
                             const QByteArray& jurisdiction = "England", const QByteArray& more = "")
{
    return R"({"format":1,"key":")" + key + R"(","label":"A label","unit":")" + unit + R"(","jurisdiction":")"
           + jurisdiction + R"(","set":"until changed",)" + more + R"("values":[)" + values + "]}";
}

inline QByteArray dated(const QByteArray& from, const QByteArray& value, const QByteArray& until = {})
{
    return R"({"from":")" + from + "\"," + (until.isEmpty() ? QByteArray() : R"("until":")" + until + "\",")
           + R"("value":)" + value
           + R"(,"confirmed":true,"source":{"title":"Cabinet paper","ref":"Minute 12","checked":"2026-11-21"}})";
}

} // namespace alongside::test
