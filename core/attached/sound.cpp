// A sound recording: something is heard at its beginning.

#include "core/attached/readers.h"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace alongside::attached {

namespace {

constexpr sf_count_t kListened = 1'024; // frames

struct Heard {
    const QByteArray& bytes;
    sf_count_t at = 0;
};

Heard& heard(void* user)
{
    return *static_cast<Heard*>(user);
}

sf_count_t lengthOf(void* user)
{
    return heard(user).bytes.size();
}

sf_count_t seek(sf_count_t offset, int whence, void* user)
{
    Heard& in = heard(user);
    const sf_count_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? in.at : lengthOf(user);
    return in.at = std::clamp<sf_count_t>(from + offset, 0, lengthOf(user));
}

sf_count_t read(void* out, sf_count_t count, void* user)
{
    Heard& in = heard(user);
    const sf_count_t taken = std::min(count, lengthOf(user) - in.at);
    std::memcpy(out, in.bytes.constData() + in.at, size_t(taken));
    in.at += taken;
    return taken;
}

sf_count_t tell(void* user)
{
    return heard(user).at;
}

} // namespace

Result<QByteArray> sound(const QByteArray& bytes)
{
    Heard in{bytes};
    SF_VIRTUAL_IO io{lengthOf, seek, read, nullptr, tell};
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, decltype(&sf_close)> file(sf_open_virtual(&io, SFM_READ, &info, &in), &sf_close);
    if (!file || info.frames <= 0 || info.channels < 1 || info.channels > 8) return broken("attached.sound");
    std::array<short, size_t(kListened) * 8> samples{};
    return sf_readf_short(file.get(), samples.data(), kListened) > 0 ? Result<QByteArray>(bytes)
                                                                     : broken("attached.sound");
}

} // namespace alongside::attached
