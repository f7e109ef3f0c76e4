# Language level and warnings, in one place: every target of ours links alongside_house. -pthread is asked of all, for a
# precompiled header serves only who is compiled with the same flags, and some libraries (Pango, Boost) bring it along.
add_library(alongside_house INTERFACE)
target_compile_features(alongside_house INTERFACE cxx_std_20)
target_include_directories(alongside_house INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(alongside_house INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
# Two empty lists of Qt are compared by a memcmp of no bytes from nowhere: its own header, and no fault of ours.
target_compile_options(alongside_house INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${ALONGSIDE_WARNINGS_ARE_ERRORS}>:-Werror>
  -Winvalid-pch -pthread -fstack-protector-strong
  $<$<BOOL:${ALONGSIDE_SANITIZE}>:-fsanitize=address,undefined;-fno-sanitize=nonnull-attribute;-fno-omit-frame-pointer>)
target_link_options(alongside_house INTERFACE $<$<BOOL:${ALONGSIDE_SANITIZE}>:-fsanitize=address,undefined>)

# A library per link line: nobody inherits what he does not use. The link line is the proof of the layers.
# alongside_library(name FOLDERS a b LINK public... PRIVATE private... HEADERS_OF other)
# HEADERS_OF: the library whose precompiled header this one reads too, so that it is made once.
# TOGETHER: its files are compiled some at a time, so no two of a folder may have a helper of one name and signature.
function(alongside_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "TOGETHER" "HEADERS_OF" "FOLDERS;LINK;PRIVATE")
  set(globs)
  foreach(folder IN LISTS arg_FOLDERS)
    list(APPEND globs ${PROJECT_SOURCE_DIR}/${folder}/*.cpp ${PROJECT_SOURCE_DIR}/${folder}/*.h)
  endforeach()
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${globs})
  add_library(${name} STATIC ${files})
  target_link_libraries(${name} PUBLIC alongside_house ${arg_LINK} PRIVATE ${arg_PRIVATE})
  if(arg_TOGETHER)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
  endif()
  if(arg_HEADERS_OF)
    target_precompile_headers(${name} REUSE_FROM ${arg_HEADERS_OF})
  endif()
endfunction()
