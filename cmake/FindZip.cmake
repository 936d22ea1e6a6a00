# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The target Zip::Zip. By name: Debian's own configuration of libzip asks for tools nobody needs here.
find_path(Zip_INCLUDE_DIR zip.h)
find_library(Zip_LIBRARY NAMES zip libzip)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zip REQUIRED_VARS Zip_LIBRARY Zip_INCLUDE_DIR)
if(Zip_FOUND AND NOT TARGET Zip::Zip)
  add_library(Zip::Zip UNKNOWN IMPORTED)
  set_target_properties(Zip::Zip PROPERTIES
    IMPORTED_LOCATION "${Zip_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Zip_INCLUDE_DIR}")
  # A static one (the MinGW build) brings what it needs itself.
  if(WIN32 AND Zip_LIBRARY MATCHES "\\.a$" AND NOT Zip_LIBRARY MATCHES "\\.dll\\.a$")
    find_package(ZLIB REQUIRED)
    set_target_properties(Zip::Zip PROPERTIES INTERFACE_COMPILE_DEFINITIONS ZIP_STATIC
      INTERFACE_LINK_LIBRARIES "ZLIB::ZLIB;bcrypt;advapi32")
  endif()
endif()
mark_as_advanced(Zip_INCLUDE_DIR Zip_LIBRARY)
