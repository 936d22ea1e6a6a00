// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

#include <QMap>
#include <optional>

namespace thidua::cli {

/// What a verb accepts: how it is called, and one example for its help.
struct Usage {
    QString synopsis; ///< `rank FILE [--plan CODE] [--bloc CODE]`
    QString summary;
    QString example;
    QStringList flags; ///< options without a value
    QStringList options; ///< options with one value
    QStringList lists; ///< options with one or more values
    int positional = 1; ///< least number of arguments without a name
    int mostPositional = 1;
};

/// The arguments of one verb, parsed. Options every verb knows: `--help`; writing verbs add `--actor`.
class Arguments {
public:
    /// Prints help or the mistake; then no value is returned and `exitCode` says how to end.
    static std::optional<Arguments> parse(const Usage& usage, const QStringList& arguments,
                                          Streams& streams, int& exitCode);

    const QStringList& positional() const { return m_positional; }
    QString first() const { return m_positional.value(0); }
    bool has(const QString& name) const { return m_values.contains(name); }
    QString value(const QString& name, const QString& fallback = {}) const;
    QStringList values(const QString& name) const { return m_values.value(name); }

private:
    QStringList m_positional;
    QMap<QString, QStringList> m_values;
};

int wrongUsage(Streams& streams, const QString& message);
/// Prints an error for people and answers Failed.
int failed(Streams& streams, const Error& error);

} // namespace thidua::cli
