#pragma once
// A PDF as independent programs see it: poppler's text, structure and fonts, qpdf's check. The pages are of invented
// people, so they may be written to a folder of the test's own.

#include "core/documents/document.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace alongside::test {

class JudgedPdf {
public:
    explicit JudgedPdf(const QByteArray& bytes);
    explicit JudgedPdf(const documents::Document& page);

    /// What a program says of the file, all in one; "%" in the arguments stands for the file.
    [[nodiscard]] QString asked(const QString& program, const QStringList& arguments, int* exitCode = nullptr) const;

    [[nodiscard]] QString text() const; // pdftotext -layout, spaces and line ends made one space each
    [[nodiscard]] QString pageText(int page) const;
    [[nodiscard]] QString info() const;
    [[nodiscard]] QString structure() const;
    [[nodiscard]] int pages() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Lines and runs of spaces made one space.
QString flat(const QString& text);

} // namespace alongside::test
