#include "app/server/workers/experience.h"

#include "app/server/database/log_reader.h"
#include "core/record/fold/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kAnswered = R"sql(
    SELECT DISTINCT case_id FROM op WHERE council_id = $1 AND kind = $2 AND field = $3
)sql";

constexpr std::array kWays{u"What matters to them is in the plan", u"Agreeing the money was easy",
                           u"Making the plan was easy", u"Changing something was easy",
                           u"Saying that something was wrong was easy"};
constexpr std::array kLives{
    u"How they are treated", u"Doing things for themselves",   u"Their say in their own life", u"The support they have",
    u"Feeling safe",         u"Family, friends and neighbours"};
static_assert(kWays.size() == kWayQuestions && kLives.size() == kLifeQuestions);

quint16 sealedField()
{
    return record::fieldNamed(*record::partOf(record::RecordKind::Review), u"experience"_s)->number;
}

void open(const CaseFile& file, const wire::SigningKey& key, AnswersGiven& out)
{
    for (const Review& review : file.reviews) {
        if (review.experience.isEmpty()) continue;
        const Result<QByteArray> bytes = key.open(review.experience);
        const Result<Experience> answers = bytes ? experienceFrom(*bytes) : Result<Experience>(bytes.error());
        if (answers) out.answers.append(*answers);
        else ++out.unread;
    }
}

static_assert(quint8(rules::Felt::Better) == quint8(ThenAndNow::Better)
              && quint8(rules::Felt::Worse) == quint8(ThenAndNow::Worse) && rules::kProcessQuestions == kWayQuestions
              && rules::kFeltQuestions == kLifeQuestions);

rules::Journey journeyOf(const Experience& answers)
{
    rules::Journey journey;
    journey.process = answers.way;
    std::ranges::transform(answers.life, journey.felt.begin(), [](ThenAndNow one) { return rules::Felt(one); });
    return journey;
}

} // namespace

Result<AnswersGiven> answersGiven(Database& database, CouncilId council)
{
    const Result<CouncilRow> row = database.council(council);
    if (!row) return row.error();
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<Reply> found =
        (*link)->run({kAnswered, {council, qint64(record::RecordKind::Review), qint64(sealedField())}});
    if (!found) return found.error();
    FrameShelf shelf(**link, council);
    AnswersGiven given;
    for (const Row& one : found->rows) {
        const CaseId id{one.first().id()};
        const Result<QList<record::LoggedOp>> ops = opsOfCase(**link, shelf, council, id);
        if (!ops) return ops.error();
        open(record::fold(id, *ops).file, row->key, given);
    }
    std::ranges::sort(given.answers, {}, [](const Experience& one) { return bytesOf(one); });
    return given;
}

Result<rules::MeasuresFinding> countedTogether(const AnswersGiven& given, const policy::Library& library, QDate today)
{
    rules::MeasuresFacts facts;
    facts.cohort.from = facts.cohort.asAt = today;
    for (const Experience& one : given.answers) facts.cohort.journeys.append(journeyOf(one));
    return rules::measures(facts, library);
}

QStringList experienceWords(const AnswersGiven& given, const rules::MeasuresFinding& counted)
{
    QStringList lines{
        u"%1 answered. Nothing is shown of fewer than %2."_s.arg(given.answers.size()).arg(counted.smallUnder)};
    if (given.unread > 0) lines.append(u"%1 were sealed for another key, and are not counted."_s.arg(given.unread));
    const QString few = u"too few to show"_s;
    for (std::size_t i = 0; i < kWayQuestions; ++i) {
        const rules::Share& yes = counted.cohort.process[i];
        lines.append(
            u"%1: %2"_s.arg(kWays[i], counted.isSmall(yes.of) ? few : u"%1 of %2"_s.arg(yes.count).arg(yes.of)));
    }
    for (std::size_t i = 0; i < kLifeQuestions; ++i) {
        const rules::FeltMeasure& felt = counted.cohort.felt[i];
        const QString said = u"better %1, the same %2, worse %3"_s.arg(felt.better).arg(felt.same).arg(felt.worse);
        lines.append(u"%1: %2"_s.arg(kLives[i], counted.isSmall(felt.answered()) ? few : said));
    }
    return lines;
}

} // namespace alongside::server
