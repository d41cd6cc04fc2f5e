# Each folder of the tree is one library; these two functions are the only way targets are made.

# tp_precompiled(tp_precompiled precompiled.hpp OPTIONS … LINKS …)   headers that other targets share, compiled once
function(tp_precompiled name header)
  cmake_parse_arguments(ARG "" "" "OPTIONS;LINKS" ${ARGN})
  if(NOT TP_PRECOMPILED)
    return()
  endif()
  file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "")
  add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_compile_options(${name} PRIVATE ${ARG_OPTIONS})
  target_link_libraries(${name} PRIVATE fmt::fmt ${ARG_LINKS})
  target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${header})
endfunction()

# tp_library(sim_kernel ALIAS sim::kernel ROOT <include root> SOURCES … LINKS … PRIVATE_LINKS …)
#   OWN_FLAGS: compiled with flags of its own, so without the shared precompiled headers.
#   ROOT is the directory put on the include path of the users, so that headers read "kernel/time.hpp".
function(tp_library name)
  cmake_parse_arguments(ARG "OWN_FLAGS" "ALIAS;ROOT" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  add_library(${ARG_ALIAS} ALIAS ${name})
  target_include_directories(${name} PUBLIC ${ARG_ROOT})
  target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE tp_compiler ${ARG_PRIVATE_LINKS})
  if(TARGET tp_precompiled AND NOT ARG_OWN_FLAGS)
    target_link_libraries(${name} PRIVATE fmt::fmt)
    target_precompile_headers(${name} REUSE_FROM tp_precompiled)
  endif()
endfunction()

# The code of tests is not worth much optimisation, and beside sanitizers none; what it calls is in the libraries.
set(TP_TEST_OPTIONS -O1)
if(TP_SANITIZE)
  set(TP_TEST_OPTIONS -O0 -g0)
endif()

# tp_test(kernel_tests LABEL unit SOURCES … LINKS …)   one GoogleTest program, every case a ctest entry
#   HEADERS: most of what it tests is in headers, so the tests themselves are built with sanitizers where there are any.
function(tp_test name)
  cmake_parse_arguments(ARG "HEADERS" "LABEL;TIMEOUT" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} GTest::gmock GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE TP_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  if(ARG_HEADERS AND TP_SANITIZE)
    target_link_libraries(${name} PRIVATE tp_compiler)
  else()
    target_compile_options(${name} PRIVATE ${TP_TEST_OPTIONS})
    target_link_libraries(${name} PRIVATE tp_plain)
    if(TARGET tp_precompiled_tests)
      target_link_libraries(${name} PRIVATE fmt::fmt)
      target_precompile_headers(${name} REUSE_FROM tp_precompiled_tests)
    endif()
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  gtest_discover_tests(${name} TEST_PREFIX "${ARG_LABEL}/" DISCOVERY_MODE PRE_TEST
                       PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT})
endfunction()
