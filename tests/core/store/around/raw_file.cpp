#include "tests/core/store/around/raw_file.h"

#include <QDirIterator>
#include <QFile>

#include <sqlite3.h>

namespace alongside::test {

namespace {

struct Opened {
    Opened(const QString& file, const store::Key& key)
    {
        sqlite3_open_v2(QFile::encodeName(file).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
        run("PRAGMA cipher='sqlcipher'");
        run("PRAGMA legacy=4");
        const QByteArray hex = QByteArray(reinterpret_cast<const char*>(key.data()), store::Key::kSize).toHex();
        run("PRAGMA key=\"x'" + hex + "'\"");
    }
    ~Opened() { sqlite3_close(database); }
    bool run(const QByteArray& sql)
    {
        return sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    sqlite3* database = nullptr;
};

} // namespace

QByteArray everyByteIn(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) all += file.readAll() + '\0';
    }
    return all;
}

bool holdsWord(const QByteArray& bytes, const QString& word)
{
    const QByteArray utf8 = word.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    return bytes.contains(utf8) || bytes.contains(utf16) || bytes.contains(utf8.toHex());
}

QByteArray pagesInClear(const QString& storeFile, const store::Key& key)
{
    Opened opened(storeFile, key);
    opened.run("SELECT count(*) FROM sqlite_schema");
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(opened.database, "main", &size, 0);
    const QByteArray pages(reinterpret_cast<const char*>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return pages;
}

bool meddle(const QString& storeFile, const store::Key& key, const char* sql)
{
    Opened opened(storeFile, key);
    return opened.run(sql);
}

void flipBit(const QString& path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at)) return;
    char byte = 0;
    file.read(&byte, 1);
    byte = char(byte ^ 0x10);
    file.seek(at);
    file.write(&byte, 1);
}

} // namespace alongside::test
