# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  overview/blocpage.cpp
  overview/boardmodel.cpp overview/boardmodel.h
  overview/boardpage.h
  overview/boardwidget.cpp overview/boardwidget.h
  overview/firststeps.cpp overview/firststeps.h
  overview/leadersmodel.cpp overview/leadersmodel.h
  overview/leadtile.cpp overview/leadtile.h
  overview/movementfacts.cpp overview/movementfacts.h
  overview/movementoverview.cpp overview/movementoverview.h
  overview/overviewfacts.cpp overview/overviewfacts.h
  overview/movementpage.cpp
  overview/movementview.cpp overview/movementview.h
  overview/overviewpage.cpp overview/overviewpage.h
  overview/overviewtasks.cpp overview/overviewtasks.h
  overview/overviewview.h
  overview/scoringoverview.cpp overview/scoringoverview.h
  overview/scoringtiles.cpp overview/scoringtiles.h
  overview/scopebar.cpp overview/scopebar.h
  overview/timeline.cpp overview/timeline.h
  overview/unitpage.cpp
  overview/unittables.cpp overview/unittables.h)
