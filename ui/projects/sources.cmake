# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  projects/ganttpainter.cpp projects/ganttpainter.h
  projects/ganttview.cpp projects/ganttview.h
  projects/meetingdialog.cpp projects/meetingdialog.h
  projects/programmesdialog.cpp projects/programmesdialog.h
  projects/projectdetail.cpp projects/projectdetail.h
  projects/projectdialog.cpp projects/projectdialog.h
  projects/projectrows.cpp projects/projectrows.h
  projects/projectsmodel.cpp projects/projectsmodel.h
  projects/projectspage.cpp projects/projectspage.h projects/projectspageactions.cpp
  projects/projecttimes.cpp projects/projecttimes.h
  projects/projectwords.cpp projects/projectwords.h)
