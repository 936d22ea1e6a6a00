# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later

# thidua_windows_program(<target> <description>): icon, version and manifest of a program on Windows.
function(thidua_windows_program target description)
  if(NOT WIN32)
    return()
  endif()
  set(folder ${PROJECT_SOURCE_DIR}/resources/windows)
  set(THIDUA_DESCRIPTION "${description}")
  set(THIDUA_FILE "${target}.exe")
  set(script ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
  configure_file(${folder}/program.rc.in ${script} @ONLY)
  target_sources(${target} PRIVATE ${script})
  if(MSVC)
    target_sources(${target} PRIVATE ${folder}/program.manifest) # merged by the linker with its own
    target_compile_definitions(${target} PRIVATE $<$<COMPILE_LANGUAGE:RC>:THIDUA_MANIFEST_BY_LINKER>)
  endif()
  set_source_files_properties(${script} PROPERTIES
    OBJECT_DEPENDS "${folder}/sothidua.ico;${folder}/program.manifest")
endfunction()
