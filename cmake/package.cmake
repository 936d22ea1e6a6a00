# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` and `cpack -G DEB` put beside the programs on Linux. Windows: installer/windows.
if(NOT UNIX)
  return()
endif()
include(GNUInstallDirs)
set(linux ${PROJECT_SOURCE_DIR}/installer/linux)
set(documents ${CMAKE_INSTALL_DATAROOTDIR}/doc/sothidua) # as the package is called
install(FILES ${linux}/sothidua.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/sothidua-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME sothidua.xml)
foreach(size 48 128 256)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/linux/sothidua-${size}.png
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME sothidua.png)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${documents} RENAME copyright)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/samples DESTINATION ${documents})

set(CPACK_PACKAGE_NAME sothidua)
set(CPACK_PACKAGE_VENDOR "The Sổ Thi Đua authors")
set(CPACK_PACKAGE_CONTACT "The Sổ Thi Đua authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Emulation ledger of a health department's council")
set(CPACK_PACKAGE_FILE_NAME sothidua_${PROJECT_VERSION}_amd64)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-croscore, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
include(CPack)
