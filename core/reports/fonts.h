// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QStringList>

namespace thidua::report {

/// The one family a report is set in, with its real bold and italic faces. Never falls back: a
/// letter from another face would show on paper. Needs a QGuiApplication.
class FontFamily {
public:
    /// Times New Roman, or Tinos, which has the same widths.
    static QStringList defaultCandidates();
    /// The first candidate that is installed with its four faces and every Vietnamese letter; fails
    /// (NotFound) when none is.
    static Result<FontFamily> find(const QStringList& candidates = defaultCandidates());

    const QString& name() const { return m_name; }
    /// A font whose pixels are twips, without hinting.
    QFont font(double points, bool bold, bool italic) const;

private:
    explicit FontFamily(QString name) : m_name(std::move(name)) { }
    QString m_name;
};

/// Text as it is set: NFC, tabs as spaces, and marks that office fonts lack as their nearest
/// relatives (✓ as √).
QString printable(const QString& text);

} // namespace thidua::report
