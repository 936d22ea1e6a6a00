# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The only includes of QtCharts.
list(APPEND THIDUA_UI_SOURCES
  charts/chartdata.cpp charts/chartdata.h
  charts/chartframe.cpp charts/chartframe.h
  charts/chartkey.cpp charts/chartkey.h
  charts/chartpictures.cpp charts/chartpictures.h
  charts/chartsaver.cpp charts/chartsaver.h
  charts/chartwidget.cpp charts/chartwidget.h
  charts/figuresdialog.cpp charts/figuresdialog.h
  charts/gradebarschart.cpp charts/profilechart.cpp charts/rankdotschart.cpp)
