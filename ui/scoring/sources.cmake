# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  scoring/celleditor.cpp scoring/celleditor.h scoring/cellmarks.cpp scoring/cellmarks.h scoring/cellstate.h
  scoring/clipboardtable.cpp scoring/clipboardtable.h
  scoring/entryhint.cpp scoring/entryhint.h scoring/entrypreview.cpp scoring/entrypreview.h
  scoring/explanationdialog.cpp scoring/explanationdialog.h
  scoring/explanationmodel.cpp scoring/explanationmodel.h
  scoring/findbar.cpp scoring/findbar.h scoring/frozenview.cpp scoring/frozenview.h
  scoring/gridcells.cpp scoring/gridcells.h scoring/gridpopups.cpp scoring/gridpopups.h
  scoring/gridsentences.cpp
  scoring/objectpicker.cpp scoring/objectpicker.h
  scoring/rulestrip.cpp scoring/rulestrip.h
  scoring/scoredelegate.cpp scoring/scoredelegate.h scoring/scoredelegateedit.cpp
  scoring/scoreediting.cpp scoring/scoreediting.h scoring/scoreedits.cpp scoring/scoreedits.h
  scoring/scoregrid.cpp scoring/scoregrid.h
  scoring/scoremodel.cpp scoring/scoremodel.h scoring/scoremodeldata.cpp scoring/scoremodelrows.cpp
  scoring/scoresnapshot.cpp scoring/scoresnapshot.h
  scoring/scoreview.cpp scoring/scoreview.h scoring/scoreviewkeys.cpp
  scoring/scoringframe.cpp scoring/scoringheader.cpp scoring/scoringheader.h
  scoring/scoringmoves.cpp scoring/scoringpage.cpp scoring/scoringpage.h scoring/scoringreports.cpp
  scoring/scoringtoolbar.cpp scoring/scoringtoolbar.h
  scoring/sheetguard.cpp scoring/sheetguard.h scoring/sheetmoves.cpp scoring/sheetmoves.h
  scoring/totalsmodel.cpp scoring/totalsmodel.h
  scoring/unitnames.cpp scoring/unitnames.h)
