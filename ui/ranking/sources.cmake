# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  ranking/blocnotices.cpp ranking/blocnotices.h
  ranking/blocwords.cpp ranking/blocwords.h
  ranking/docketdialog.cpp ranking/docketdialog.h
  ranking/docketfacts.cpp ranking/docketfacts.h
  ranking/docketmodel.cpp ranking/docketmodel.h
  ranking/findingplace.cpp ranking/findingplace.h
  ranking/findings.cpp ranking/findings.h
  ranking/holdeditor.cpp ranking/holdeditor.h
  ranking/holdsdialog.cpp ranking/holdsdialog.h
  ranking/holdsmodel.cpp ranking/holdsmodel.h
  ranking/preflightdialog.cpp ranking/preflightdialog.h
  ranking/preflightmodel.cpp ranking/preflightmodel.h
  ranking/rankingdelegate.cpp ranking/rankingdelegate.h
  ranking/rankingheader.cpp ranking/rankingheader.h
  ranking/rankingmodel.cpp ranking/rankingmodel.h ranking/rankingmodelcells.cpp
  ranking/rankingpage.cpp ranking/rankingpage.h ranking/rankingpageactions.cpp
  ranking/rankingpagenotices.cpp
  ranking/rankingsort.cpp ranking/rankingsort.h
  ranking/rankingtable.cpp ranking/rankingtable.h
  ranking/takenchoice.cpp ranking/takenchoice.h
  ranking/unitprofile.cpp ranking/unitprofile.h)
