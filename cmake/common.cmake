# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is built with; linked privately, so that no library repeats a flag.
add_library(thidua_common INTERFACE)
target_compile_definitions(thidua_common INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(thidua_common INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC)
  target_compile_options(thidua_common INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${SOTHIDUA_WERROR}>:/WX>)
else()
  target_compile_options(thidua_common INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wno-missing-field-initializers
    # g++ 12 warns of optional<QString> where nothing is uninitialized.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> $<$<BOOL:${SOTHIDUA_WERROR}>:-Werror>)
endif()
if(SOTHIDUA_SANITIZE)
  target_compile_options(thidua_common INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  target_link_options(thidua_common INTERFACE -fsanitize=address,undefined)
endif()

if(SOTHIDUA_FUZZ) # what libFuzzer is steered by
  target_compile_options(thidua_common INTERFACE -fsanitize=fuzzer-no-link)
endif()

# thidua_library(<name> SOURCES … LINK … [PRIVATE_LINK …] [PCH …])
function(thidua_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK;PCH" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE thidua_common ${arg_PRIVATE_LINK})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  if(arg_PCH)
    target_precompile_headers(${name} PRIVATE ${arg_PCH})
  endif()
endfunction()
