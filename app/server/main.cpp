// alongside-server: the council's server. What it does is in composition.cpp; what it can be asked, in options.cpp.

#include "app/server/composition.h"
#include "app/server/desks/market_verb.h"
#include "app/server/desks/payment_verbs.h"
#include "app/server/desks/planning_verbs.h"
#include "app/server/people/people_verbs.h"

#include <QCoreApplication>

#include <sodium.h>
#include <sys/stat.h>

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace alongside;
    const QCoreApplication application(argc, argv);
    umask(077); // what it writes is nobody else's
    if (sodium_init() < 0) return 1;
    const Result<server::Options> options = server::optionsFrom(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "alongside-server: %s\n", options.error().detail.toUtf8().constData());
        return 2;
    }
    switch (options->verb) {
    case server::Verb::Serve: return server::serve(*options);
    case server::Verb::Enrol: return server::enrolLaptop(*options);
    case server::Verb::Aside: return server::listAsides(*options);
    case server::Verb::Verify: return server::verify(*options);
    case server::Verb::Experience: return server::countExperience(*options);
    case server::Verb::ListUsers: return server::listUsers(*options);
    case server::Verb::AddUser: return server::addUser(*options);
    case server::Verb::EndUser: return server::endUserOf(*options);
    case server::Verb::ListLaptops: return server::listLaptops(*options);
    case server::Verb::RevokeLaptop: return server::revokeLaptop(*options);
    case server::Verb::ListPayments: return server::listPayments(*options);
    case server::Verb::WritePaymentFile: return server::writePaymentFile(*options);
    case server::Verb::ListSharing: return server::listSharing(*options);
    case server::Verb::ReadShared: return server::readShared(*options);
    case server::Verb::TakeOn: return server::takeOn(*options);
    case server::Verb::Decline: return server::declineToPlan(*options);
    case server::Verb::SendDraft: return server::sendDraft(*options);
    case server::Verb::ShowMarket: return server::showMarket(*options);
    case server::Verb::Help: std::fputs(server::helpText().toUtf8().constData(), stdout); return 0;
    case server::Verb::Version: std::puts("alongside-server " ALONGSIDE_VERSION); return 0;
    }
    return 2;
}
