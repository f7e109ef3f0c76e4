#pragma once
// All dated policy: numbers, lists of codes, price guides, the directory of providers and the texts that are cited. A value, loaded
// once and handed to the rules. Copies share.

#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/domain/price_guide.h"
#include "core/domain/provider.h"
#include "core/policy/dated.h"
#include "core/policy/json.h"
#include "core/policy/list_file.h"
#include "core/policy/provider_file.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace alongside::policy {

/// A text that code, screens and pages cite: "R9", "S31", "SI 2015/313 reg 2(1)(b)".
struct CitedSource {
    QString id{};
    QString title{};
    QString text{};                    // in our own words
    QDate checked{};

    bool operator==(const CitedSource&) const = default;
};

class Library {
public:
    /// What ships inside the program: resources/policy and resources/directory.
    static Result<Library> builtIn();
    /// The same layout as resources/policy; providers are always those that ship.
    /// Errors: InputUnreadable (no such folder), PolicyFileUnreadable with file, line and column.
    static Result<Library> fromFolder(const QString& folder);

    /// Errors: NoPolicyInForce (`where` the key, `detail` the day).
    [[nodiscard]] Result<Lookup<qint64>> number(QStringView key, QDate day) const;
    /// Errors: as `number`.
    [[nodiscard]] Result<Lookup<CodeList>> list(QStringView key, QDate day) const;
    /// The one guide that covers the day. Errors: NoPolicyInForce, PolicyFilesOverlap; `where` "price_guide".
    [[nodiscard]] Result<PriceGuide> guideOn(QDate day) const;
    [[nodiscard]] const QList<PriceGuide>& guides() const { return m_guides; }
    /// Ids of guides that share a day, in pairs "PG-2024 PG-2025"; none where all is well.
    [[nodiscard]] QStringList overlaps() const;
    /// A to Z by name: none is put first (S69). Each as it was accredited last.
    [[nodiscard]] QList<Provider> providers() const;
    /// As `providers`, each as it was accredited on that day; those not yet accredited are left out.
    [[nodiscard]] QList<Provider> providersOn(QDate day) const;
    [[nodiscard]] const QMap<QString, CitedSource>& sources() const { return m_sources; }
    [[nodiscard]] QStringList keys() const { return m_numbers.keys(); }
    [[nodiscard]] QStringList listKeys() const { return m_lists.keys(); }

    /// What a finding rests on, with the hash over the files of `values` and the guide, in order of key.
    [[nodiscard]] PolicyUse use(const QString& rule, QDate date, QList<PolicyValue> values = {},
                                const PriceGuide* guide = nullptr) const;

private:
    template <class T>
    struct DatedFile {
        Dated<T> dated;
        QByteArray canonical{};
    };

    static Result<Library> read(const QString& folder);
    Result<Done> take(const QString& name, const Json& json, const QByteArray& bytes);
    [[nodiscard]] bool knows(const QString& key) const { return m_numbers.contains(key) || m_lists.contains(key); }
    [[nodiscard]] QByteArray canonicalOf(const QString& key) const;

    QMap<QString, DatedFile<qint64>> m_numbers;
    QMap<QString, DatedFile<CodeList>> m_lists;
    QList<PriceGuide> m_guides;
    QList<ListedProvider> m_providers; // one entry for each accreditation, by rising day
    QMap<QString, CitedSource> m_sources;
};

/// The guide of `guides` that is alone in covering the day.
/// Errors: NoPolicyInForce, PolicyFilesOverlap; `where` "price_guide".
Result<PriceGuide> guideOn(const QList<PriceGuide>& guides, QDate day);

/// As it is kept in a finding.
PolicyValue used(QStringView key, const Lookup<qint64>& found);

} // namespace alongside::policy
