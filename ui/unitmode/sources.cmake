# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  unitmode/answerpanel.cpp unitmode/answerpanel.h
  unitmode/filesbox.cpp unitmode/filesbox.h
  unitmode/formopening.cpp unitmode/formopening.h
  unitmode/newcopydialog.cpp unitmode/newcopydialog.h
  unitmode/owninitiatives.h
  unitmode/passcodedialog.cpp unitmode/passcodedialog.h
  unitmode/remarksbox.cpp unitmode/remarksbox.h
  unitmode/returnexport.cpp unitmode/returnexport.h
  unitmode/sentband.cpp unitmode/sentband.h
  unitmode/steplist.cpp unitmode/steplist.h
  unitmode/targetcard.cpp unitmode/targetcard.h
  unitmode/unitheader.cpp unitmode/unitheader.h
  unitmode/unitinitiativespage.cpp unitmode/unitinitiativespage.h
  unitmode/unitpage.cpp unitmode/unitpage.h
  unitmode/unitpages.cpp unitmode/unitpages.h
  unitmode/unitparts.cpp unitmode/unitparts.h
  unitmode/unitscorespage.cpp unitmode/unitscorespage.h
  unitmode/unitsendpage.cpp unitmode/unitsendpage.h
  unitmode/unitstepspage.cpp unitmode/unitstepspage.h
  unitmode/unittargetspage.cpp unitmode/unittargetspage.h
  unitmode/unitwindow.cpp unitmode/unitwindow.h
  unitmode/unitwordspage.cpp unitmode/unitwordspage.h)
