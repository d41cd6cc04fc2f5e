# Each folder of the tree is one library; these two functions are the only way targets are made.

# tp_library(sim_kernel ALIAS sim::kernel ROOT <include root> SOURCES … LINKS … PRIVATE_LINKS …)
#   ROOT is the directory put on the include path of the users, so that headers read "kernel/time.hpp".
function(tp_library name)
  cmake_parse_arguments(ARG "" "ALIAS;ROOT" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  add_library(${ARG_ALIAS} ALIAS ${name})
  target_include_directories(${name} PUBLIC ${ARG_ROOT})
  target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE tp_compiler ${ARG_PRIVATE_LINKS})
  if(TP_SANITIZE)
    target_link_libraries(${name} PUBLIC tp_compiler)
  endif()
endfunction()

# tp_test(kernel_tests LABEL unit SOURCES … LINKS …)   one GoogleTest program, every case a ctest entry
function(tp_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} GTest::gmock GTest::gtest_main tp_compiler)
  target_compile_definitions(${name} PRIVATE TP_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  gtest_discover_tests(${name} TEST_PREFIX "${ARG_LABEL}/" DISCOVERY_MODE PRE_TEST
                       PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT})
endfunction()
