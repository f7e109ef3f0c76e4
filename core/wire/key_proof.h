#pragma once
// What a laptop signs, with the key of its frames, to show at enrolment that the key is its own. Nothing else is signed
// under these words.

#include <QByteArray>

namespace alongside::wire {

/// `requestPem`: the request for a certificate that goes with it.
inline QByteArray keyProofText(const QByteArray& requestPem)
{
    return "alongside/enrolment/1" + requestPem;
}

} // namespace alongside::wire
