#pragma once
// <data>/council.json: what a laptop needs to know its council by, handed over with the one-time code. Nothing in it is
// secret; the fingerprint that travels with the code proves the certificate in it.
//   {"alongside":1, "council":UUID, "address":"https://127.0.0.1:PORT", "ca_sha256":64 hex, "ca":PEM,
//    "name":"Invented Council", "ring":"01632 960100"}: the last two where they are known, for the foot of its pages
//
// The code travels as one line that can be pasted whole:
//   alongside-enrolment-1 https://127.0.0.1:PORT CODE CA_SHA256

#include "app/server/tls/authority.h"
#include "core/domain/views/page_words.h"

#include <QString>

namespace alongside::server {

QString councilFilePath(const QString& dataFolder);
/// `says`: what of it is empty stays as the file has it.
Result<Done> writeCouncilFile(const QString& dataFolder, const Authority& authority, const QString& address,
                              const PageWords& says);
/// The address last written; empty where there is no file yet.
QString lastAddress(const QString& dataFolder);
QString enrolmentLine(const Authority& authority, const QString& address, const QByteArray& code);

} // namespace alongside::server
