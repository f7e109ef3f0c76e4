#include "app/server/options.h"

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr auto kHelp = R"(alongside-server: the council's server for Alongside

  alongside-server [serve] --data DIR [--port N] [--database URL] [--council NAME] [--ring NUMBER]
  alongside-server enrol   --data DIR [--actor NAME] [--role ROLES] [--database URL]
  alongside-server user list | add --actor NAME --role ROLES [--organisation ID] | end --actor NAME   --data DIR [--database URL]
  alongside-server laptop list | revoke --laptop ID   --data DIR [--database URL]
  alongside-server payments list --actor NAME [--from DAY] [--until DAY]   --data DIR [--database URL]
  alongside-server payments file --actor NAME --from DAY --until DAY | --run N --out FILE   --data DIR [--database URL]
  alongside-server planning list | read --person ID | take --person ID | decline --person ID --words WHY
                          | draft --person ID --draft FILE   --actor NAME   --data DIR [--database URL]
  alongside-server market  --actor NAME   --data DIR [--database URL]
  alongside-server aside   --data DIR [--database URL]
  alongside-server verify  --data DIR [--database URL]
  alongside-server experience --data DIR [--database URL]

serve   (default) listens on this computer only and prints "ready https://127.0.0.1:PORT". On the first start it makes the
        council's own certificate authority in DIR and prints a one-time code for the first laptop. Ends on SIGTERM, after
        what is under way is done.
enrol   prints a one-time code, good for one laptop for 24 hours. Whoever it is for is put on the list of those who work
        here: in the roles named, or as a social worker and team manager where they were not on it.
user    lists who works here and as what; puts somebody on the list in the roles named, and no others; ends somebody who
        has left. What somebody may not write by their roles is kept aside. Each change is in the log.
laptop  lists the laptops that have joined, whose each is and when it was last here; withdraws one that is lost.
payments
        for the direct payments team: lists whose money was started, what is paid when and what it is made of, and what
        went out that the record says otherwise of now. "file" puts what is due on those days, and in no file yet, into a
        new one for finance; with --run it writes an earlier one once more, byte for byte. Each look is in the log.
planning
        for a planner of an organisation: lists who shares with it; shows what one of them shares, which is what they
        said and what they want and nothing else; answers them, or sends a draft of the plan, which their worker reads
        beside the plan. Who takes their word back is gone at the next question. Each look is in the log.
market  for commissioners: how many organisations help with plans and money, where, for whom, with what room and wait,
        and how many people each took on and could not take. No names, and nothing of fewer people than may be shown.
aside   lists what was sent and could not be taken in: by which laptop, when, how much, and why. Its laptop says so too.
experience
        counts how it was, as people answered on their own pages, together and without a name. Nothing is shown of fewer
        people than a figure may be on; their answers are kept.
verify  reads every frame in the database and checks chains, signatures and hashes, and every attached file against its
        record. Ends with 1 if one does not hold.

  --data DIR       where keys, the council file and the embedded database lie; made if missing
  --port N         port to listen on; 0 for any free one (default 8443)
  --database URL   postgresql://user@host:port/name; without it, SQLite in DIR
  --address HOST   only 127.0.0.1, until a manager confirms each enrolment
  --actor NAME     whose laptop the code is for, whom a change is about, or who asks: a name, or an id
  --from, --until  days like 2024-09-23, both in it; a file reaches 14 days ahead at most
  --out FILE       where a file for finance is written; nothing may lie there yet
  --run N          the number of an earlier file
  --role ROLES     one or more, with commas: social_worker, assessment_officer, rehabilitation_officer, team_manager,
                   budget_holder, direct_payments, planner, commissioner, leadership, administrator,
                   information_governance, improvement_owner
  --organisation ID  for which a planner plans, as the directory has it; a planner has no other role
  --person ID      whose record, as "planning list" says it
  --words WHY      why an organisation cannot take somebody on
  --draft FILE     a JSON object of texts: about_me, what_matters, best_support, how_met, if_things_change, risk_i_choose
  --laptop ID      which laptop, as "laptop list" says it
  --council NAME   the council's name, as its pages say it; kept in the council file until another is given
  --ring NUMBER    the number its pages ask people to ring; kept likewise
  --rate N         requests a second one laptop may ask for nothing (default 4)
  --played         beside the demo alone, in an embedded database: takes the time of laptops as it is, of whatever year
  --status FILE    on SIGUSR2, write {"n": people held} to FILE
  --help, --version
)";

Error wrong(const QString& detail)
{
    return {ErrorCode::UsageWrong, u"arguments"_s, detail};
}

Result<Verb> verbFrom(const QStringList& words)
{
    if (words.isEmpty() || words == QStringList{u"serve"_s}) return Verb::Serve;
    if (words == QStringList{u"enrol"_s}) return Verb::Enrol;
    if (words == QStringList{u"aside"_s}) return Verb::Aside;
    if (words == QStringList{u"verify"_s}) return Verb::Verify;
    if (words == QStringList{u"experience"_s}) return Verb::Experience;
    if (words == QStringList{u"user"_s} || words == QStringList{u"user"_s, u"list"_s}) return Verb::ListUsers;
    if (words == QStringList{u"user"_s, u"add"_s}) return Verb::AddUser;
    if (words == QStringList{u"user"_s, u"end"_s}) return Verb::EndUser;
    if (words == QStringList{u"laptop"_s} || words == QStringList{u"laptop"_s, u"list"_s}) return Verb::ListLaptops;
    if (words == QStringList{u"laptop"_s, u"revoke"_s}) return Verb::RevokeLaptop;
    if (words == QStringList{u"payments"_s} || words == QStringList{u"payments"_s, u"list"_s})
        return Verb::ListPayments;
    if (words == QStringList{u"payments"_s, u"file"_s}) return Verb::WritePaymentFile;
    if (words == QStringList{u"planning"_s} || words == QStringList{u"planning"_s, u"list"_s}) return Verb::ListSharing;
    if (words == QStringList{u"planning"_s, u"read"_s}) return Verb::ReadShared;
    if (words == QStringList{u"planning"_s, u"take"_s}) return Verb::TakeOn;
    if (words == QStringList{u"planning"_s, u"decline"_s}) return Verb::Decline;
    if (words == QStringList{u"planning"_s, u"draft"_s}) return Verb::SendDraft;
    if (words == QStringList{u"market"_s}) return Verb::ShowMarket;
    return wrong(u"\"%1\" is not something this program does. Try --help."_s.arg(words.join(u' ')));
}

Result<QList<rights::Role>> rolesFrom(const QString& typed)
{
    QList<rights::Role> roles;
    for (const QString& word : typed.split(u',', Qt::SkipEmptyParts)) {
        const auto all = choicesOf(rights::Role{});
        const auto row =
            std::ranges::find(all, word.trimmed(), [](const Choice& one) { return QString::fromLatin1(one.key); });
        if (row == all.end()) return wrong(u"\"%1\" is not a role. Try --help."_s.arg(word.trimmed()));
        if (const auto role = rights::Role(row->number); !roles.contains(role)) roles.append(role);
    }
    return roles;
}

Result<Done> onlyHere(const QString& address)
{
    if (address.isEmpty() || address == "127.0.0.1"_L1 || address == "localhost"_L1) return Done{};
    return wrong(
        u"The server was asked to listen on \"%1\". Until a manager can confirm each enrolment it listens on this "
        u"computer only: leave --address out, or use 127.0.0.1."_s.arg(address));
}

} // namespace

Result<Options> optionsFrom(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"verb"_s, {});
    for (const auto& name : {u"data"_s, u"database"_s, u"port"_s, u"address"_s, u"actor"_s, u"status"_s, u"rate"_s,
                             u"council"_s, u"ring"_s, u"role"_s, u"laptop"_s, u"from"_s, u"until"_s, u"out"_s, u"run"_s,
                             u"organisation"_s, u"person"_s, u"words"_s, u"draft"_s})
        parser.addOption({name, {}, name});
    parser.addOptions({{u"played"_s, {}}, {u"help"_s, {}}, {u"version"_s, {}}});
    if (!parser.parse(arguments)) return wrong(parser.errorText());

    Options options;
    if (parser.isSet(u"help"_s)) return Options{.verb = Verb::Help};
    if (parser.isSet(u"version"_s)) return Options{.verb = Verb::Version};
    const Result<Verb> verb = verbFrom(parser.positionalArguments());
    if (!verb) return verb.error();
    options.verb = *verb;
    if (auto here = onlyHere(parser.value(u"address"_s)); !here) return here.error();
    if (parser.value(u"data"_s).isEmpty())
        return wrong(u"--data DIR is missing: the folder for keys and the database."_s);
    options.data = QDir(parser.value(u"data"_s)).absolutePath(); // whoever reads it may stand somewhere else
    options.database = parser.value(u"database"_s);
    if (!options.database.isEmpty() && !options.database.startsWith("postgresql://"_L1))
        return wrong(u"--database begins with postgresql://"_s);
    if (parser.isSet(u"played"_s)) options.clocks = Clocks::Played;
    if (options.clocks == Clocks::Played && !options.database.isEmpty())
        return wrong(u"--played is for the demo's own server, and never for a database that others use."_s);
    options.actor = parser.value(u"actor"_s);
    const auto roles = rolesFrom(parser.value(u"role"_s));
    if (!roles) return roles.error();
    options.roles = *roles;
    options.laptop = parser.value(u"laptop"_s);
    options.organisation = parser.value(u"organisation"_s).simplified();
    options.person = parser.value(u"person"_s);
    options.words = parser.value(u"words"_s).simplified();
    options.draft = parser.value(u"draft"_s);
    options.status = parser.value(u"status"_s);
    options.says = {parser.value(u"council"_s).simplified(), parser.value(u"ring"_s).simplified()};
    options.out = parser.value(u"out"_s);
    for (const auto& [word, day] : {std::pair(u"from"_s, &options.from), {u"until"_s, &options.until}}) {
        *day = QDate::fromString(parser.value(word), Qt::ISODate);
        if (parser.isSet(word) && !day->isValid()) return wrong(u"--%1 is a day like 2024-09-23."_s.arg(word));
    }
    bool good = false;
    if (parser.isSet(u"run"_s)) {
        options.run = parser.value(u"run"_s).toInt(&good);
        if (!good || options.run < 1) return wrong(u"--run is the number of a file, from 1."_s);
    }
    if (parser.isSet(u"rate"_s)) {
        options.requestsPerSecond = parser.value(u"rate"_s).toDouble(&good);
        if (!good || !(options.requestsPerSecond > 0)) return wrong(u"--rate is a number above nought."_s);
    }
    if (parser.isSet(u"port"_s)) {
        options.port = parser.value(u"port"_s).toUShort(&good);
        if (!good) return wrong(u"--port is a number from 0 to 65535."_s);
    }
    return options;
}

QString helpText()
{
    return QString::fromUtf8(kHelp);
}

} // namespace alongside::server
