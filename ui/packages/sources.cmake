# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  packages/comparisoncsv.cpp
  packages/countbutton.cpp packages/countbutton.h
  packages/criterionwords.h packages/decisionmodel.cpp packages/decisionmodel.h
  packages/issuedfiles.cpp
  packages/issuedialog.cpp packages/issuedialog.h
  packages/issuemodel.cpp packages/issuemodel.h
  packages/lookatfile.cpp packages/lookatfile.h
  packages/receivebatch.cpp packages/receivebatch.h
  packages/receivecomparepage.cpp packages/receivecomparepage.h
  packages/receivedecidepage.cpp packages/receivedecidepage.h
  packages/receivefilespage.cpp packages/receivefilespage.h
  packages/receiveresultpage.cpp packages/receiveresultpage.h
  packages/receivewizard.cpp packages/receivewizard.h
  packages/receivewriting.cpp
  packages/remarksdialog.cpp packages/remarksdialog.h
  packages/returnsactions.cpp
  packages/returnsdialogs.cpp packages/returnsdialogs.h
  packages/returnsrows.cpp packages/returnsrows.h
  packages/returnsview.cpp packages/returnsview.h
  packages/returntreemodel.cpp packages/returntreemodel.h
  packages/sentdialog.cpp packages/sentdialog.h
  packages/rowdetail.cpp packages/rowdetail.h
  packages/stepsbar.cpp packages/stepsbar.h)
