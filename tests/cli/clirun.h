// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

#include <QFile>
#include <QTemporaryDir>

namespace thidua::test {

/// What one call of the command line left: every byte of both streams and the exit code.
struct CliRun {
    int exitCode = 0;
    QString out;
    QString err;
};

inline CliRun runCli(const QStringList& arguments)
{
    CliRun result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    cli::Streams streams{out, err};
    result.exitCode = cli::run(arguments, streams);
    return result;
}

/// A folder of its own for each test, with the sample's CSV files and helpers to make others.
class CliFolder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path(name);
    }
    QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString sample(const QString& name)
    {
        return QStringLiteral(THIDUA_SOURCE_DIR "/resources/samples/sample-2024/") + name;
    }
    /// The sample's ledger, made through the verbs a person would use.
    QString sampleLedger() const
    {
        const QString ledger = path(QStringLiteral("2024.thidua"));
        runCli({QStringLiteral("new"), ledger, QStringLiteral("--template"),
                QStringLiteral("theme-2024")});
        runCli({QStringLiteral("import"), ledger, sample(QStringLiteral("units.csv")),
                sample(QStringLiteral("scores-self.csv")),
                sample(QStringLiteral("scores-appraisal.csv"))});
        return ledger;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace thidua::test
