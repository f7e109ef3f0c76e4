#include "app/cli/store/store.h"

#include "app/cli/clock.h"
#include "app/cli/store/store_report.h"
#include "core/documents/sentences.h"
#include "core/platform/hidden_typing.h"
#include "core/store/case_store.h"
#include "core/store/keys/key_slots.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

constexpr auto kHelp = R"(alongside-cli store: looks after an encrypted store

  alongside-cli store verify  --store FOLDER
  alongside-cli store rebuild --store FOLDER
  alongside-cli store history --store FOLDER [--person ID] [--values]

verify    every page, the chain of frames with its signatures, every row against its frame, every list against the log
rebuild   makes every list anew from the log alone
history   without --person: who is in the store; with it: who wrote what and when. A look at a history is in the log too

  --store FOLDER        where "store" and "keys" lie; close Alongside first
  --passphrase-file F   the passphrase is the first line of F; without it, it is asked for (or read from standard input)
  --values              history tells what was written, too

Status: 0 all well, 1 it could not be done, 2 verify found faults.
)";

int troubled(const Error& error)
{
    const QString where = error.where + (error.detail.isEmpty() ? QString() : u": "_s + error.detail);
    const QString line = u"alongside-cli store: %1 (%2)\n"_s.arg(documents::paragraphFor(error), where);
    std::fputs(line.toUtf8().constData(), stderr);
    return 1;
}

QString firstLine(QFile& file)
{
    return QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
}

/// From the keyboard without showing it, where there is one.
QString askPassphrase()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) return {};
    const platform::HiddenTyping hidden;
    if (hidden.atKeyboard()) std::fputs("Passphrase: ", stderr);
    const QString words = firstLine(in);
    if (hidden.atKeyboard()) std::fputs("\n", stderr);
    return words;
}

Result<QString> passphrase(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"passphrase-file"_s)) return askPassphrase();
    QFile file(parser.value(u"passphrase-file"_s));
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::InputUnreadable, file.fileName(), file.errorString()};
    return firstLine(file);
}

Result<std::unique_ptr<store::CaseStore>> unlocked(const QCommandLineParser& parser, const Clock& clock)
{
    const QString folder = parser.value(u"store"_s);
    store::KeySlots keys(folder, clock);
    if (!keys.exists()) return Error{ErrorCode::StoreMissing, folder, {}};
    const Result<QString> words = passphrase(parser);
    if (!words) return words.error();
    store::FileDeviceSecret secret(folder);
    const Result<store::Key> key = keys.unlock(*words, secret);
    if (!key) return key.error();
    return store::CaseStore::open(folder, *key, clock);
}

int verify(store::CaseStore& store)
{
    const Result<store::Verified> found = store.upkeep().verify();
    if (!found) return troubled(found.error());
    const Result<bool> lists = store.upkeep().readModelsAreTrue();
    if (!lists) return troubled(lists.error());
    printVerified(*found, *lists);
    return found->isWhole() && *lists ? 0 : 2;
}

int rebuild(store::CaseStore& store)
{
    const Result<bool> before = store.upkeep().readModelsAreTrue();
    if (const auto done = store.upkeep().rebuild(); !done) return troubled(done.error());
    std::puts(before && *before ? "Rebuilt. The lists were what the log says." : "Rebuilt. The lists had differed.");
    return 0;
}

int history(store::CaseStore& store, const QString& person, bool values)
{
    const CaseId id{QUuid(person)};
    if (!person.isEmpty() && id.isNull()) return troubled({ErrorCode::UsageWrong, u"--person"_s, {}});
    const record::Look what = person.isEmpty() ? record::Look::Listed : record::Look::Opened;
    // No entry, no view.
    if (const auto noted = store.recordAccess({.what = what, .subject = id, .section = u"history"_s}); !noted)
        return troubled(noted.error());
    if (person.isEmpty()) {
        const Result<QList<CaseloadRow>> rows = store.caseload();
        return rows ? printPeople(*rows) : troubled(rows.error());
    }
    const Result<QList<store::HistoryLine>> lines = store.upkeep().history(id);
    if (!lines) return troubled(lines.error());
    const Result<CaseFile> file = store.caseFile(id);
    return file ? printHistory(*lines, *file, values) : troubled(file.error());
}

} // namespace

int store(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const QString& name : {u"store"_s, u"person"_s, u"passphrase-file"_s}) parser.addOption({name, {}, name});
    for (const QString& name : {u"values"_s, u"help"_s}) parser.addOption({name, {}});
    const bool read = parser.parse(QStringList{u"store"_s} + arguments);
    const QString act = parser.positionalArguments().value(0);
    if (parser.isSet(u"help"_s)) return std::fputs(kHelp, stdout) < 0 ? 1 : 0;
    const bool known = act == u"verify"_s || act == u"rebuild"_s || act == u"history"_s;
    if (!read || !known || !parser.isSet(u"store"_s)) return std::fputs(kHelp, stderr), 1;

    const WallClock clock;
    const auto opened = unlocked(parser, clock);
    if (!opened) return troubled(opened.error());
    if (act == u"verify"_s) return verify(**opened);
    if (act == u"rebuild"_s) return rebuild(**opened);
    return history(**opened, parser.value(u"person"_s), parser.isSet(u"values"_s));
}

} // namespace alongside::cli
