# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  table/criteriamodel.cpp table/criteriamodel.h
  table/criterionpanel.cpp table/criterionpanel.h
  table/problemsmodel.cpp table/problemsmodel.h
  table/rulefields.cpp table/rulefields.h
  table/rulerows.cpp table/rulerows.h
  table/rulerowsmodel.cpp table/rulerowsmodel.h
  table/ruletester.cpp table/ruletester.h
  table/rulewords.cpp table/rulewords.h
  table/tablepage.cpp table/tablepage.h table/tablepageactions.cpp
  table/tabletotals.cpp table/tabletotals.h)
