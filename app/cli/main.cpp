// alongside-cli: the first word names the command; the rest is the command's own.

#include "app/cli/commands.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int help(std::FILE* where, int code)
{
    std::fputs("alongside-cli: Alongside without a window\n\n", where);
    for (const alongside::cli::Command& one : alongside::cli::commands())
        std::fprintf(where, "  alongside-cli %-10s %s\n", one.name, one.does);
    std::fputs("\nalongside-cli COMMAND --help says more.\n", where);
    return code;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"alongside-cli"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ALONGSIDE_VERSION));
    if (sodium_init() < 0) return 1;

    QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.isEmpty()) return help(stderr, 1);
    const QString name = words.takeFirst();
    if (name == u"--help" || name == u"help") return help(stdout, 0);
    if (name == u"--version") return std::puts("alongside-cli " ALONGSIDE_VERSION) < 0 ? 1 : 0;
    const auto known = alongside::cli::commands();
    const auto command = std::ranges::find(known, name, [](const auto& one) { return QString::fromLatin1(one.name); });
    if (command == known.end()) {
        std::fprintf(stderr, "alongside-cli: there is no command \"%s\".\n", name.toUtf8().constData());
        return help(stderr, 1);
    }
    return command->run(words);
}
