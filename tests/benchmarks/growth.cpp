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

constexpr int kEditsPerRun = 50;

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

/// A ledger of the series, open for editing while all of them take turns.
struct Subject {
    LedgerSize size;
    QString path;
    std::unique_ptr<Session> session = {};
    std::unique_ptr<Edits> edits = {};
    std::vector<double> ranks = {};
    std::vector<double> edited = {};
    Cost cost() const { return {middle(ranks), middle(edited)}; }
};

std::vector<Subject> makeSeries(const QString& folder)
{
    std::vector<Subject> series;
    for (const int criteria : {30, 120}) {
        for (const int units : {500, 2'000, 8'000, 17'000}) {
            LedgerSize size;
            size.units = units;
            size.blocs = units / 42;
            size.criteria = criteria;
            series.push_back(
                {size,
                 QStringLiteral("%1/growth-%2-%3.thidua").arg(folder).arg(units).arg(criteria)});
            QFile::remove(series.back().path);
            must(writeLedger(series.back().path, size));
        }
    }
    return series;
}

void measure(std::vector<Subject>& series, int runs)
{
    for (int i = 0; i < runs; ++i) {
        for (Subject& subject : series)
            subject.ranks.push_back(timed([&] { rankOnce(subject.path); }));
    }
    for (Subject& subject : series) {
        subject.session = must(Session::open(subject.path, {}));
        subject.edits = std::make_unique<Edits>(subject.session->ledger());
        subject.edits->applyNext(*subject.session);
    }
    for (int i = 0; i < kEditsPerRun * runs; ++i) {
        for (Subject& subject : series)
            subject.edited.push_back(timed([&] { subject.edits->applyNext(*subject.session); }));
    }
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
    std::vector<Subject> series = makeSeries(arguments.value(1));
    measure(series, runs);
    for (Subject& subject : series) {
        const LedgerSize& size = subject.size;
        printNote(
            number,
            QString::fromUtf8("%1 units × %2 criteria × 3 (%3 scores): open and rank; one edit")
                .arg(size.units)
                .arg(size.criteria)
                .arg(size.scores()),
            milliseconds(subject.cost().rank),
            QStringLiteral("edit %1").arg(milliseconds(subject.cost().edit)), 0);
        subject.session.reset();
        QFile::remove(subject.path);
    }
    const LedgerSize& small = series[4].size;
    const LedgerSize& large = series[7].size;
    const Cost smallCost = series[4].cost();
    const Cost largeCost = series[7].cost();
    const Cost fewCriteria = series[3].cost();
    const double perScore = largeCost.rank / fewCriteria.rank;
    print({number,
           QStringLiteral("rank 17,000 units: 120 criteria against 30 (4 times the scores)"),
           milliseconds(largeCost.rank), milliseconds(fewCriteria.rank), perScore,
           QString::fromUtf8("≤ 1.25×"), perScore <= 1.25});
    const double growth = largeCost.rank / smallCost.rank / (sortCost(large) / sortCost(small));
    print({number, QStringLiteral("rank 17,000 against 500 units, over n log n"),
           milliseconds(largeCost.rank), milliseconds(smallCost.rank), growth,
           QString::fromUtf8("≤ 1.25×"), growth <= 1.25});
    const double edit = largeCost.edit / smallCost.edit;
    print({number, QStringLiteral("one edit with 17,000 against 500 units"),
           milliseconds(largeCost.edit), milliseconds(smallCost.edit), edit,
           QString::fromUtf8("≤ 1.25×"), edit <= 1.25});
    return 0;
}
