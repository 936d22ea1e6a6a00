# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  calendar/agendamodel.cpp calendar/agendamodel.h
  calendar/calendarlooks.cpp calendar/calendarlooks.h
  calendar/calendartools.cpp calendar/calendartools.h
  calendar/calendarview.cpp calendar/calendarview.h
  calendar/monthgrid.cpp calendar/monthgrid.h
  calendar/monthlayout.cpp calendar/monthlayout.h
  calendar/monthpainter.cpp calendar/monthpainter.h
  calendar/yearstrip.cpp calendar/yearstrip.h)
