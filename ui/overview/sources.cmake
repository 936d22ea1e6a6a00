# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  overview/firststeps.cpp overview/firststeps.h
  overview/leadersmodel.cpp overview/leadersmodel.h
  overview/movementfacts.cpp overview/movementfacts.h
  overview/movementoverview.cpp overview/movementoverview.h
  overview/overviewfacts.cpp overview/overviewfacts.h
  overview/overviewpage.cpp overview/overviewpage.h overview/overviewpagefigures.cpp
  overview/overviewtasks.cpp overview/overviewtasks.h
  overview/timeline.cpp overview/timeline.h)
