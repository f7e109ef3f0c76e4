#pragma once
// Invented groups of ops for the tests of frames: fixed ones for golden bytes, and as many random ones as wanted.

#include "core/wire/frames/ops_frame.h"

#include <QCborArray>

#include <random>

namespace alongside::wire::invented {

/// Numbers from a seed, so that what failed once fails again.
class Chance {
public:
    explicit Chance(uint seed) : m_engine(seed) {}
    uint operator()() { return uint(m_engine()); }

private:
    std::mt19937 m_engine;
};

inline QUuid id(uint number)
{
    return QUuid(number, 7, 0x4a1b, 0x80, 1, 2, 3, 4, 5, 6, 7);
}

inline const CouncilId kCouncil{id(0xc0)};
inline const DeviceId kDevice{id(0xde)};
inline const CaseId kCase{id(0xca)};
inline const ActorId kActor{id(0xac)};

inline SigningKey key()
{
    return SigningKey::fromSeed(QByteArray(32, 'k'));
}

inline record::Op op(quint16 field, const QCborValue& value, quint64 base = 0, const QString& reason = {})
{
    return {{{record::RecordKind::Need, id(0x1d), field, {}}, record::Action::Set, value}, base, reason};
}

inline record::Group group(QList<record::Op> ops)
{
    return {kCase, kActor, 117'000'000'000'000'000, 0, std::nullopt, std::move(ops)};
}

/// Every shape a value has, and one of each optional part.
inline QList<record::Group> twoGroups()
{
    using namespace Qt::StringLiterals;
    record::Group first = group({op(1, 3), op(2, nullptr), op(10, u"afraid of the stairs; Tŷ Mawr, “yes”"_s, 41)});
    record::Group second = group(
        {op(5, QCborArray{true, -70'000, QCborArray{u"a"_s, QByteArray("\x01\x02", 2)}}, 42, u"Bernie told me"_s)});
    second.clockMs = -1500;
    second.utcMinutes = 60;
    second.ops.append(
        {{{record::RecordKind::Week, {}, 1, u"now.mon.morning"_s}, record::Action::Clear, nullptr}, 7, {}});
    return {first, second};
}

inline SealInput input(QList<record::Group> groups)
{
    return {.council = kCouncil,
            .device = kDevice,
            .sealedHlc = 117'000'000'000'000'001,
            .groups = std::move(groups),
            .seedForTests = QByteArray(32, 's')};
}

inline QCborValue randomValue(Chance& chance, int depth = 0)
{
    switch (chance() % (depth < 3 ? 6 : 5)) {
    case 0: return qint64(chance()) - qint64(chance());
    case 1: return nullptr;
    case 2: return chance() % 2 == 0;
    case 3: return QString(int(chance() % 300), QChar(char16_t(0x20 + chance() % 0x500)));
    case 4: return QByteArray(int(chance() % 40), char(chance() % 256));
    default: break;
    }
    QCborArray out;
    for (uint left = chance() % 5; left > 0; --left) out.append(randomValue(chance, depth + 1));
    return out;
}

inline QList<record::Group> randomGroups(Chance& chance)
{
    QList<record::Group> groups;
    for (uint left = 1 + chance() % 6; left > 0; --left) {
        record::Group one = group({});
        one.caseId = {id(chance() % 5 + 1)};
        one.hlc += chance();
        if (chance() % 2) one.clockMs = qint64(chance() % 9000) - 4500;
        for (uint ops = 1 + chance() % 9; ops > 0; --ops)
            one.ops.append(op(quint16(chance() % 500), randomValue(chance), chance() % 1000,
                              chance() % 3 ? QString() : QStringLiteral("because")));
        groups.append(one);
    }
    return groups;
}

} // namespace alongside::wire::invented
