# Fails when a file includes what its folder may not see, or asks for time and chance by another door than ours.
#   cmake -D ROOT=<repository> -D QT=<Qt headers> -P tests/structure/layers.cmake
#
#   folder : our folders it may include : Qt modules : other libraries
set(posix "unistd.h|malloc.h|fcntl.h|signal.h|csignal|termios.h|poll.h|spawn.h|sys/")
set(layers
  "core/base      : core/base : QtCore :"
  "core/domain    : core/(base|domain) : QtCore :"
  "core/policy    : core/(base|domain|policy) : QtCore : rapidjson/"
  "core/rules     : core/(base|domain|policy|rules) : QtCore :"
  "core/record    : core/(base|domain|record) : QtCore :"
  "core/rights    : core/(base|domain|record|rights) : QtCore :"
  "core/wire      : core/(base|domain|record|wire) : QtCore : zstd|sodium"
  "core/documents : core/(base|domain|policy|record|attached|documents) : QtCore : cairo|turbojpeg.h|pango|glib|qpdf/"
  "core/attached  : core/(base|domain|attached) : QtCore : libexif/|turbojpeg.h|png.h|qpdf/|sndfile.h"
  "core/exchange  : core/(base|domain|policy|record|documents|exchange) : QtCore : libical/|xlsxwriter"
  "core/contract  : core/(base|domain|policy|rules|record|documents|contract) : QtCore : rapidjson/"
  "core/platform  : core/(base|platform) : QtCore : ${posix}"
  "core/store     : core/(base|domain|record|wire|platform|store) : QtCore|QtSql : sqlite3|sodium"
  "core/casework  : core/(base|domain|policy|rules|record|casework) : QtCore :"
  "core/desk      : core/(base|domain|record|casework|desk) : QtCore :"
  "core/sync      : core/(base|domain|record|wire|store|sync) : QtCore|QtNetwork : openssl/"
  "ui             : core/(base|domain|casework|desk|documents|attached)|ui : \
QtCore|QtGui|QtWidgets|QtSvg|QtPdf|QtPdfWidgets|QtPrintSupport : hunspell"
  "app/server     : core/(base|domain|policy|rules|record|rights|wire|casework|documents|exchange)|app/server : QtCore : \
boost/|openssl/|libpq|sqlite3|sodium|${posix}"
  "app/laptop     : core|app/laptop : QtCore :"
  "app/practice   : core|app/practice : QtCore :"
  "app/cli        : core|app/(cli|laptop|practice) : QtCore|QtNetwork : sodium"
  "app/desktop    : core|ui|app/(desktop|laptop|practice) : QtCore|QtGui|QtWidgets|QtNetwork|QtDBus : qt6keychain/|sodium")

set(doors "QDate(Time)?::current|QTime::current|QUuid::createUuid\\(|QRandomGenerator::(global|system)|random_device")
string(APPEND doors "|system_clock|[^a-zA-Z_]time\\((nullptr|NULL|0)\\)")
set(part " *([^:]*[^: ])? *")
set(faults 0)

# One line each, unwrapped, so that a fault can be looked for.
macro(complain words)
  message(NOTICE "${words}")
  math(EXPR faults "${faults} + 1")
endmacro()

foreach(layer IN LISTS layers)
  string(REGEX MATCH "^${part}:${part}:${part}:${part}$" _ "${layer}")
  set(folder "${CMAKE_MATCH_1}")
  set(ours "${CMAKE_MATCH_2}")
  set(others "${CMAKE_MATCH_4}")
  string(REPLACE "|" ";" modules "${CMAKE_MATCH_3}")

  file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
  foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/${file}" includes REGEX "^ *# *include")
    foreach(line IN LISTS includes)
      string(REGEX REPLACE "^ *# *include *[<\"]([^>\"]+).*" "\\1" header "${line}")
      if(header MATCHES "^(core|ui|app|tests)/")
        if(NOT header MATCHES "^(${ours})/")
          complain("${file} may not include ${header}")
        endif()
      elseif(header MATCHES "\\.moc$")
        # what Qt's own tool writes stands beside the file
      elseif(line MATCHES "\"")
        complain("${file}: write the path from the root, not \"${header}\"")
      elseif(header MATCHES "^Q" OR header MATCHES "^q.*\\.h$")
        set(found FALSE)
        foreach(module IN LISTS modules)
          if(EXISTS "${QT}/${module}/${header}" OR header MATCHES "^${module}(/|$)")
            set(found TRUE)
          endif()
        endforeach()
        if(NOT found AND NOT (others AND header MATCHES "^(${others})"))
          complain("${file}: ${folder} knows only ${modules} of Qt, not ${header}")
        endif()
      elseif(header MATCHES "[/.]" AND NOT (others AND header MATCHES "^(${others})"))
        complain("${file}: ${folder} does not link what ${header} needs")
      endif()
    endforeach()

    # The seam to the system: what is included by others names none, so that a laptop with another one needs no other word.
    if(file MATCHES "\\.h$" AND NOT file MATCHES "^app/server/")
      file(STRINGS "${ROOT}/${file}" named REGEX "QDBus|^ *# *include *<(${posix})")
      foreach(line IN LISTS named)
        complain("${file}: no header of a laptop names one system: ${line}")
      endforeach()
    elseif(file MATCHES "^core/platform/" AND NOT file MATCHES "^core/platform/posix/")
      complain("${file}: what keeps a promise of core/platform lies in the folder of its family, posix/")
    endif()

    if(NOT file MATCHES "^(core/store|app/server/database)/")
      file(STRINGS "${ROOT}/${file}" asked REGEX "(SELECT [a-z*]|INSERT INTO [a-z]|DELETE FROM [a-z]|UPDATE [a-z_]+ SET )")
      foreach(line IN LISTS asked)
        complain("${file}: SQL is written in core/store and app/server/database alone: ${line}")
      endforeach()
    endif()

    if(NOT file MATCHES "^app/[a-z]+/(composition|clock|id_source|system_)")
      file(STRINGS "${ROOT}/${file}" shut REGEX "${doors}")
      foreach(line IN LISTS shut)
        complain("${file}: time and chance come in by Clock and IdSource: ${line}")
      endforeach()
    endif()
  endforeach()
endforeach()

if(faults)
  message(FATAL_ERROR "${faults} faults of layering")
endif()
