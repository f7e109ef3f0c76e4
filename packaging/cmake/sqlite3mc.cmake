# SQLite3MultipleCiphers, part of each program that opens a store: no library path can put another one under it.
# One C file of a pinned npm package (MIT, public domain) is taken and checked; nothing of the package runs.
set(mc_dir ${CMAKE_BINARY_DIR}/sqlite3mc)
set(mc_src ${mc_dir}/node_modules/better-sqlite3-multiple-ciphers/deps/sqlite3)
set(mc_sha 670d8d053176b53a68073b168f8e68fb72db67bdf964a0eb130338e9391198b9)
if(NOT EXISTS ${mc_src}/sqlite3.c)
  set(mc_pin ${CMAKE_CURRENT_LIST_DIR}/sqlite3mc)
  file(COPY ${mc_pin}/package.json ${mc_pin}/package-lock.json DESTINATION ${mc_dir})
  execute_process(COMMAND npm ci --ignore-scripts --no-audit --no-fund
                  WORKING_DIRECTORY ${mc_dir} COMMAND_ERROR_IS_FATAL ANY)
endif()
file(SHA256 ${mc_src}/sqlite3.c mc_found)
if(NOT mc_found STREQUAL mc_sha)
  message(FATAL_ERROR "sqlite3.c is not the pinned file (${mc_found})")
endif()

add_library(alongside_sqlite3 STATIC ${mc_src}/sqlite3.c)
target_compile_options(alongside_sqlite3 PRIVATE -O2 -w -fvisibility=hidden
  $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-maes;-msse4.2>)
target_compile_definitions(alongside_sqlite3 PRIVATE NDEBUG SQLITE_THREADSAFE=1 SQLITE_ENABLE_FTS5
  SQLITE_ENABLE_RTREE SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
  SQLITE_ENABLE_UNLOCK_NOTIFY SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_DBSTAT_VTAB SQLITE_SECURE_DELETE=1
  SQLITE_TEMP_STORE=3 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION SQLITE_USE_URI=1)
find_package(Threads REQUIRED)
target_link_libraries(alongside_sqlite3 PRIVATE Threads::Threads m)
target_include_directories(alongside_sqlite3 SYSTEM INTERFACE ${mc_src})
