#include "app/practice/player.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE has to stand outside every namespace.
static void openPeople()
{
    Q_INIT_RESOURCE(alongside_people);
}

namespace alongside::practice {

QStringList practicePeople()
{
    openPeople();
    QStringList names;
    for (const QString& file : QDir(u":/alongside/people"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

QByteArray practicePerson(const QString& name)
{
    openPeople();
    QFile file(u":/alongside/people/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray besidePracticePeople(const QString& name)
{
    openPeople();
    QFile file(u":/alongside/people/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace alongside::practice
