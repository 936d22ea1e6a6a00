// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/returnchain.h"

#include "core/exchange/packages/reportjson.h"
#include "core/storage/ledger.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace thidua {

namespace {

struct ReturnChainText {
    Q_DECLARE_TR_FUNCTIONS(ReturnChainText)
};

/// What is kept of a reception (actions::ReturnDesk::receive).
struct Kept {
    QString follows;
    std::array<QSet<QString>, 7> named; ///< keys by list: rows something became of
    std::array<QSet<QString>, 7> notTaken; ///< among them
    bool anyNotTaken = false;
};

Result<Kept> keptOf(const Ledger& ledger, const Reception& reception)
{
    THIDUA_ASSIGN(packed, ledger.blob(reception.lists));
    Kept kept;
    const QJsonArray lines = QJsonDocument::fromJson(qUncompress(packed)).array();
    for (const QJsonValue& line : lines) {
        const QJsonArray fields = line.toArray();
        const int list = fields.at(0).toInt();
        const QString key = fields.at(1).toString();
        if (list < 0) {
            kept.follows = key;
            continue;
        }
        const auto place = static_cast<size_t>(list);
        if (place >= kept.named.size())
            continue;
        kept.named[place].insert(key);
        if (fields.at(3).toBool() && fields.at(4).toString().isEmpty())
            continue;
        kept.notTaken[place].insert(key);
        kept.anyNotTaken = true;
    }
    return kept;
}

/// Replaces the rows `isBack` says by those `before` has of them.
template<class Row, class IsBack>
void putBack(std::vector<Row>& rows, const std::vector<Row>& before, const IsBack& isBack)
{
    std::erase_if(rows, [&](const Row& row) { return isBack(row.key()); });
    std::ranges::copy_if(before, std::back_inserter(rows),
                         [&](const Row& row) { return isBack(row.key()); });
}

} // namespace

Result<ReturnChain> ReturnChain::of(const Ledger& ledger, PlanId plan, UnitId unit)
{
    THIDUA_ASSIGN(receptions,
                  ledger.rows<Reception>("plan = ? AND unit = ? ORDER BY id",
                                         {toValue(plan), toValue(unit)}));
    return ReturnChain(ledger, std::move(receptions));
}

const Reception* ReturnChain::withDigest(const QString& digest) const
{
    const auto found = std::ranges::find(m_receptions, digest, &Reception::digest);
    return found == m_receptions.end() || digest.isEmpty() ? nullptr : &*found;
}

const Reception* ReturnChain::lastOf(const QStringList& follows) const
{
    const auto found =
        std::find_if(m_receptions.rbegin(), m_receptions.rend(), [&](const Reception& reception) {
            return !reception.digest.isEmpty() && follows.contains(reception.digest);
        });
    return found == m_receptions.rend() ? nullptr : &*found;
}

const Reception* ReturnChain::lastApart(const QStringList& follows, const Reception* known,
                                        RowId form) const
{
    const auto found =
        std::find_if(m_receptions.rbegin(), m_receptions.rend(), [&](const Reception& reception) {
            return reception.source != ReturnSource::Paper && !follows.contains(reception.digest);
        });
    // Forms and receptions are numbered in one row.
    const bool before =
        found == m_receptions.rend() || found->id < form || (known && found->id < known->id);
    return before ? nullptr : &*found;
}

Result<QStringList> ReturnChain::followedBy(const Reception& reception) const
{
    QStringList digests;
    if (reception.source != ReturnSource::Package)
        return digests;
    THIDUA_ASSIGN(manifest, m_ledger->blob(reception.digest));
    const QJsonArray follows =
        QJsonDocument::fromJson(manifest).object().value(QLatin1String("follows")).toArray();
    for (const QJsonValue& digest : follows)
        digests.append(digest.toString());
    return digests;
}

Result<const Reception*> ReturnChain::laterThan(const QString& digest,
                                                const QString& instance) const
{
    for (const Reception& reception : m_receptions) {
        if (reception.instance != instance || reception.source != ReturnSource::Package)
            continue;
        THIDUA_ASSIGN(follows, followedBy(reception));
        if (follows.contains(digest))
            return &reception;
    }
    return nullptr;
}

Result<bool> ReturnChain::isBroken(QString digest) const
{
    while (!digest.isEmpty()) {
        const Reception* below = withDigest(digest);
        if (!below)
            return true;
        THIDUA_ASSIGN(kept, keptOf(*m_ledger, *below));
        digest = kept.follows;
    }
    return false;
}

Result<UnitReport> ReturnChain::agreed(const Reception& reception, const UnitReport& start) const
{
    THIDUA_ASSIGN(packed, m_ledger->blob(reception.content));
    THIDUA_ASSIGN(
        report, readReport(qUncompress(packed), ReturnChainText::tr("the return received before")));
    THIDUA_ASSIGN(kept, keptOf(*m_ledger, reception));
    THIDUA_ASSIGN(broken, isBroken(kept.follows));
    if (!broken && !kept.anyNotTaken)
        return std::move(report);
    THIDUA_ASSIGN(follows, followedBy(reception));
    UnitReport before = start;
    const Reception* next = withDigest(kept.follows);
    if (const Reception* last = next ? next : lastOf(follows)) {
        THIDUA_ASSIGN(known, agreed(*last, start));
        before = std::move(known);
    }
    size_t list = 0;
    const auto put = [&](auto& rows, const auto& earlier) {
        putBack(rows, earlier, [&](const QString& key) {
            return kept.notTaken[list].contains(key) || (broken && !kept.named[list].contains(key));
        });
        ++list;
    };
    put(report.steps, before.steps);
    put(report.scores, before.scores);
    put(report.figures, before.figures);
    put(report.promises, before.promises);
    put(report.initiatives, before.initiatives);
    put(report.words, before.words);
    put(report.files, before.files);
    report.arrange();
    return std::move(report);
}

} // namespace thidua
