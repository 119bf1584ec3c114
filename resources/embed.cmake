# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# trd_embed(target PREFIX /p [NO_COMPRESS] FILES a b …): files inside the binary as ":/p/<file name>".
#
# The target is linked like any library. Its objects travel along its interface (as qt_add_resources does it), not in an
# archive: the linker would drop from an archive the one symbol that registers them, and every user would have to call
# Q_INIT_RESOURCE. Files may be made by custom commands of the calling folder.
function(trd_embed target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "NO_COMPRESS" "PREFIX" "FILES")
  set(entries "")
  foreach(file IN LISTS arg_FILES)
    cmake_path(GET file FILENAME name)
    string(APPEND entries "    <file alias=\"${name}\">${file}</file>\n")
  endforeach()
  set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${target}.qrc)
  file(CONFIGURE OUTPUT ${qrc} CONTENT "<RCC>\n  <qresource prefix=\"${arg_PREFIX}\">\n${entries}  </qresource>\n</RCC>\n")
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}_rcc.cpp)
  add_custom_command(
    OUTPUT ${source}
    COMMAND Qt6::rcc --name ${target} $<$<BOOL:${arg_NO_COMPRESS}>:--no-compress> --output ${source} ${qrc}
    DEPENDS ${qrc} ${arg_FILES}
    COMMENT "Embedding ${target}"
    COMMAND_EXPAND_LISTS VERBATIM)
  add_library(${target}_objects OBJECT ${source})
  set_target_properties(${target}_objects PROPERTIES AUTOMOC OFF)
  add_library(${target} INTERFACE)
  target_link_libraries(${target} INTERFACE $<TARGET_OBJECTS:${target}_objects>)
endfunction()
