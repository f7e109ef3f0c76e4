# Files that travel inside the program, so that no path has to be right at run time.
# alongside_embed(target name FOLDERS resources/a resources/b): each becomes ":/alongside/a/...". The library calls
# Q_INIT_RESOURCE(name) before it opens one: a static library drops what nobody names.
function(alongside_embed target name)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "FOLDERS")
  set(qrc "<RCC><qresource prefix=\"/alongside\">\n")
  set(inputs)
  foreach(folder IN LISTS arg_FOLDERS)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/resources ${PROJECT_SOURCE_DIR}/${folder}/*)
    foreach(file IN LISTS files)
      string(APPEND qrc "<file alias=\"${file}\">${PROJECT_SOURCE_DIR}/resources/${file}</file>\n")
      list(APPEND inputs ${PROJECT_SOURCE_DIR}/resources/${file})
    endforeach()
  endforeach()
  string(APPEND qrc "</qresource></RCC>\n")
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc CONTENT "${qrc}" @ONLY)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/qrc_${name}.cpp)
  add_custom_command(OUTPUT ${output}
    COMMAND Qt6::rcc --name ${name} --output ${output} ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc
    DEPENDS ${inputs} ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc VERBATIM)
  set_source_files_properties(${output} PROPERTIES SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS -w)
  target_sources(${target} PRIVATE ${output})
endfunction()
