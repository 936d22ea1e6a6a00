# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The target XlsxWriter::XlsxWriter. By name, since pkg-config is not on every Windows machine.
find_path(XlsxWriter_INCLUDE_DIR xlsxwriter.h)
find_library(XlsxWriter_LIBRARY NAMES xlsxwriter libxlsxwriter)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(XlsxWriter REQUIRED_VARS XlsxWriter_LIBRARY XlsxWriter_INCLUDE_DIR)
if(XlsxWriter_FOUND AND NOT TARGET XlsxWriter::XlsxWriter)
  add_library(XlsxWriter::XlsxWriter UNKNOWN IMPORTED)
  set_target_properties(XlsxWriter::XlsxWriter PROPERTIES
    IMPORTED_LOCATION "${XlsxWriter_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${XlsxWriter_INCLUDE_DIR}")
  # A static one brings what it needs itself; vcpkg's is built with the system's minizip.
  if(WIN32 AND XlsxWriter_LIBRARY MATCHES "\\.(a|lib)$" AND NOT XlsxWriter_LIBRARY MATCHES "\\.dll\\.a$")
    find_package(ZLIB REQUIRED)
    find_library(XlsxWriter_MINIZIP_LIBRARY NAMES minizip libminizip)
    set_target_properties(XlsxWriter::XlsxWriter PROPERTIES INTERFACE_LINK_LIBRARIES
      "$<$<BOOL:${XlsxWriter_MINIZIP_LIBRARY}>:${XlsxWriter_MINIZIP_LIBRARY}>;ZLIB::ZLIB")
  endif()
endif()
mark_as_advanced(XlsxWriter_INCLUDE_DIR XlsxWriter_LIBRARY XlsxWriter_MINIZIP_LIBRARY)
