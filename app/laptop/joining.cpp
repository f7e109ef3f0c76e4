#include "app/laptop/joining.h"

#include "core/wire/keys.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside::laptop {

namespace {

constexpr qint64 kMostFile = 1024 * 1024; // a council file is a few kilobytes

} // namespace

Result<Invited> readInvited(const QString& line, const QString& path)
{
    if (const auto read = sync::invitationFrom(line); !read) return read.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::InputUnreadable, u"council.file"_s, {}};
    const Invited invited{line, file.read(kMostFile)};
    if (const auto read = sync::councilFileFrom(invited.councilFile); !read) return read.error();
    return invited;
}

Result<sync::CouncilLink> joined(const sync::StoreDoor& door, const Clock& clock, const Invited& invited)
{
    const Result<sync::Invitation> invitation = sync::invitationFrom(invited.line);
    if (!invitation) return invitation.error();
    const Result<sync::CouncilFile> council = sync::councilFileFrom(invited.councilFile);
    if (!council) return council.error();
    return sync::enrol(door, clock, *invitation, *council);
}

SealForCouncil sealFor(const QByteArray& serverKey)
{
    return [serverKey](const QByteArray& bytes) {
        const auto key = wire::VerifyKey::from(serverKey);
        const auto sealed = key ? key->seal(bytes) : Result<QByteArray>(key.error());
        return sealed ? *sealed : QByteArray();
    };
}

} // namespace alongside::laptop
