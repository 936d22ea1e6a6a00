# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  scoring/cellstate.h
  scoring/gridcells.cpp scoring/gridcells.h scoring/gridsentences.cpp
  scoring/scoremodel.cpp scoring/scoremodel.h scoring/scoremodeldata.cpp scoring/scoremodelrows.cpp
  scoring/scoresnapshot.cpp scoring/scoresnapshot.h)
