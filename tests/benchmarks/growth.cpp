// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P8: how opening with ranking, and one edit, grow with the ledger.
// bench_growth FOLDER RUNS: makes its ledgers there and removes them again.

#include "core/session/session.h"
#include "tests/benchmarks/benchledger.h"
#include "tests/benchmarks/edits.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <cmath>

namespace {

using namespace thidua;
using namespace thidua::bench;

struct Cost {
    double rank = 0;
    double edit = 0;
};

void rankOnce(const QString& path)
{
    Session::Options options;
    options.readOnly = true;
    const auto session = must(Session::open(path, options));
    const PlanId plan = must(session->ledger().plans()).front().id;
    must(session->ledger().standing(plan, QDate(2024, 12, 1)));
}

Cost measure(const QString& folder, const LedgerSize& size, int runs)
{
    const QString path = folder + QStringLiteral("/growth.thidua");
    QFile::remove(path);
    must(writeLedger(path, size));
    std::vector<double> ranks;
    for (int i = 0; i < runs; ++i)
        ranks.push_back(timed([&] { rankOnce(path); }));
    std::vector<double> edits;
    {
        const auto session = must(Session::open(path, {}));
        Edits row(session->ledger());
        row.applyNext(*session);
        for (int i = 0; i < 100 * runs; ++i)
            edits.push_back(timed([&] { row.applyNext(*session); }));
    }
    QFile::remove(path);
    return {median(ranks), median(edits)};
}

double sortCost(const LedgerSize& size)
{
    return size.units * std::log2(size.units);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int runs = arguments.value(2).toInt();
    const QString number = QStringLiteral("P8");
    std::vector<std::pair<LedgerSize, Cost>> costs;
    for (const int criteria : {30, 120}) {
        for (const int units : {500, 2'000, 8'000, 17'000}) {
            LedgerSize size;
            size.units = units;
            size.blocs = units / 42;
            size.criteria = criteria;
            costs.emplace_back(size, measure(arguments.value(1), size, runs));
            const Cost& cost = costs.back().second;
            printNote(number, QString::fromUtf8("%1 units × %2 criteria × 3 (%3 scores): open and rank; one edit").arg(units).arg(criteria).arg(size.scores()),
                      milliseconds(cost.rank), QStringLiteral("edit %1").arg(milliseconds(cost.edit)), 0);
        }
    }
    const auto& [small, smallCost] = costs[4];
    const auto& [large, largeCost] = costs[7];
    const Cost& fewCriteria = costs[3].second;
    const double perScore = largeCost.rank / fewCriteria.rank;
    print({number, QStringLiteral("rank 17,000 units: 120 criteria against 30 (4 times the scores)"), milliseconds(largeCost.rank),
           milliseconds(fewCriteria.rank), perScore, QString::fromUtf8("≤ 1.25×"), perScore <= 1.25});
    const double growth = largeCost.rank / smallCost.rank / (sortCost(large) / sortCost(small));
    print({number, QStringLiteral("rank 17,000 against 500 units, over n log n"), milliseconds(largeCost.rank),
           milliseconds(smallCost.rank), growth, QString::fromUtf8("≤ 1.25×"), growth <= 1.25});
    const double edit = largeCost.edit / smallCost.edit;
    print({number, QStringLiteral("one edit with 17,000 against 500 units"), milliseconds(largeCost.edit), milliseconds(smallCost.edit),
           edit, QString::fromUtf8("≤ 1.25×"), edit <= 1.25});
    return 0;
}
