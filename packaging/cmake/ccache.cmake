# Compilations seen before are not done again, whichever folder the checkout is in. The two sloppinesses let ccache see
# through our precompiled headers.
find_program(ALONGSIDE_CCACHE ccache)
if(ALONGSIDE_CCACHE)
  set(with_ccache ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${ALONGSIDE_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${with_ccache})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${with_ccache})
endif()
