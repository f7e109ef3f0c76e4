#pragma once
// What alongside-cli can be asked for.

#include <QStringList>

#include <span>

namespace alongside::cli {

struct Command {
    const char* name;
    const char* does;                         // one line of --help
    int (*run)(const QStringList& arguments); // without program and name; gives the exit code
};

std::span<const Command> commands();

} // namespace alongside::cli
