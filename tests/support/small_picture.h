#pragma once
// A picture of 60 by 40 dots, red on the left and blue on the right: what somebody attaches.

#include <QByteArray>

namespace alongside::test {

inline QByteArray smallPicture()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAADwAAAAoCAIAAAAt2Q6oAAAAOklEQVR42u3OsQ0AAAyDMP5/ur0imyVm5K5GzcYXNDQ0NDQ0"
        "NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDT0Ev3H9FcouvvcEQAAAABJRU5ErkJggg==");
}

} // namespace alongside::test
