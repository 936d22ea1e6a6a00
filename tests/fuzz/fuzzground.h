// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/form.h"
#include "core/session/session.h"

#include <QTemporaryDir>

namespace thidua::fuzz {

/// A council's ledger with a small plan, a unit and its form: what files from elsewhere are read against.
/// Made once a process.
class Ground {
public:
    static Ground& one();

    const Ledger& ledger() const { return m_session->ledger(); }
    PlanId plan() const { return m_plan; }
    UnitId unit() const { return m_unit; }
    const FormContent& form() const { return m_form; }
    const QByteArray& formBytes() const { return m_formBytes; }
    Result<void> backupTo(const QString& to) const { return m_session->backupTo(to); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    const QByteArray& excelForm() const { return m_excelForm; } ///< of the same unit
    /// A return of the unit with these reports, signed as it signs.
    QByteArray returnWith(const QByteArray& report, const QByteArray& base) const;
    /// The form with another part, signed as the council signs.
    QByteArray formWith(const QString& part, const QByteArray& bytes) const;
    /// The Excel form with another part.
    QByteArray workbookWith(const QString& part, const QByteArray& bytes) const;

private:
    Ground();
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    PlanId m_plan;
    UnitId m_unit;
    QByteArray m_formBytes;
    QByteArray m_excelForm;
    FormContent m_form;
    SigningKey m_council;
};

/// The value, or the end of the process: what the ground is made of must not fail.
template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace thidua::fuzz
