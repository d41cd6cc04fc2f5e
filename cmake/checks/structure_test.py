#!/usr/bin/env python3
"""Shows that structure.py finds each kind of fault, and stays quiet about what only looks like one."""
import pathlib
import tempfile
import unittest

import structure

# Written in two halves, so that this file does not hold the path it is about.
HOME = "/" + "home/"
SOMEBODY = "/ho" + "me/someone/x"


class Structure(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name, "project")
        self.write("sim-core/kernel/time.hpp", "#pragma once\n")
        self.write("models/delivery/plan.hpp", "#pragma once\n")

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def faults(self, path, text):
        self.write(path, text)
        return [(found, line) for found, line, _ in structure.check(self.root)]

    def assert_fault(self, path, text, line=1):
        self.assertEqual(self.faults(path, text), [(path, line)])

    def assert_clean(self, path, text):
        self.assertEqual(self.faults(path, text), [])

    def test_nothing_points_back(self):
        self.assert_fault("sim-core/kernel/a.cpp", '#include <vector>\n#include "delivery/plan.hpp"\n', 2)

    def test_models_may_use_the_core(self):
        self.assert_clean("models/delivery/a.cpp", '#include "kernel/time.hpp"\n#include "plan.hpp"\n')

    def test_third_party_header_outside_its_folder(self):
        self.assert_fault("models/delivery/a.hpp", "#include <yaml-cpp/yaml.h>\n")
        self.assert_clean("models/delivery/a.hpp", "// #include <yaml-cpp/yaml.h>\n")
        self.assert_clean("scenarios/loader/a.cpp", "#include <yaml-cpp/yaml.h>\n")

    def test_no_qt_in_the_core(self):
        for header in ("QString", "QtCore/QString"):
            self.assert_fault("sim-core/kernel/a.hpp", f"#include <{header}>\n")
            self.assert_clean("sim-core/kernel/a.hpp", "#include <fmt/format.h>\n#include <sys/stat.h>\n")

    def test_library_that_nobody_owns(self):
        self.assert_fault("cli/a.cpp", "#include <unheard/of.h>\n")

    def test_tests_may_include_anything(self):
        self.assert_clean("tests/unit/a.cpp", '#include <sqlite3.h>\n#include "delivery/plan.hpp"\n')

    def test_await_in_a_condition(self):
        for head in ("if (co_await x)", "while (!co_await x())", "switch (f(co_await x))", "for (auto y : co_await x)",
                     "if (auto y = co_await x; y)", "if constexpr (co_await x)"):
            self.assert_fault("models/delivery/a.cpp", f"void f();\n{head} y();\n", 2)
        self.assert_fault("models/delivery/a.cpp", "if (a &&\n    b(co_await x)) y();\n")

    def test_await_as_the_statement_under_a_condition(self):
        self.assert_clean("models/delivery/a.cpp", "if (time_s > 0) co_await world.after(time_s);\n"
                          "while (more(')')) { co_await x; }\n// if (co_await x)\nlog(\"if (co_await x)\");\n")

    def test_await_in_an_expression_that_branches(self):
        self.assert_fault("models/delivery/a.cpp", "auto y = a ? co_await x : z;\n")
        self.assert_fault("models/delivery/a.cpp", "auto y = a && co_await x;\n")
        self.assert_clean("models/delivery/a.cpp", "auto&& y = co_await x; co_await f(a ? b : c);\n")

    def test_lambda_written_inside_an_await(self):
        self.assert_fault("models/delivery/a.cpp", "co_await until([&w] { return w.open; });\n")
        self.assert_fault("models/delivery/a.cpp", "co_await until(1, [=](int x) { return x; });\n")
        self.assert_clean("models/delivery/a.cpp", "co_await teams[i].ready(); co_await desks[i](x);\n")

    def test_path_of_one_machine(self):
        self.assert_fault("README.md", f"see {SOMEBODY}\n")
        self.assert_fault("README.md", f"\nsee {self.root}/README.md\n", 2)
        self.assert_clean("README.md", f"#!/usr/bin/env bash, docs{HOME}x, https://example.org{HOME}x\n")


if __name__ == "__main__":
    unittest.main()
