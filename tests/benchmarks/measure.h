// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace thidua::bench {

/// One line of the table all benchmarks print together: figures of one run, side by side.
struct Line {
    QString number; ///< P1 …
    QString what;
    QString ours;
    QString peer;
    double ratio = 0;
    QString goal;
    bool met = false;
};
void print(const Line& line);
/// A line that only informs: no goal.
void printNote(const QString& number, const QString& what, const QString& ours, const QString& peer,
               double ratio);

QString milliseconds(double value);
/// The mean of the middle half: as little moved by outliers as the median, and not thrown from one
/// to the other where a disk answers in steps.
double middle(std::vector<double> values);
/// What `work` takes, in milliseconds.
double timed(const std::function<void()>& work);

/// The middle of two works that take turns and turns at going first, so that a slow moment of the
/// machine hits both.
struct Pair {
    double ours = 0;
    double peer = 0;
    double ratio() const { return ours / peer; }
};
Pair inTurns(int runs, const std::function<void()>& ours, const std::function<void()>& peer);

/// Runs a program, its output into `output` (nothing: nowhere). Fails when it ends with more than
/// `mostCode`.
Result<void> runProgram(const QString& program, const QStringList& arguments,
                        const QString& output = {}, int mostCode = 0);

[[noreturn]] void giveUp(const Error& error);
/// Ends the program with the message when there is an error.
template<class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace thidua::bench
