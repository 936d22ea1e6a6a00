# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  history/historydetailmodel.cpp history/historydetailmodel.h
  history/historymodel.cpp history/historymodel.h
  history/historypage.cpp history/historypage.h
  history/returndetails.cpp history/returndetails.h)
