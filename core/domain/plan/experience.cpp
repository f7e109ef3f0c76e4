#include "core/domain/plan/experience.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr char kShape = 1;
constexpr qsizetype kLength = 1 + kWayQuestions + kLifeQuestions;

/// Errors: none; false where the byte stands for no answer.
template <class Answer>
bool take(char byte, Answer last, Answer& to)
{
    if (quint8(byte) > quint8(last)) return false;
    to = Answer(quint8(byte));
    return true;
}

} // namespace

QByteArray bytesOf(const Experience& answers)
{
    QByteArray bytes(1, kShape);
    for (const Tri one : answers.way) bytes.append(char(one));
    for (const ThenAndNow one : answers.life) bytes.append(char(one));
    return bytes;
}

Result<Experience> experienceFrom(const QByteArray& bytes)
{
    const Error malformed{ErrorCode::RecordMalformed, u"experience"_s, {}};
    if (bytes.size() != kLength || bytes.front() != kShape) return malformed;
    Experience answers;
    const char* next = bytes.constData() + 1;
    for (Tri& one : answers.way)
        if (!take(*next++, Tri::Yes, one)) return malformed;
    for (ThenAndNow& one : answers.life)
        if (!take(*next++, ThenAndNow::Worse, one)) return malformed;
    return answers;
}

} // namespace alongside
