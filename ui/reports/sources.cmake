# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  reports/pageview.cpp reports/pageview.h
  reports/partsmodel.cpp reports/partsmodel.h
  reports/partspanel.cpp reports/partspanel.h
  reports/previewbar.cpp reports/previewbar.h
  reports/previewcontent.cpp reports/previewcontent.h
  reports/previewdialog.cpp reports/previewdialog.h reports/previewjobs.cpp
  reports/previewoptions.cpp reports/previewoptions.h
  reports/previewpages.cpp reports/previewpages.h
  reports/printers.cpp reports/printers.h)
