#pragma once
// Three decisions with every part filled in, as the bytes in tests/data/decisions/version1.cbor hold them. A part that
// comes later has its first value here, which is what those bytes must be read as.

#include "core/domain/case_file.h"

namespace alongside::record {

inline CaseFile versionOne()
{
    using namespace Qt::StringLiterals;
    const auto id = [](uchar n) { return QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, n); };
    const QList<Reason> reasons{{u"c2_two_outcomes_met"_s, Tri::Yes, {u"unable=3"_s}, u"SI 2015/313 reg 2(1)(b)"_s}};
    const PolicyUse policy{u"care_act_reg2"_s,
                           QDate(2024, 9, 2),
                           {{u"eligibility.outcomes_needed"_s, u"2"_s, QDate(2015, 4, 1), QDate(2030, 3, 31), true}},
                           u"PG-2024"_s,
                           u"sha256:0a1b"_s};
    const auto pence = [](qint64 amount) { return Money::pence(amount); };

    CaseFile file{.id = {QUuid(1, 1, 1, 0x40, 0, 0, 0, 0, 0, 0, 1)}};
    file.determinations.append({.id = {id(1)},
                                .on = QDate(2024, 9, 2),
                                .by = u"Niamh Carr"_s,
                                .eligible = true,
                                .differsBecause = u"the nights"_s,
                                .reasons = u"Ada cannot lift a pan."_s,
                                .advice = u"A perching stool."_s,
                                .finding = {.answer = Eligibility::Eligible,
                                            .arises = Tri::Yes,
                                            .unable = Tri::Yes,
                                            .wellbeing = Tri::No,
                                            .areas = {{CareArea::Hygiene, AreaStatus::Unable, {u"b"_s, u"d"_s}}},
                                            .recordComplete = true,
                                            .missing = {u"/facts/outcomes/toilet"_s},
                                            .stillOwed = {u"written_reasons"_s},
                                            .reasons = reasons,
                                            .policy = policy},
                                .inputs = "made from this",
                                .supersedes = {{id(9)}}});
    const AllocatedLine line{.id = u"L1"_s,
                             .funded = true,
                             .why = u"eligible_unmet"_s,
                             .price = pence(1495),
                             .unit = u"hour"_s,
                             .item = u"Personal assistant"_s,
                             .gross = u"8.75"_s,
                             .natural = u"1.25"_s,
                             .net = u"7.5"_s,
                             .stream = Stream::Annual,
                             .exact = u"5550/13"_s,
                             .amount = pence(11213),
                             .working = u"(8.75 - 1.25) x 14.95"_s,
                             .directPayment = true};
    file.agreements.append({.id = {id(2)},
                            .on = QDate(2024, 9, 16),
                            .by = u"Ada Finch"_s,
                            .how = u"Ted was there"_s,
                            .agreedHow = Agreed::Signed,
                            .worker = u"Niamh Carr"_s,
                            .personWords = u"that will do"_s,
                            .personSaysEnough = Tri::Yes,
                            .workerSaysEnough = Tri::No,
                            .allocation = {.guide = u"PG-2024"_s,
                                           .lines = {line},
                                           .weeklySubtotal = pence(1),
                                           .contingencyWeekly = pence(2),
                                           .weekly = pence(18839),
                                           .fourWeekly = pence(4),
                                           .annualLump = pence(5),
                                           .year = pence(6),
                                           .oneOff = pence(7),
                                           .firstYear = pence(8),
                                           .planningWeekly = pence(9),
                                           .planningAnnual = pence(10),
                                           .planningOneOff = pence(11),
                                           .assessedWeekly = pence(12),
                                           .adultWeekly = pence(13),
                                           .councilWeekly = pence(14),
                                           .dpGrossWeekly = pence(15),
                                           .dpNetWeekly = pence(16),
                                           .dpNetFourWeekly = pence(17),
                                           .otherWeekly = pence(18),
                                           .invoiceWeekly = pence(19),
                                           .dpAnnualLump = pence(20),
                                           .dpOneOff = pence(21),
                                           .funded = {u"O1"_s},
                                           .unfunded = {{u"O2"_s, u"met_by_strengths"_s}},
                                           .reasons = reasons,
                                           .policy = policy},
                            .sentences = {u"Getting up, seven and a half hours."_s},
                            .inputs = "made from that",
                            .supersedes = {{id(9)}}});
    file.instructions.append({.id = {id(3)},
                              .on = QDate(2024, 9, 18),
                              .by = u"Niamh Carr"_s,
                              .chosenBy = u"Ada Finch"_s,
                              .way = Deploy::DpManagedAccount,
                              .schedule = {.first = QDate(2024, 9, 23),
                                           .firstAmount = pence(75356),
                                           .second = QDate(2024, 10, 21),
                                           .everyFourWeeks = pence(75350),
                                           .sixWeekReview = QDate(2024, 11, 4),
                                           .overdueAfter = QDate(2024, 11, 18),
                                           .statutoryReviewBy = QDate(2025, 3, 23),
                                           .reasons = reasons,
                                           .policy = policy},
                              .netWeekly = pence(22),
                              .grossWeekly = pence(23),
                              .councilArrangedWeekly = pence(24),
                              .invoiceWeekly = pence(25),
                              .agreement = {id(2)},
                              .inputs = "and the other",
                              .supersedes = {{id(9)}}});
    return file;
}

} // namespace alongside::record
