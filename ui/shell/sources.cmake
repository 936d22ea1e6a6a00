# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  shell/aboutdialog.cpp shell/aboutdialog.h
  shell/checkdialog.cpp shell/checkdialog.h
  shell/commands.cpp shell/commands.h
  shell/datatransfer.cpp shell/datatransfer.h
  shell/filedrop.cpp shell/filedrop.h
  shell/jumplist.cpp shell/jumplist.h
  shell/mainwindow.cpp shell/mainwindow.h shell/mainwindowcommands.cpp
  shell/menurow.cpp shell/menurow.h
  shell/newplandialog.cpp shell/newplandialog.h
  shell/planpopup.cpp shell/planpopup.h
  shell/planselector.cpp shell/planselector.h
  shell/plantreemodel.cpp shell/plantreemodel.h
  shell/recentfilesmodel.cpp shell/recentfilesmodel.h
  shell/searchbox.cpp shell/searchbox.h
  shell/searchindex.cpp shell/searchindex.h
  shell/sectionpages.cpp shell/sectionpages.h
  shell/sections.cpp shell/sections.h
  shell/settingsdialog.cpp shell/settingsdialog.h
  shell/shell.cpp shell/shell.h
  shell/shortcutsdialog.cpp shell/shortcutsdialog.h
  shell/sidebar.cpp shell/sidebar.h
  shell/startscreen.cpp shell/startscreen.h
  shell/waiting.cpp shell/waiting.h
  shell/windowplace.cpp shell/windowplace.h)
