// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changeset.h"

#include "core/storage/blobs.h"

#include <algorithm>

namespace thidua {

QString ChangeSet::keep(const QByteArray& bytes)
{
    const QString hash = blobHash(bytes);
    m_kept.insert({hash, bytes});
    return hash;
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet result(m_action, m_arguments);
    result.m_rows.reserve(m_rows.size());
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        RowChange back = *row;
        if (back.kind == ChangeKind::Insert)
            back.kind = ChangeKind::Remove;
        else if (back.kind == ChangeKind::Remove)
            back.kind = ChangeKind::Insert;
        for (FieldChange& field : back.fields)
            std::swap(field.before, field.after);
        result.m_rows.push_back(std::move(back));
    }
    return result;
}

bool ChangeSummary::touches(SheetId sheet) const
{
    return everything || std::find(sheets.begin(), sheets.end(), sheet) != sheets.end();
}

bool ChangeSummary::touches(PlanId plan) const
{
    return everything || std::find(plans.begin(), plans.end(), plan) != plans.end();
}

} // namespace thidua
