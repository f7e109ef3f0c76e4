#pragma once
// The policy that ships, without one of its files: what a rule does then.

#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace alongside::test {

class Without {
public:
    /// "directpayment/first_review_months.json"; with `text`, that file reads so instead of being left out.
    explicit Without(const QString& left, const QByteArray& text = {})
    {
        REQUIRE_FALSE(shipped().keys().isEmpty()); // which opens what travels inside the program
        QDirIterator each(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            const QString name = QDir(folder()).relativeFilePath(path);
            const QString copy = m_folder.filePath(name);
            REQUIRE(QDir().mkpath(QFileInfo(copy).path()));
            if (name != left) REQUIRE(QFile::copy(path, copy));
        }
        if (text.isEmpty()) return;
        QFile file(m_folder.filePath(left));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// Where what ships can be read.
    static QString folder() { return QStringLiteral(":/alongside/policy"); }

    [[nodiscard]] policy::Library library() const
    {
        const auto library = policy::Library::fromFolder(m_folder.path());
        REQUIRE(library);
        return *library;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace alongside::test
