# What the build puts into bm_matters: the catalogue files as text, and the table of pinyin readings made from
# the Unihan database (Debian package unicode-data).
set(catalogue_dir ${PROJECT_SOURCE_DIR}/resources/catalogue)
set(catalogue_files ${catalogue_dir}/laws.json ${catalogue_dir}/matters.json
  ${catalogue_dir}/phrases.json ${catalogue_dir}/windows.json)
set(embedded_cpp ${CMAKE_CURRENT_BINARY_DIR}/matters_embedded.cpp)
add_custom_command(OUTPUT ${embedded_cpp}
  COMMAND ${CMAKE_COMMAND} -DOUT=${embedded_cpp} -DDIR=${catalogue_dir}
          -P ${CMAKE_CURRENT_SOURCE_DIR}/matters/tools/embed.cmake
  DEPENDS ${catalogue_files} ${CMAKE_CURRENT_SOURCE_DIR}/matters/tools/embed.cmake
  COMMENT "Embedding the catalogue" VERBATIM)

find_program(BZCAT bzcat REQUIRED)
find_file(UNIHAN_READINGS Unihan_Readings.txt.bz2 PATHS /usr/share/unicode NO_DEFAULT_PATH REQUIRED)
add_executable(bm_pinyin_table ${CMAKE_CURRENT_SOURCE_DIR}/matters/tools/pinyin_table.cpp)
target_link_libraries(bm_pinyin_table PRIVATE bm_flags)
set(pinyin_cpp ${CMAKE_CURRENT_BINARY_DIR}/matters_pinyin.cpp)
set(pinyin_extra ${PROJECT_SOURCE_DIR}/resources/catalogue/readings.txt)
add_custom_command(OUTPUT ${pinyin_cpp}
  COMMAND sh -c "'${BZCAT}' '${UNIHAN_READINGS}' | '$<TARGET_FILE:bm_pinyin_table>' '${pinyin_extra}' > '${pinyin_cpp}'"
  DEPENDS bm_pinyin_table ${UNIHAN_READINGS} ${pinyin_extra}
  COMMENT "Making the table of pinyin readings" VERBATIM)

target_sources(bm_matters PRIVATE ${embedded_cpp} ${pinyin_cpp})
