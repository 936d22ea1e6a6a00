# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  initiatives/activitiestab.cpp
  initiatives/alikemarks.cpp initiatives/alikemarks.h
  initiatives/coveragestrip.cpp initiatives/coveragestrip.h
  initiatives/exemplarstab.cpp
  initiatives/formdialog.cpp initiatives/formdialog.h
  initiatives/funnelbutton.cpp initiatives/funnelbutton.h
  initiatives/initiativedialog.cpp
  initiatives/initiativespage.cpp initiatives/initiativespage.h
  initiatives/initiativestab.cpp initiatives/initiativestab.h initiatives/initiativestabactions.cpp
  initiatives/nominationdialog.cpp
  initiatives/nominationstab.cpp initiatives/nominationstab.h
  initiatives/registerdialogs.cpp initiatives/registerdialogs.h
  initiatives/registermodel.cpp initiatives/registermodel.h
  initiatives/registertab.cpp initiatives/registertab.h
  initiatives/registertabs.h
  initiatives/registerwords.cpp initiatives/registerwords.h
  initiatives/messagesdialog.cpp initiatives/messagesdialog.h initiatives/reminderdialog.cpp initiatives/reminderdialog.h
  initiatives/rowstab.h
  initiatives/taskstab.cpp)
