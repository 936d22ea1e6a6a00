# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  plan/blocspart.cpp plan/blocspart.h
  plan/clauserows.cpp plan/coveragerows.cpp
  plan/copyplandialog.cpp plan/copyplandialog.h
  plan/differencesdialog.cpp plan/differencesdialog.h
  plan/fieldsdialog.cpp plan/fieldsdialog.h
  plan/holidaysdialog.cpp plan/holidaysdialog.h
  plan/generalpart.cpp plan/generalpart.h
  plan/graderows.cpp plan/metricrows.cpp
  plan/milestonerows.cpp
  plan/movementpart.cpp plan/movementpart.h
  plan/paragraphedit.cpp plan/paragraphedit.h
  plan/planchecks.cpp plan/planchecks.h
  plan/planlock.cpp plan/planlock.h
  plan/planpage.cpp plan/planpage.h
  plan/planpart.h
  plan/planrows.cpp plan/planrows.h
  plan/roweditor.cpp plan/roweditor.h
  plan/rowsmodel.cpp plan/rowsmodel.h
  plan/rowspart.h
  plan/rulespart.cpp plan/rulespart.h)
