# Flags shared by every target, attached through the interface target tp_compiler.
add_library(tp_compiler INTERFACE)

target_compile_options(tp_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wimplicit-fallthrough
  # Results must agree to the last bit on every machine: no fused multiply-add behind our back.
  -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports false positives of these inside libstdc++, Boost's small vectors and coroutine frames.
  target_compile_options(tp_compiler INTERFACE -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overread
                                               -Wno-stringop-overflow)
endif()
if(TP_WERROR)
  target_compile_options(tp_compiler INTERFACE -Werror)
endif()

if(TP_SANITIZE)
  target_compile_options(tp_compiler INTERFACE -fsanitize=${TP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(tp_compiler INTERFACE -fsanitize=${TP_SANITIZE})
endif()

find_program(TP_CCACHE ccache)
if(TP_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${TP_CCACHE})
endif()
