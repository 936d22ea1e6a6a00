# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND THIDUA_UI_SOURCES
  targets/entryblock.cpp targets/entryblock.h
  targets/entrydelegate.cpp targets/entrydelegate.h
  targets/entrydialog.cpp targets/entrydialog.h targets/entrydialogblocks.cpp
  targets/entrygridmarks.cpp
  targets/entrygridmodel.cpp targets/entrygridmodel.h
  targets/goalsedit.cpp targets/goalsedit.h
  targets/promisesdialog.cpp targets/promisesdialog.h
  targets/promisesmodel.cpp targets/promisesmodel.h
  targets/targetdetail.cpp targets/targetdetail.h
  targets/targetdialog.cpp targets/targetdialog.h
  targets/targetsdelegate.cpp targets/targetsdelegate.h
  targets/targetsmodel.cpp targets/targetsmodel.h
  targets/targetspage.cpp targets/targetspage.h targets/targetspageactions.cpp
  targets/targetview.cpp targets/targetview.h
  targets/targetwords.cpp targets/targetwords.h
  targets/trenddialog.cpp targets/trenddialog.h)
