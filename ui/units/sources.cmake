# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  units/blocdialog.cpp units/blocdialog.h
  units/blocmovewords.cpp units/blocmovewords.h
  units/blocwords.cpp units/blocwords.h
  units/comparedialog.cpp units/comparedialog.h
  units/comparemodel.cpp units/comparemodel.h
  units/csvfiles.cpp units/csvfiles.h
  units/importcomparison.cpp units/importcomparison.h
  units/unitchangedialog.cpp units/unitchangedialog.h
  units/launchrows.cpp units/launchrows.h
  units/launchview.cpp units/launchview.h units/launchviewactions.cpp
  units/unitdialog.cpp units/unitdialog.h
  units/unitpicks.cpp units/unitpicks.h
  units/unitsmodel.cpp units/unitsmodel.h
  units/unitspage.cpp units/unitspage.h units/unitspageparts.cpp units/unitspageactions.cpp
  units/unitssnapshot.cpp units/unitssnapshot.h
  units/unittreemodel.cpp units/unittreemodel.h)
