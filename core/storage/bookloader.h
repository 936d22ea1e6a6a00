// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "core/storage/database.h"

#include <memory>

namespace thidua {

/// Reads everything of one plan except its scores. Fails (NotFound) when there is no such plan; a
/// table or scale that cannot be built is the book's `problem`, not a failure.
Result<std::shared_ptr<const PlanBook>> loadBook(Database& database, PlanId plan);

/// Order of codes: letters without case, digits as numbers, so that K2-9 comes before K2-10. Plain
/// comparison for ASCII, Vietnamese collation when some code of the list is not.
class CodeOrder {
public:
    explicit CodeOrder(bool ascii) : m_ascii(ascii) { }
    bool operator()(const QString& left, const QString& right) const
    {
        return compare(left, right) < 0;
    }
    int compare(const QString& left, const QString& right) const;

private:
    bool m_ascii;
};
bool isAscii(const QString& text);

} // namespace thidua
