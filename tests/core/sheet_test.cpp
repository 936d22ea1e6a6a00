// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/sheet.h"
#include "tests/support/catch.h"

using namespace thidua;

namespace {
constexpr SheetState kAll[] = {
    SheetState::Draft,    SheetState::Submitted, SheetState::Received, SheetState::UnderAppraisal,
    SheetState::Returned, SheetState::Appraised, SheetState::Approved, SheetState::Locked};
}

TEST_CASE("Every state of a sheet is read back from its code and its name")
{
    for (const SheetState state : kAll) {
        CHECK(parseSheetState(sheetStateCode(state)).value() == state);
        CHECK(parseSheetState(sheetStateName(state)).value() == state);
    }
    CHECK_FALSE(parseSheetState(QStringLiteral("xong")));
    CHECK_FALSE(parseSheetState(QString()));
}

TEST_CASE("A sheet walks from draft to locked, and going back needs a reason")
{
    const SheetState way[] = {SheetState::Draft,     SheetState::Submitted,
                              SheetState::Received,  SheetState::UnderAppraisal,
                              SheetState::Appraised, SheetState::Approved,
                              SheetState::Locked};
    for (size_t i = 1; i < std::size(way); ++i) {
        bool back = true;
        CHECK(isLegalMove(way[i - 1], way[i], &back));
        CHECK_FALSE(back);
    }
    const auto [from, to] = GENERATE(table<SheetState, SheetState>({
        {SheetState::UnderAppraisal, SheetState::Returned},
        {SheetState::Approved, SheetState::Appraised},
        {SheetState::Locked, SheetState::Approved},
        {SheetState::Submitted, SheetState::Draft},
    }));
    bool back = false;
    CHECK(isLegalMove(from, to, &back));
    CHECK(back);
}

TEST_CASE("Moves the workflow does not know are refused")
{
    const auto [from, to] = GENERATE(table<SheetState, SheetState>({
        {SheetState::Draft, SheetState::Approved},
        {SheetState::Draft, SheetState::Locked},
        {SheetState::Locked, SheetState::Draft},
        {SheetState::Returned, SheetState::Approved},
        {SheetState::Approved, SheetState::Approved},
    }));
    CHECK_FALSE(isLegalMove(from, to));
}

TEST_CASE("Only approved and locked sheets rank")
{
    for (const SheetState state : kAll) {
        Sheet sheet;
        sheet.state = state;
        CHECK(sheet.ranks() == (state == SheetState::Approved || state == SheetState::Locked));
    }
}
