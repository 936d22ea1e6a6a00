# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  charts/chartcanvas.h
  charts/chartdata.cpp charts/chartdata.h
  charts/chartkey.cpp charts/chartkey.h
  charts/chartmarks.cpp charts/chartmarks.h
  charts/chartplaces.cpp charts/chartplaces.h
  charts/chartsaver.h
  charts/chartwidget.cpp charts/chartwidget.h
  charts/figuresdialog.cpp charts/figuresdialog.h)
# The only includes of QtCharts. A build without it shows each chart as its table.
if(SOTHIDUA_CHARTS)
  list(APPEND THIDUA_UI_SOURCES
    charts/chartcanvas.cpp
    charts/chartframe.cpp charts/chartframe.h
    charts/chartpictures.cpp charts/chartpictures.h
    charts/chartsaver.cpp
    charts/chartview.cpp charts/chartview.h
    charts/budgetbarschart.cpp charts/gradebarschart.cpp charts/profilechart.cpp charts/rankdotschart.cpp
    charts/svgpicture.cpp charts/svgpicture.h
    charts/trendchart.cpp)
else()
  list(APPEND THIDUA_UI_SOURCES charts/chartcanvastable.cpp)
endif()
