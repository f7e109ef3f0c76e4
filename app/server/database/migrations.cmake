# The migrations as text inside the program: the server brings its own tables up to date.
file(GLOB migrations CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/migrations/*.sql)
set(migration_rows "")
foreach(file IN LISTS migrations)
  get_filename_component(name ${file} NAME_WE)
  string(SUBSTRING ${name} 0 4 number)
  string(REGEX REPLACE "^0+" "" number ${number})
  file(READ ${file} text)
  string(APPEND migration_rows "    {${number}, \"${name}\", R\"sql(${text})sql\"},\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/migration_texts.cpp CONTENT
"#include \"app/server/database/migrate.h\"

namespace alongside::server {

namespace {
constexpr Migration kMigrations[] = {
@migration_rows@};
}

std::span<const Migration> migrations() { return kMigrations; }

} // namespace alongside::server
" @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${migrations})
target_sources(alongside_database PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/migration_texts.cpp)
