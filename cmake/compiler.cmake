# Flags shared by every target, attached through the interface target tp_compiler; tp_plain is the same without
# sanitizers.
add_library(tp_plain INTERFACE)
add_library(tp_compiler INTERFACE)
target_link_libraries(tp_compiler INTERFACE tp_plain)

target_compile_options(tp_plain INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wimplicit-fallthrough
  # Results must agree to the last bit on every machine: no fused multiply-add behind our back.
  -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports false positives of these inside libstdc++, Boost's small vectors and coroutine frames.
  target_compile_options(tp_plain INTERFACE -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overread
                                            -Wno-stringop-overflow -Wno-array-bounds)
endif()
if(TP_WERROR)
  target_compile_options(tp_plain INTERFACE -Werror)
endif()

if(TP_SANITIZE)
  target_compile_options(tp_compiler INTERFACE -fsanitize=${TP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(tp_compiler INTERFACE -fsanitize=${TP_SANITIZE})
endif()

# Chosen once for a build folder: a ccache that is installed later would build everything anew.
if(NOT DEFINED CACHE{TP_LAUNCHER})
  find_program(TP_CCACHE ccache)
  set(launcher "")
  if(TP_CCACHE)
    # What ccache asks for to take part where headers are precompiled.
    set(sloppiness CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime)
    set(launcher ${CMAKE_COMMAND} -E env ${sloppiness} ${TP_CCACHE})
  endif()
  set(TP_LAUNCHER "${launcher}" CACHE STRING "What the compiler is called through")
endif()
if(TP_LAUNCHER AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${TP_LAUNCHER})
endif()
