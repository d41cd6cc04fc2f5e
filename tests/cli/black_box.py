"""The program as its users meet it: words in, text and exit codes out."""
import csv
import html.parser
import io
import json
import math
import os
import pathlib
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree
import zipfile

PROGRAM = os.environ["TWOPIZZA"]
HERE = pathlib.Path(__file__).resolve().parent
SMALL = str(HERE / "small.yaml")
SPREAD = str(HERE / "spread.yaml")
HANGUL = re.compile("[가-힣]")
# Base units in the units that JSON uses.
BASE_UNITS = {"d": 86400, "working d": 8 * 3600, "1/d": 1 / 86400, "person-h": 3600, "h": 3600, "ms": 1e-3, "ratio": 1, "1": 1,
              "USD": 1, "USD/month": 12 / (365 * 86400)}
COMMANDS = ["compare", "run", "why", "report", "verify", "render", "export", "check", "plan", "insight", "examples", "init", "explain", "schema", "reference", "version",
            "doctor", "completion"]


class Case(unittest.TestCase):
    """Runs the program in an empty folder with an environment of its own."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.cwd = self.folder.name
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "XDG_CACHE_HOME": self.cwd + "/cache",
                            "TWOPIZZA_SCENARIOS": os.environ["TWOPIZZA_SCENARIOS"]}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def start(self, *words, **options):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL} | options
        return subprocess.Popen([PROGRAM, *words], cwd=self.cwd, env=self.environment, encoding="utf-8", **options)

    def tp(self, *words, code=0):
        process = self.start(*words)
        out, err = process.communicate(timeout=120)
        self.assertEqual(process.returncode, code, f"{words}\n--- out\n{out}\n--- err\n{err}")
        return out, err

    def path(self, name):
        return pathlib.Path(self.cwd) / name

    def study(self, *words, code=0):
        """The JSON of a study without what names this very call."""
        result = json.loads(self.tp(*words, "--json", code=code)[0])
        for key in ("command_line", "created"):
            result.pop(key)
        return result


class ExitCodes(Case):
    def test_all_is_well(self):
        for words in ([], ["--help"], ["help"], ["version"], ["compare", "--help"], ["help", "compare"], ["examples"]):
            self.tp(*words)

    def test_usage(self):
        for words in (["compar"], ["compare"], ["compare", SMALL, "--sed", "1"], ["compare", SMALL, "--seed"],
                      ["compare", SMALL, "--seed", "x"], ["compare", SMALL, "--runs", "0"], ["compare", SMALL, "--runs", "-3"],
                      ["compare", SMALL, "--jobs", "2.5"], ["compare", SMALL, "--precision", "0"], ["version", "extra"],
                      ["compare", SMALL, "--baseline", "nobody"], ["run", SMALL, "--alternative", "nobody"],
                      ["compare", "--example", "nothing-like-it"], ["compare", SMALL, "--json", "--csv"],
                      ["compare", SMALL, "--metric", "led_time"], ["compare", SMALL, "--extend", "3"], ["--lang", "xx", "version"],
                      ["compare", SMALL, "--vary", "people"], ["compare", SMALL, "--vary", "people=9..3"],
                      ["examples", "dance"], ["schema", "nothing"], ["completion", "tcsh"], ["plan", SMALL, "flag", "nobody"],
                      ["check", SMALL, "--format", "xml"], ["compare", SMALL, "-o", "result.pdf"], ["explain", "qqqqqq"]):
            with self.subTest(words=words):
                out, err = self.tp(*words, code=2)
                self.assertEqual(out, "")
                self.assertIn("error: ", err)

    def test_invalid_input(self):
        self.tp("check", str(HERE / "ten_mistakes.yaml"), code=3)
        self.tp("compare", str(HERE / "ten_mistakes.yaml"), code=3)
        self.tp("compare", "no-such-file.yaml", code=3)
        self.tp("compare", SMALL, "--set", "peopel=5", code=3)
        self.tp("compare", SMALL, "--expect", "flag: led_time < 2 d", code=3)
        self.tp("compare", SMALL, "--expect", "falg: lead_time < 2 d", code=3)

    def test_expectations(self):
        self.tp("compare", SMALL, "--expect", "apart.deploy_wait.mean < flag.deploy_wait.mean")
        self.tp("compare", SMALL, "--expect", "flag: lead_time.mean < 1 s", code=4)
        self.tp("compare", SMALL, "--expect", "flag: lead_time.mean < 1 s", "--json", code=4)
        self.tp("compare", SMALL, "--runs", "1", "--expect", "flag: lead_time.mean < 1 s", code=5)

    def test_precision(self):
        self.tp("compare", SMALL, "--set", "study.most_runs=8", "--precision", "0.1 %", code=5)
        self.tp("compare", SMALL, "--precision", "lead_time.p50=20 %")


class Streams(Case):
    def test_data_and_notes_do_not_mix(self):
        out, err = self.tp("compare", SMALL)
        self.assertIn("Lead time", out)
        self.assertEqual(err, "")
        out, err = self.tp("compare", "nothing.yaml", code=3)
        self.assertEqual(out, "")
        self.assertIn("E0101", err)

    def test_quiet(self):
        self.assertNotEqual(self.tp("examples")[1], "")
        self.assertEqual(self.tp("examples", "--quiet")[1], "")

    def test_no_colour_in_a_pipe(self):
        out, err = self.tp("compare", SMALL)
        self.assertNotIn("\x1b", out + err)

    def test_welcome_is_short(self):
        out, _ = self.tp()
        self.assertEqual(len([line for line in out.splitlines() if line.startswith("  twopizza ")]), 3)
        self.assertLess(len(out.splitlines()), 10)

    def test_ascii_where_the_locale_is_not_unicode(self):
        self.environment["LANG"] = "en_US.ISO-8859-1"
        out, _ = self.tp("compare", SMALL, "--expect", "flag: lead_time.mean < 1 s", code=4)
        self.assertTrue(out.isascii(), out)

    def test_fits_eighty_columns(self):
        out, _ = self.tp("compare", SMALL)
        for line in out.splitlines():
            if not line.startswith("reproduce"):
                self.assertLessEqual(len(line), 80, line)

    def test_suggestions(self):
        self.assertIn("`compare`", self.tp("compar", code=2)[1])
        self.assertIn("`--seed`", self.tp("compare", SMALL, "--sed", "1", code=2)[1])
        self.assertIn("`flag`", self.tp("compare", SMALL, "--baseline", "falg", code=2)[1])
        self.assertIn("`deploy_wait`", self.tp("compare", SMALL, "--metric", "deploy_wiat", code=2)[1])
        self.assertIn("`people`", self.tp("compare", SMALL, "--set", "peopel=5", code=3)[1])


class Json(Case):
    def test_shape(self):
        result = self.study("compare", SMALL, "--expect", "apart.deploy_wait.mean < flag.deploy_wait.mean")
        self.assertEqual(result["schema_version"], 1)
        self.assertEqual(result["seed"], 1)
        self.assertEqual(result["baseline"], "flag")
        self.assertEqual(list(result["data"]["alternatives"]), ["flag", "apart"])
        lead_time = result["data"]["alternatives"]["flag"]["metrics"]["lead_time"]
        self.assertEqual(lead_time["unit"], "d")
        self.assertLess(lead_time["ci_low"], lead_time["mean"])
        self.assertLess(lead_time["p50"], lead_time["p85"])
        self.assertEqual(list(result["data"]["differences"]), ["apart"])
        self.assertEqual([e["judgement"] for e in result["data"]["expectations"]], ["holds"])

    def test_several_files_make_a_list(self):
        out, _ = self.tp("compare", SMALL, SMALL, "--json")
        self.assertEqual(len(json.loads(out)), 2)

    def test_csv(self):
        import csv
        import io
        rows = list(csv.reader(io.StringIO(self.tp("run", SMALL, "--alternative", "flag", "--csv")[0])))
        self.assertIn("metric", rows[0])
        self.assertGreater(len(rows), 50)
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})

    def test_check(self):
        out, _ = self.tp("check", str(HERE / "ten_mistakes.yaml"), SMALL, "--format", "json", code=3)
        files = json.loads(out)["files"]
        self.assertEqual([file["ok"] for file in files], [False, True])
        self.assertEqual(files[0]["diagnostics"][0]["severity"], "error")

    def test_result_schema_names_what_is_written(self):
        schema = json.loads(self.tp("schema", "result")[0])
        self.assertLessEqual(set(self.study("compare", SMALL)), set(schema["properties"]))


class Determinism(Case):
    def test_threads_do_not_matter(self):
        self.assertEqual(self.study("compare", SMALL, "--jobs", "1"), self.study("compare", SMALL, "--jobs", "2"))

    def test_the_seed_does(self):
        one, same, other = (self.study("compare", SMALL, "--seed", seed) for seed in ("7", "7", "8"))
        self.assertEqual(one, same)
        self.assertNotEqual(one["data"], other["data"])

    def test_one_alternative_alone_gives_its_numbers(self):
        both = self.study("compare", SMALL)["data"]["alternatives"]["apart"]["metrics"]
        alone = self.study("run", SMALL, "--alternative", "apart")["data"]["alternatives"]["apart"]["metrics"]
        self.assertEqual(both, alone)

    def test_a_mistake_in_the_last_scenario_is_known_before_the_first_is_run(self):
        _, err = self.tp("compare", SMALL, str(HERE / "ten_mistakes.yaml"), "--runs", "100000", code=3)
        self.assertIn("10 errors", err)

    def test_the_reproduce_line_does(self):
        import shlex
        words = ["compare", SMALL, "--seed", "5", "--set", "flow.deploy.hold=90 min", "--runs", "4",
                 "--set", "study.baseline=apart", "--baseline", "flag"]
        line = next(l for l in self.tp(*words)[0].splitlines() if l.startswith("reproduce: "))
        again = shlex.split(line.removeprefix("reproduce: "))
        self.assertEqual(again[0], "twopizza")
        self.assertEqual(self.study(*words), self.study(*again[1:]))


class Mistakes(Case):
    def test_ten_mistakes_give_ten_diagnostics(self):
        out, _ = self.tp("check", str(HERE / "ten_mistakes.yaml"), code=3)
        self.assertEqual(len(re.findall(r"^error\[E\d{4}\]", out, re.MULTILINE)), 10, out)
        self.assertIn("10 errors", out)
        self.assertIn("`people`", out)

    def test_the_caret_stands_below_the_mistake(self):
        self.path("wide.yaml").write_text("twopizza: 1\ntitle: 한글 제목\nid: wide\npeople: 다섯\n", encoding="utf-8")
        lines = self.tp("check", "wide.yaml", code=3)[0].splitlines()
        source = next(i for i, line in enumerate(lines) if "people: 다섯" in line)
        width = lambda text: sum(2 if HANGUL.match(c) else 1 for c in text)
        self.assertEqual(lines[source + 1].index("^"), width(lines[source].split("다섯")[0]))


class Interruption(Case):
    def interrupt(self, *words):
        process = self.start("compare", SMALL, "--runs", "500000", *words)
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, err)
        return out, err

    def test_finished_runs_are_reported(self):
        out, err = self.interrupt()
        self.assertIn("Lead time", out)
        self.assertIn("stopped", err)

    def test_finished_runs_are_kept(self):
        self.interrupt("-o", "part.result")
        kept = sqlite3.connect(self.path("part.result"))
        self.assertGreater(kept.execute("select count(*) from trial").fetchone()[0], 0)

    def test_a_second_signal_ends_at_once(self):
        process = self.start("compare", SMALL, "--runs", "500000")
        time.sleep(1.0)
        process.send_signal(signal.SIGTERM)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)


class Resuming(Case):
    def test_after_kill_nothing_is_lost_and_nothing_differs(self):
        runs = ["--runs", "400"]
        whole = self.study("compare", SMALL, *runs)
        process = self.start("compare", SMALL, *runs, "-o", "killed.result")
        for _ in range(200):
            time.sleep(0.02)
            if self.path("killed.result").exists():
                break
        time.sleep(0.3)
        process.kill()
        process.communicate()
        self.assertEqual(self.study("compare", "--resume", "killed.result"), whole)

    def test_extending(self):
        self.tp("compare", SMALL, "--runs", "5", "-o", "kept.result")
        self.assertEqual(self.study("compare", "--resume", "kept.result", "--extend", "4"),
                         self.study("compare", SMALL, "--runs", "9"))

    def test_going_on_to_a_precision(self):
        self.tp("compare", SMALL, "--runs", "5", "-o", "kept.result")
        wanted = ["--precision", "lead_time=2 %"]
        longer = self.study("compare", "--resume", "kept.result", *wanted)
        self.assertGreater(longer["data"]["alternatives"]["flag"]["runs"], 5)
        self.assertEqual(longer, self.study("compare", SMALL, "--runs", "5", *wanted))

    def test_a_second_study_does_not_overwrite_the_first(self):
        self.tp("compare", SMALL, "-o", "kept.result")
        _, err = self.tp("compare", SMALL, "-o", "kept.result", code=1)
        self.assertIn("kept.result", err)

    def test_not_a_result_file(self):
        self.path("other.result").write_text("hello")
        _, err = self.tp("compare", "--resume", "other.result", code=1)
        self.assertIn("other.result", err)
        self.tp("compare", "--resume", "missing.result", code=1)


class Completion(Case):
    def complete(self, *words):
        return self.tp("__complete", "--", *words)[0].splitlines()

    def test_commands(self):
        self.assertEqual(self.complete("com"), ["compare", "completion"])
        self.assertEqual(set(self.complete("")), set(COMMANDS))

    def test_options(self):
        self.assertEqual(self.complete("compare", "--se"), ["--seed", "--set"])
        self.assertIn("--lang", self.complete("version", "--"))

    def test_values(self):
        self.assertEqual(self.complete("run", SMALL, "--alternative", ""), ["flag", "apart"])
        self.assertIn("coupang-deploy-flag", self.complete("compare", "--example", "coup"))
        self.assertEqual(self.complete("--lang", ""), [])
        self.assertEqual(self.complete("compare", "--lang", ""), ["en", "ko"])
        self.assertIn("deploy_wait", self.complete("compare", SMALL, "--metric", "deploy_"))
        self.assertEqual(self.complete("schema", ""), ["scenario", "result"])
        self.assertIn("lead_time", self.complete("explain", "lead"))
        self.assertIn(":files", self.complete("check", ""))

    def test_settings(self):
        self.assertEqual(self.complete("compare", SMALL, "--set", "peo"), ["people="])
        self.assertIn("flag.flow.deploy.hold=", self.complete("compare", SMALL, "--set", "flag.flow."))
        self.assertIn("flow.deploy.hold=", self.complete("compare", SMALL, "--set", "flow.dep"))

    def test_every_offered_setting_is_known(self):
        for path in self.complete("compare", SMALL, "--set", "flag.flow.deploy"):
            _, err = self.tp("check", SMALL, "--set", path + "!!!", code=3)
            self.assertNotIn("E0213", err)

    def test_scripts(self):
        for shell in ("bash", "zsh", "fish"):
            self.assertIn("__complete", self.tp("completion", shell)[0])
        script = self.tp("completion", "bash")[0]
        test = script + "\nPATH=$1:$PATH\nCOMP_WORDS=(twopizza comp); COMP_CWORD=1; _twopizza; echo ${COMPREPLY[@]}\n"
        shown = subprocess.run(["bash", "-c", test, "bash", os.path.dirname(PROGRAM)], capture_output=True, encoding="utf-8",
                               env=self.environment)
        self.assertEqual(shown.stdout.split(), ["compare", "completion"], shown.stderr)


class Pipes(Case):
    def test_a_reader_that_goes_away_is_no_error(self):
        read, write = os.pipe()
        os.close(read)
        process = self.start("schema", "scenario", stdout=write)
        os.close(write)
        _, err = process.communicate(timeout=60)
        self.assertEqual((process.returncode, err), (0, ""))

    def test_a_full_disk_is(self):
        with open("/dev/full", "w") as full:
            process = self.start("explain", "parameters", stdout=full)
            _, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 1)
        self.assertEqual(len(err.splitlines()), 1, err)

    def test_a_full_disk_behind_an_output_file(self):
        os.symlink("/dev/full", self.path("full.json"))
        _, err = self.tp("compare", SMALL, "-o", "full.json", code=1)
        self.assertIn("full.json", err)


class Settings(Case):
    def mean(self, *words):
        return self.study("compare", SMALL, *words)["data"]["alternatives"]

    def test_paths(self):
        before, only_flag, both = self.mean(), self.mean("--set", "flag.flow.deploy.hold=2 h"), self.mean("--set", "flow.deploy.hold=2 h")
        self.assertNotEqual(before["flag"], only_flag["flag"])
        self.assertEqual(before["apart"]["metrics"], only_flag["apart"]["metrics"])
        self.assertEqual(only_flag["flag"]["metrics"], both["flag"]["metrics"])
        self.assertNotEqual(before["apart"]["metrics"], both["apart"]["metrics"])

    def test_errors_name_the_option(self):
        for setting, code in (("people", "E0214"), ("peopel=3", "E0213"), ("people=three", "E03"), ("people=-3", "E0304"),
                              ("flow.deploy.hold=30", "E0302"), ("flow.deploy.hold=30 mins", "E0303"),
                              ("flow.deploy.relase=train", "E0213")):
            with self.subTest(setting=setting):
                _, err = self.tp("compare", SMALL, "--set", setting, code=3)
                self.assertIn(code, err)

    def test_seed_and_runs(self):
        result = self.study("compare", SMALL, "--runs", "3", "--seed", "9", "--baseline", "apart")
        self.assertEqual((result["runs"], result["seed"], result["baseline"]), (3, 9, "apart"))


class Languages(Case):
    def test_every_help_text_is_korean(self):
        for command in COMMANDS:
            english = self.tp(command, "--help")[0]
            korean = self.tp(command, "--help", "--lang", "ko")[0]
            self.assertFalse(HANGUL.search(english), command)
            for line in korean.splitlines():
                if line.startswith("  twopizza ") or re.fullmatch(r" *(: )?([a-z-]+, )*[a-z-]+[],]?", line):
                    continue  # an example, or the values that are allowed
                words = [w for w in re.findall(r"[A-Za-z]{3,}", line) if w.islower()]
                self.assertTrue(HANGUL.search(line) or len(words) < 6, f"{command}: {line}")
            self.assertTrue(HANGUL.search(korean), command)

    def test_from_the_environment(self):
        self.environment["LANG"] = "ko_KR.UTF-8"
        self.assertTrue(HANGUL.search(self.tp()[0]))
        self.assertFalse(HANGUL.search(self.tp("--lang", "en")[0]))

    def test_study(self):
        out, _ = self.tp("compare", SMALL, "--lang", "ko")
        self.assertIn("작은 가게", out)
        self.assertIn("리드 타임", out)
        self.assertNotIn("Lead time", out)

    def test_errors(self):
        self.assertIn("오류", self.tp("compar", "--lang", "ko", code=2)[1])
        out, _ = self.tp("check", str(HERE / "ten_mistakes.yaml"), "--lang", "ko", code=3)
        self.assertIn("오류[E", out)

    def test_numbers_do_not_depend_on_it(self):
        self.assertEqual(self.study("compare", SMALL), self.study("compare", SMALL, "--lang", "ko"))


class Files(Case):
    def test_outputs(self):
        self.tp("compare", SMALL, "-o", "a.json", "-o", "a.csv", "-o", "a.result")
        self.assertEqual(json.loads(self.path("a.json").read_text())["schema_version"], 1)
        self.assertTrue(self.path("a.csv").read_text().startswith("alternative,"))
        self.assertEqual(sorted(p.name for p in pathlib.Path(self.cwd).iterdir() if p.is_file()), ["a.csv", "a.json", "a.result"])

    def test_a_bad_path_fails_before_the_runs(self):
        for name in ("nowhere/a.json", "nowhere/a.result"):
            begun = time.monotonic()
            self.tp("compare", SMALL, "--runs", "500000", "-o", name, code=1)
            self.assertLess(time.monotonic() - begun, 5)

    def test_a_file_is_replaced_only_by_a_whole_one(self):
        self.path("a.json").write_text("before")
        self.tp("compare", SMALL, "--set", "peopel=3", "-o", "a.json", code=3)
        self.assertEqual(self.path("a.json").read_text(), "before")


class Documents(Case):
    def test_explain(self):
        self.assertIn("Working time a deployment takes", self.tp("explain", "flow.deploy.hold")[0])
        self.assertIn("Working time a deployment takes", self.tp("explain", "flag.flow.deploy.hold")[0])
        self.assertIn("holding the right to deploy", self.tp("explain", "deploy_wait")[0])
        self.assertIn("E0203", self.tp("explain", "e0203")[0])
        self.assertIn("n(n-1)/2", self.tp("explain", "communication-paths")[0])
        self.assertIn("`deploy_wait`", self.tp("explain", "deploy_wiat", code=2)[1])
        for kind in ("parameters", "metrics", "errors", "concepts"):
            self.assertIn(kind, self.tp("explain")[0])
            self.assertGreater(len(self.tp("explain", kind)[0].splitlines()), 10)

    def test_schema(self):
        schema = json.loads(self.tp("schema")[0])
        self.assertIn("draft-07", schema["$schema"])
        self.assertIn("alternatives", json.dumps(schema))
        self.assertTrue(HANGUL.search(json.dumps(json.loads(self.tp("schema", "--lang", "ko")[0]), ensure_ascii=False)))

    def test_reference(self):
        for words in ([], ["--lang", "ko"]):
            out, _ = self.tp("reference", *words)
            self.assertIn("`deploy_wait`", out)
            self.assertIn("E0203", out)

    def test_doctor(self):
        out, _ = self.tp("doctor")
        self.assertIn("UTF-8", out)
        self.environment["TWOPIZZA_SCENARIOS"] = "/nowhere"
        self.tp("doctor", code=1)


class Examples(Case):
    def test_all_of_them_are_well(self):
        names = [e["name"] for e in json.loads(self.tp("examples", "--json")[0])["examples"]]
        self.assertIn("coupang-deploy-flag", names)
        for name in names:
            self.tp("check", "--example", name)

    def test_copies_stand_alone(self):
        names = [e["name"] for e in json.loads(self.tp("examples", "--json")[0])["examples"]]
        self.environment["TWOPIZZA_SCENARIOS"] = os.environ["TWOPIZZA_SCENARIOS"]
        for name in names:
            self.tp("examples", "copy", name, "copied/" + name)
        self.environment["TWOPIZZA_SCENARIOS"] = "/nowhere"
        for name in names:
            self.tp("check", f"copied/{name}/{name}.yaml")

    def test_show(self):
        self.assertIn("twopizza: 1", self.tp("examples", "show", "coupang-deploy-flag")[0])

    def test_init(self):
        for language in ("en", "ko"):
            out, _ = self.tp("init", "mine-" + language, "--lang", language)
            self.assertIn("scenario.yaml", out)
            self.tp("check", f"mine-{language}/scenario.yaml")
            self.tp("compare", f"mine-{language}/scenario.yaml", "--runs", "3")
        self.assertTrue(HANGUL.search(self.path("mine-ko/scenario.yaml").read_text(encoding="utf-8").replace("나의 시나리오", "")))
        json.loads(self.path("mine-en/scenario.schema.json").read_text())

    def test_init_leaves_files_alone(self):
        self.tp("init")
        before = self.path("scenario.yaml").read_text()
        self.tp("init", "--example", "coupang-deploy-flag")
        self.tp("init", code=2)
        self.assertEqual(self.path("scenario.yaml").read_text(), before)

    def test_init_from_commits(self):
        rows = ["authored_at,committed_at,person,files,insertions,deletions,parts"]
        for day in range(1, 29):
            for person in ("p1", "p2", "p3"):
                rows.append(f"2022-03-{day:02}T10:00:00+01:00,2022-03-{day:02}T11:00:00+01:00,{person},2,10,5,src;tests")
        self.path("commits.csv").write_text("\n".join(rows) + "\n")
        self.tp("init", "mine", "--from-commits", "commits.csv")
        self.tp("check", "mine/scenario.yaml")
        self.tp("init", "other", "--from-commits", "nothing.csv", code=3)


class Roads(Case):
    """Two people and a flag; the step waits for something that happens in the one alternative and not in the other."""
    SCENARIO = """
twopizza: 1
id: t
title: t
study: {length: 8 weeks, runs: 2, period: 2 weeks}
product: {modules: [{id: m}]}
work: [{id: w, arrival: {closed: {per_person: 1}}, effort: 1 h}]
alternatives:
  - id: start
    deployables: [{id: all}]
    organization: {teams: [{id: t, people: 2}]}
    flow: [{work: {}}, {deploy: {hold: 1 h}}]
  - {id: soon, from: start, road: [{id: there, becomes: start, when: {people: {above: 1}}}]}
  - {id: never, from: start, road: [{id: there, becomes: start, when: {people: {above: 2}}}]}
"""

    def setUp(self):
        super().setUp()
        self.path("road.yaml").write_text(self.SCENARIO)

    def test_what_is_reached_and_what_is_not(self):
        out, _ = self.tp("compare", "road.yaml")
        self.assertIn("week 0", out)
        self.assertIn("not reached in any run", out)
        self.assertIn("weeks 3–4", out)

    def test_expectations(self):
        out, _ = self.tp("run", "road.yaml", "--alternative", "never", "--expect", "road.there < 1 week", code=5)
        self.assertIn("not reached in any run", out)
        self.tp("run", "road.yaml", "--alternative", "never", "--expect", "road.there.count = 0 exactly")

    def test_a_mistyped_step(self):
        _, err = self.tp("run", "road.yaml", "--metric", "road.thre", code=2)
        self.assertIn("`road.there`", err)
        self.tp("run", "road.yaml", SMALL, "--metric", "road.there")

    def test_an_empty_list_takes_the_road_out(self):
        out, _ = self.tp("run", "road.yaml", "--alternative", "never", "--set", "alternatives.never.road=[]")
        self.assertNotIn("Road", out)

    def test_plan_and_insight(self):
        out, _ = self.tp("plan", "road.yaml", "start", "never")
        self.assertIn("when: people(above: 2)", out)
        self.assertIn("as start", self.tp("insight", "road.yaml")[0])


class Sweeps(Case):
    def test_grid(self):
        result = self.study("compare", SMALL, "--vary", "people=8,12", "--vary", "flow.deploy.hold=30 min,1 h")
        points = result["data"]["points"]
        self.assertEqual([p["set"] for p in points],
                         [{"people": a, "flow.deploy.hold": b} for a in ("8", "12") for b in ("30 min", "1 h")])

    def test_a_point_is_the_study_at_that_setting(self):
        swept = self.study("compare", SMALL, "--vary", "people=8..12 step 4")["data"]["points"][1]["alternatives"]
        alone = self.study("compare", SMALL, "--set", "people=12")["data"]["alternatives"]
        self.assertEqual(swept, alone)

    def test_table(self):
        out, _ = self.tp("compare", SMALL, "--vary", "people=8,12")
        rows = [line.split()[0] for line in out.splitlines() if re.match(r"  (8|12) ", line)]
        self.assertGreater(rows.count("8"), 3)
        self.assertEqual(rows.count("8"), rows.count("12"))

    def test_a_wrong_value_is_found_before_the_runs(self):
        self.tp("compare", SMALL, "--runs", "500000", "--vary", "people=8,twelve", code=3)


class Insight(Case):
    def test_says_what_structure_says(self):
        out, err = self.tp("insight", "two-pizza-teams", "--alternative", "six-teams")
        self.assertEqual(err, "")
        self.assertIn("nothing was simulated", out)
        self.assertIn("Propagation cost: 100 %", out)
        self.assertIn("Coordination between teams", out)
        self.assertNotIn("twelve", out)
        for line in out.splitlines():
            self.assertLessEqual(len(line), 80, line)

    def test_speaks_of_services_where_there_is_no_co_change(self):
        out, _ = self.tp("insight", SPREAD)
        self.assertIn("`co_change`", out)
        self.assertIn("Services that hold others up", out)

    def test_as_json(self):
        result = json.loads(self.tp("insight", "two-pizza-teams", "--json")[0])
        self.assertEqual((result["schema_version"], result["threshold"]), (1, 0.1))
        told = result["alternatives"]["six-teams"]
        self.assertAlmostEqual(told["metrics"]["propagation_cost_likely"], 1 / 20)
        self.assertEqual(sum(len(cluster) for cluster in told["matrix"]["clusters"]), 20)
        self.assertEqual(len(told["coordination"]["teams"]), 6)

    def test_agrees_with_a_run(self):
        file = str(HERE.parent / "unit" / "company" / "data" / "structure.yaml")
        told = json.loads(self.tp("insight", file, "--json")[0])["alternatives"]["silos"]["metrics"]
        self.assertIn("congruence", told)
        measured = self.study("run", file, "--runs", "1")["data"]["alternatives"]["silos"]["metrics"]
        for metric, value in told.items():
            self.assertAlmostEqual(measured[metric]["mean"], value, msg=metric)

    def test_threshold(self):
        told = json.loads(self.tp("insight", "two-pizza-teams", "--threshold", "0", "--json")[0])
        self.assertEqual(told["alternatives"]["six-teams"]["metrics"]["propagation_cost_likely"], 1)
        self.assertIn("--threshold", self.tp("insight", "two-pizza-teams", "--threshold", "120 %", code=2)[1])
        self.tp("insight", "two-pizza-teams", "--threshold", "often", code=2)

    def test_values_may_be_changed(self):
        out, _ = self.tp("insight", "start-here", "--set", "product.co_change.0.probability=0", "--json")
        self.assertLess(json.loads(out)["alternatives"]["one-team"]["metrics"]["propagation_cost"], 0.4)

    def test_names_what_is_missing(self):
        self.assertIn("`six-teams`", self.tp("insight", "two-pizza-teams", "--alternative", "six-team", code=2)[1])
        self.tp("insight", code=2)
        self.tp("insight", "nothing.yaml", code=3)


class Failures(Case):
    def test_requests_alone_make_a_study(self):
        out, err = self.tp("compare", SPREAD)
        self.assertEqual(err, "")
        self.assertNotIn("Where lead time goes", out)
        self.assertNotIn("ead time", out)
        self.assertIn("windows of 1 min", out)
        self.assertIn("When something breaks, apart hits fewer users than together in 4 of 4 runs", out)
        self.assertIn("twopizza why", out)
        for line in out.splitlines():
            if not line.startswith("reproduce"):
                self.assertLessEqual(len(line), 80, line)

    def test_every_fault_is_a_row(self):
        lines = self.tp("compare", SPREAD)[0].splitlines()
        rows = [line.split()[0] for line in lines[lines.index("What each fault does"):] if line.startswith("  ") and "·" in line]
        self.assertEqual(rows, 2 * ["rush", "stock-dies", "stock-slow"])
        dies = next(line for line in lines if line.startswith("  stock-dies"))
        self.assertIn("100 %", dies)

    def test_groups_have_headings_when_there_are_several(self):
        self.assertIn("── Delivery ──", self.tp("compare", SMALL)[0])
        self.assertIn("── Cost ──", self.tp("compare", SMALL)[0])
        self.assertNotIn("── Delivery ──", self.tp("compare", SPREAD)[0])

    def test_why_draws_the_cascade(self):
        out, err = self.tp("why", SPREAD, "--fault", "stock-dies", "--alternative", "apart")
        self.assertEqual(err, "")
        self.assertIn("the process of stock dies", out)
        indent = {name: len(line) - len(line.lstrip()) for line in out.splitlines() for name in ("stock", "cart", "front")
                  if f" {name} " in line}
        self.assertEqual([indent[n] for n in ("stock", "cart", "front")], [4, 6, 8], out)
        self.assertIn("Recovered after", out)
        self.assertNotIn("together", out)

    def test_why_tells_what_stays(self):
        self.assertIn("Stuck: still", self.tp("why", SPREAD, "--fault", "stock-dies", "--alternative", "guarded")[0])

    def test_why_as_json(self):
        result = json.loads(self.tp("why", SPREAD, "--runs", "2", "--seed", "5", "--json")[0])
        self.assertEqual((result["schema_version"], result["seed"]), (1, 5))
        self.assertEqual(set(result["faults"]), {"stock-slow", "stock-dies", "rush"})
        runs = result["faults"]["stock-dies"]["apart"]
        self.assertEqual(len(runs), 2)
        reached = {r["component"]: r for r in runs[0]["reached"]}
        self.assertEqual(reached["cart"]["from"], "stock")
        self.assertEqual(reached["front"]["depth"], 2)
        self.assertGreater(runs[0]["journeys"]["buying"], 0.9)
        self.assertLess(runs[0]["journeys"]["browsing"], 0.1)

    def test_why_agrees_with_the_study(self):
        told = json.loads(self.tp("why", SPREAD, "--runs", "4", "--json")[0])["faults"]["stock-dies"]["apart"]
        measured = self.study("run", SPREAD)["data"]["alternatives"]["apart"]["metrics"]["fault_users.stock-dies"]["mean"]
        self.assertAlmostEqual(sum(run["users"] for run in told) / 4, measured)

    def test_why_names_what_is_missing(self):
        self.assertIn("`stock-dies`", self.tp("why", SPREAD, "--fault", "stock-die", code=2)[1])
        self.assertIn("`apart`", self.tp("why", SPREAD, "--alternative", "aprt", code=2)[1])
        self.assertIn("journeys of users", self.tp("why", SMALL, code=2)[1])
        self.tp("why", code=2)
        self.tp("why", SPREAD, "--runs", "none", code=2)
        self.tp("why", "nothing.yaml", code=3)

    def test_injected_faults(self):
        result = self.study("compare", SPREAD, "--inject", "crash:cart@5s+10s", "--inject", "surge:browsing@5s+3s")
        self.assertEqual(result["injections"], ["crash:cart@5s+10s", "surge:browsing@5s+3s"])
        metrics = result["data"]["alternatives"]["apart"]["metrics"]
        self.assertGreater(metrics["fault_users.injected-1"]["mean"], 0.4)
        self.assertIn("fault_users.injected-2", metrics)
        self.assertIn("injected-1", self.tp("why", SPREAD, "--inject", "crash:cart@5s+10s", "--fault", "injected-1")[0])
        self.tp("compare", SPREAD, "--inject", "fail:cart", "--expect", "apart: fault_users.injected-1 > 40 %")

    def test_mistakes_in_injected_faults(self):
        for fault in ("crash", "crash:", "crash:cart@now", "crash:cart@3s+0s", "crush:cart"):
            with self.subTest(fault=fault):
                self.tp("compare", SPREAD, "--inject", fault, code=2)
        self.assertIn("`crash`", self.tp("compare", SPREAD, "--inject", "crush:cart", code=2)[1])
        err = self.tp("compare", SPREAD, "--inject", "crash:crat@5s", code=3)[1]
        self.assertIn("--inject crash:crat@5s", err)
        self.assertIn("`cart`", err)
        self.assertIn("E0530", self.tp("compare", SMALL, "--inject", "crash:part-1", code=3)[1])

    def test_injected_faults_are_kept_with_the_study(self):
        words = ["--inject", "crash:cart@5s+10s"]
        self.tp("compare", SPREAD, *words, "--runs", "2", "-o", "kept.result")
        self.assertEqual(self.study("compare", "--resume", "kept.result", "--extend", "2"),
                         self.study("compare", SPREAD, *words, "--runs", "4"))
        self.tp("compare", "--resume", "kept.result", *words, code=2)
        line = next(l for l in self.tp("compare", SPREAD, *words)[0].splitlines() if l.startswith("reproduce: "))
        self.assertIn("--inject crash:cart@5s+10s", line)

    def test_completion(self):
        complete = lambda *words: self.tp("__complete", "--", *words)[0].splitlines()
        self.assertEqual(complete("why", SPREAD, "--fault", "stock-"), ["stock-slow", "stock-dies"])
        self.assertEqual(complete("compare", SPREAD, "--inject", "s"), ["slow:", "surge:"])
        self.assertEqual(complete("compare", SPREAD, "--inject", "crash:st"), ["crash:stock"])
        self.assertEqual(complete("compare", SPREAD, "--inject", "surge:"), ["surge:browsing", "surge:buying"])

    def test_what_results_rest_on_is_explained(self):
        for concept in ("blast-radius", "cascade", "metastable-failure", "error-budget", "slo", "circuit-breaker", "bulkhead",
                        "retry-budget", "hedging", "deadline", "saga", "two-phase-commit", "staleness", "waiting-room",
                        "autoscaler", "impact-table", "injection", "cost"):
            self.tp("explain", concept)


class Plans(Case):
    def test_alternatives(self):
        out, _ = self.tp("plan", SMALL, "flag", "apart")
        self.assertIn("Nothing was simulated", out)
        self.assertIn("deployables.shop", out)
        self.assertIn("deployables.service", out)
        plan = json.loads(self.tp("plan", SMALL, "flag", "apart", "--json")[0])["plans"][0]
        self.assertEqual(plan["facts"]["deployables"], [1, 4])
        self.assertEqual({c["kind"] for c in plan["changes"]}, {"added", "removed"})

    def test_against_the_baseline(self):
        self.assertEqual(self.tp("plan", SMALL)[0], self.tp("plan", SMALL, "flag", "apart")[0])

    def test_two_files(self):
        text = pathlib.Path(SMALL).read_text(encoding="utf-8").replace("people: 8", "people: 9").replace("hold: 1 h", "hold: 2 h")
        self.path("other.yaml").write_text(text, encoding="utf-8")
        out, _ = self.tp("plan", SMALL, "other.yaml")
        self.assertIn("flow.deploy.hold", out)
        self.assertIn("people", out)


class Costs(Case):
    KRW = ["--set", "prices.currency=KRW", "--set", "prices.per_usd=1400"]

    def waterfall(self, *words):
        """Unit, cost of the baseline, what each cause adds, and cost of the alternative, as printed."""
        lines = self.tp("compare", SMALL, *words)[0].splitlines()
        start = next(i for i, line in enumerate(lines) if line.startswith("What apart costs more and less than flag"))
        rows = []
        for line in lines[start + 1:]:
            if not line:
                break
            rows.append(re.match(r"  (\s*)(.*?)\s{2,}([-+]?[0-9.]+)", line).groups())
        self.assertEqual([row[1] for row in rows if not row[0]], ["flag", "apart"])
        return re.search(r"\((.*)\)", lines[start])[1], {name: float(number) for _, name, number in rows}

    def test_the_waterfall_adds_up_as_printed(self):
        unit, rows = self.waterfall()
        self.assertEqual(unit, "k USD/month")
        causes = [number for name, number in rows.items() if name not in ("flag", "apart")]
        self.assertGreater(len(causes), 2)
        self.assertAlmostEqual(rows["flag"] + sum(causes), rows["apart"], places=6)
        self.assertAlmostEqual(rows["Tools"], 0.3)  # three deployables more, 100 USD each

    def test_everybody_is_paid_whatever_they_do(self):
        for alternative in self.study("compare", SMALL)["data"]["alternatives"].values():
            metrics = alternative["metrics"]
            costs = {id: metrics[id]["mean"] for id in metrics if id.startswith("cost.")}
            self.assertEqual({metrics[id]["unit"] for id in costs} | {metrics["cost_total"]["unit"]}, {"USD/month"})
            self.assertEqual(metrics["cost_per_change"]["unit"], "USD")
            pay = sum(cost for id, cost in costs.items() if id.startswith("cost.people."))
            self.assertAlmostEqual(pay, 8 * 214500 / 12, places=6)
            self.assertAlmostEqual(metrics["cost_total"]["mean"], sum(costs.values()), places=6)
            self.assertNotIn("cost.outage", costs)

    def test_another_currency(self):
        unit, won = self.waterfall(*self.KRW)
        self.assertEqual(unit, "M KRW/month")
        self.assertAlmostEqual(won["flag"], 1.4 * self.waterfall()[1]["flag"], delta=0.1)
        self.assertIn("만 KRW/월", self.tp("compare", SMALL, *self.KRW, "--lang", "ko")[0])

    def test_amounts_have_to_be_in_the_currency(self):
        _, err = self.tp("compare", SMALL, *self.KRW, "--set", "prices.engineer=100000 USD/year", code=3)
        self.assertIn("amounts of this scenario are in KRW", err)
        self.tp("compare", SMALL, "--set", "prices.currency=KRW", code=3)



class Page(html.parser.HTMLParser):
    """What a report prints: its numbers by name, its headings, its figures, and what it would load."""

    def __init__(self, text):
        super().__init__()
        self.numbers, self.headings, self.figures, self.loads, self.said = [], [], [], [], ""
        self.open_number = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "data-of" in attributes:
            self.open_number = [attributes["data-of"], float(attributes["data-value"]), ""]
            self.numbers.append(self.open_number)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "svg":
            self.figures.append(attributes)
        self.loads += [attributes[name] for name in ("src", "href") if name in attributes]

    def handle_endtag(self, tag):
        if tag == "span":
            self.open_number = None

    def handle_data(self, data):
        self.said += data
        if self.open_number:
            self.open_number[2] += data


def wilson(runs, of, z=1.959963984540054):
    """Interval of a share at 95 %, after Wilson (1927)."""
    share, spread = runs / of, z * z / of
    middle, half = share + spread / 2, z * math.sqrt(share * (1 - share) / of + spread / of / 4)
    return (middle - half) / (1 + spread), (middle + half) / (1 + spread)


class Reports(Case):
    def setUp(self):
        super().setUp()
        self.tp("compare", SMALL, "-q", "-o", "small.result")

    def page(self, *words):
        self.tp("report", "small.result", "-o", "small.html", *words)
        return Page(self.path("small.html").read_text(encoding="utf-8"))

    def test_every_form(self):
        forms = {"a.html": b"<!DOCTYPE html>", "a.pdf": b"%PDF-", "a.md": b"# A small shop", "a.xlsx": b"PK",
                 "a.csv": b"alternative,", "a.json": b"{"}
        out, err = self.tp("report", "small.result", *[word for name in forms for word in ("-o", name)])
        self.assertEqual((out, err), ("", ""))
        for name, begin in forms.items():
            self.assertTrue(self.path(name).read_bytes().startswith(begin), name)
        self.assertEqual(sorted(p.name for p in pathlib.Path(self.cwd).iterdir()),
                         sorted([*forms, "cache", "small.result"]))

    def test_the_last_study_needs_no_name(self):
        self.tp("report", "-o", "last.md")
        self.assertIn("A small shop", self.path("last.md").read_text(encoding="utf-8"))

    def test_every_number_is_that_of_the_store(self):
        page = self.page()
        self.tp("report", "small.result", "-o", "small.json")
        data = json.loads(self.path("small.json").read_text())["data"]
        walked, kinds = 0, set()
        for name, value, text in page.numbers:
            point, alternative, metric, statistic, *what = name.split("/")
            known = data["alternatives"][alternative]["metrics"][metric]
            factor = BASE_UNITS[known["unit"]]
            if not what:
                expected = known[statistic]
            else:
                difference = data["differences"][alternative][metric]
                if statistic != "mean":
                    difference = difference[statistic]
                counts = {"in_favour": difference["runs_in_favour"], "against": difference["runs_against"],
                          "pairs": difference["runs"]}
                expected = difference["mean"]
                if what[0] in counts:
                    expected, factor = counts[what[0]], 1
                    self.assertTrue(text == f"{expected}" or text.startswith(f"{expected} of "), text)
                elif what[0].startswith("share_"):
                    low, high = wilson(counts[what[0].removeprefix("share_")], difference["runs"])
                    expected, factor = low, 1
                    self.assertEqual(text, f"{100 * low:.0f}–{100 * high:.0f} %")
            self.assertAlmostEqual(value / factor, expected, delta=1e-9 * max(1, abs(expected)), msg=name)
            walked += 1
            kinds.add(what[0] if what else "")
        self.assertGreater(walked, 100)
        self.assertLessEqual({"", "difference", "in_favour", "pairs", "share_in_favour"}, kinds)

    def test_numbers_read_as_they_are(self):
        """The digits that people see are the rounded value, in the unit beside them."""
        units = {"d": 86400, "h": 3600, "min": 60, "s": 1, "/d": 1 / 86400, "%": 0.01, "pt": 0.01, "working d": 8 * 3600}
        seen = 0
        for name, value, text in self.page().numbers:
            match = re.match(r"(?:[✓✗~] )?([-+]?[0-9.]+) ?(working d|d|h|min|s|/d|%|pt)(?= |$)", text)
            if not match or name.endswith("in_favour"):
                continue
            digits = len(match[1].partition(".")[2])
            self.assertAlmostEqual(float(match[1]), value / units[match[2]], delta=0.5001 * 10 ** -digits, msg=f"{name} {text}")
            seen += 1
        self.assertGreater(seen, 50)

    def test_the_workbook_holds_numbers(self):
        self.tp("report", "small.result", "-o", "small.xlsx", "-o", "small.json")
        known = json.loads(self.path("small.json").read_text())["data"]["alternatives"]
        space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
        with zipfile.ZipFile(self.path("small.xlsx")) as book:
            strings = ["".join(part.itertext()) for part in
                       xml.etree.ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
            names = [sheet.get("name") for sheet in xml.etree.ElementTree.fromstring(book.read("xl/workbook.xml")).iter(space + "sheet")]
            page = book.read(f"xl/worksheets/sheet{names.index('Lead time') + 1}.xml")
        rows = []
        for row in xml.etree.ElementTree.fromstring(page).iter(space + "row"):
            cells = [(cell.get("t"), cell.findtext(space + "v")) for cell in row]
            rows.append([strings[int(value)] if kind == "s" else float(value) for kind, value in cells])
        self.assertEqual(rows[0][:4], ["Alternative", "p50 (d)", "p50 low (d)", "p50 high (d)"])
        for row in rows[1:]:
            lead_time = known[row[0]]["metrics"]["lead_time"]
            self.assertAlmostEqual(row[1], lead_time["p50"], places=9)
            self.assertAlmostEqual(row[2], lead_time["p50_ci"][0], places=9)

    def test_two_pages_for_who_has_no_more_time(self):
        self.tp("compare", "coupang", "--runs", "3", "-q", "-o", "coupang.result", code=5)
        for words in (["small.result"], ["coupang.result"], ["coupang.result", "--lang", "ko"]):
            with self.subTest(words=words):
                self.tp("report", *words, "-o", "brief.pdf", "--for", "exec")
                pages = re.findall(rb"/Type\s*/Page\b", self.path("brief.pdf").read_bytes())
                self.assertLessEqual(len(pages), 2)
                self.assertGreater(len(pages), 0)

    def test_csv_comes_back_as_it_was(self):
        """A strict reader gets from the CSV what the JSON says."""
        self.tp("compare", SMALL, "-q", "--vary", "people=5,6", "-o", "sweep.result")
        for name in ("small", "sweep"):
            self.tp("report", f"{name}.result", "-o", f"{name}.csv", "-o", f"{name}.json")
            raw = self.path(f"{name}.csv").read_bytes()
            with open(self.path(f"{name}.csv"), encoding="utf-8", newline="") as file:
                head, *rows = list(csv.reader(file, strict=True))
            axes = ["people"] if name == "sweep" else []
            self.assertEqual(head, [*axes, "alternative", "replication", "metric", "statistic", "value", "unit"])
            written = io.StringIO(newline="")
            csv.writer(written, lineterminator="\r\n" if b"\r\n" in raw else "\n").writerows([head, *rows])
            self.assertEqual(written.getvalue().encode("utf-8"), raw)
            data = json.loads(self.path(f"{name}.json").read_text())["data"]
            points = {point["set"]["people"]: point for point in data["points"]} if axes else {None: data}
            means = {}
            for row in rows:
                self.assertEqual(len(row), len(head))
                cells = dict(zip(head, row))
                self.assertTrue(math.isfinite(float(cells["value"])), row)
                if cells["statistic"] == "mean":
                    key = (cells.get("people"), cells["alternative"], cells["metric"], cells["unit"])
                    means.setdefault(key, []).append(float(cells["value"]))
            for (point, alternative, metric, unit), values in means.items():
                known = points[point]["alternatives"][alternative]["metrics"][metric]
                self.assertEqual((unit, len(values)), (known["unit"], known["runs"]))
                self.assertAlmostEqual(sum(values) / len(values), known["mean"], delta=1e-9 * max(1, abs(known["mean"])))
            self.assertGreater(len(means), 30)

    def test_the_page_is_sound(self):
        page = self.page()
        self.assertEqual(page.loads, [])
        self.assertEqual(page.headings[0], 1)
        self.assertEqual(page.headings.count(1), 1)
        for above, below in zip(page.headings, page.headings[1:]):
            self.assertLessEqual(below, above + 1)
        self.assertGreater(len(page.figures), 4)
        for figure in page.figures:
            self.assertEqual(figure["role"], "img")
            self.assertTrue(figure["aria-label"])
        self.assertLess(self.path("small.html").stat().st_size, 2_000_000)
        checked = subprocess.run(["tidy", "-quiet", "-errors", "small.html"], cwd=self.cwd, capture_output=True, text=True)
        self.assertEqual((checked.returncode, checked.stderr), (0, ""))

    def test_audiences_and_languages(self):
        self.assertIn("STRESS-DES", self.page().said)
        self.assertNotIn("STRESS-DES", self.page("--for", "exec").said)
        self.assertIn("Questions to discuss", self.page("--for", "class").said)
        korean = self.page("--lang", "ko")
        self.assertIn("작은 가게", korean.said)
        self.assertRegex(korean.said, "flag 대신 apart 선택|flag 유지|apart 아니면 flag")

    def test_anonymous(self):
        said = self.page("--anonymise").said
        for name in ("small", "flag", "apart", "coding"):
            self.assertNotIn(name, said)
        self.tp("verify", "small.html", code=1)

    def test_verify(self):
        self.page()
        self.assertIn("numbers", self.tp("verify", "small.html", "-q")[0])
        page = self.path("small.html").read_text(encoding="utf-8")
        forged = re.sub(r'(data-of="0/flag/lead_time/p50">)[0-9.]+', r"\g<1>0.01", page, count=1)
        self.assertNotEqual(page, forged)
        self.path("forged.html").write_text(forged, encoding="utf-8")
        out, _ = self.tp("verify", "forged.html", "-q", code=4)
        self.assertIn("0/flag/lead_time/p50: printed “0.01", out)
        # A number inside a sentence is one too.
        sentence = re.search(r'runs[^<]*\(<span[^>]*share[^>]*>[^<]*</span>\): [^<]*<span[^>]*data-of="([^"]*)">([0-9])', page)
        digit = "7" if sentence[2] == "8" else "8"
        self.path("forged.html").write_text(page[:sentence.start(2)] + digit + page[sentence.end(2):], encoding="utf-8")
        out, _ = self.tp("verify", "forged.html", "-q", code=4)
        self.assertIn(f"{sentence[1]}: printed “{digit}", out)
        self.assertNotIn("text:", out)

    def test_mistakes(self):
        for words in (["report", "small.result"], ["report", "small.result", "-o", "a.docx"],
                      ["report", "small.result", "-o", "a.html", "--for", "cats"], ["verify"]):
            with self.subTest(words=words):
                self.assertIn("error: ", self.tp(*words, code=2)[1])
        for words in (["report", "nothing.result", "-o", "a.html"], ["report", SMALL, "-o", "a.html"], ["verify", SMALL],
                      ["verify", "nothing.html"], ["report", "small.result", "-o", "no-such-folder/a.html"]):
            with self.subTest(words=words):
                self.assertIn("error: ", self.tp(*words, code=1)[1])
        self.assertFalse(self.path("a.html").exists())



class Figures(Case):
    def setUp(self):
        super().setUp()
        self.tp("compare", SMALL, "-q", "-o", "small.result")

    def test_every_form(self):
        for name, begin in {"a.svg": b"<?xml", "a.png": b"\x89PNG", "a.pdf": b"%PDF-"}.items():
            out, err = self.tp("render", "small.result", "--view", "lead-time", "-o", name)
            self.assertEqual((out, err), ("", ""))
            self.assertTrue(self.path(name).read_bytes().startswith(begin), name)

    def test_svg_is_sound_and_the_same_every_time(self):
        for words in (["small.result", "--view", "differences"], ["small.result", "--view", "lead-time", "--lang", "ko"],
                      ["emart-workshop", "--view", "matrix"], ["emart-workshop", "--view", "teams", "--dark"],
                      ["emart-workshop", "--view", "parts", "--alternative", "monolith", "--width", "900"]):
            with self.subTest(words=words):
                self.tp("render", *words, "-o", "one.svg")
                self.tp("render", *words, "-o", "other.svg")
                text = self.path("one.svg").read_text(encoding="utf-8")
                self.assertEqual(text, self.path("other.svg").read_text(encoding="utf-8"))
                root = xml.etree.ElementTree.fromstring(text)
                name = "{http://www.w3.org/2000/svg}"
                self.assertTrue(root.find(name + "title").text)
                self.assertTrue(root.find(name + "desc").text)
                self.assertGreater(len(list(root.iter(name + "text"))), 4)
        self.assertIn("event · customer-team", text)

    def test_korean_letters_are_letters(self):
        self.tp("render", "small.result", "--view", "lead-time", "--lang", "ko", "-o", "ko.svg")
        self.assertIn(">변경 하나에 얼마나 걸리는가?</text>", self.path("ko.svg").read_text(encoding="utf-8"))

    def test_exports(self):
        mermaid = self.tp("export", "emart-workshop", "--alternative", "monolith")[0]
        self.assertTrue(mermaid.startswith("flowchart TB\n"))
        self.assertEqual(mermaid.count("subgraph"), mermaid.count("    end\n"))
        self.assertIn('["event · customer-team"]', mermaid)
        dot = self.tp("export", "emart-workshop", "--alternative", "monolith", "--form", "dot")[0]
        self.assertEqual(dot.count("{"), dot.count("}"))
        self.assertEqual(dot.count("->"), mermaid.count("-->"))
        self.tp("export", "--example", "emart-workshop", "--form", "structurizr", "-o", "workspace.dsl")
        workspace = self.path("workspace.dsl").read_text(encoding="utf-8")
        self.assertTrue(workspace.startswith("workspace "))
        self.assertEqual(workspace.count("{"), workspace.count("}"))

    def test_mistakes(self):
        for words in (["render"], ["render", "small.result", "-o", "a.svg"], ["render", "small.result", "--view", "cats", "-o", "a.svg"],
                      ["render", "small.result", "--view", "cost"], ["render", "small.result", "--view", "cost", "-o", "a.gif"],
                      ["render", "small.result", "--view", "cost", "-o", "a.svg", "--width", "1"],
                      ["render", SMALL, "--view", "parts", "-o", "a.svg", "--alternative", "nobody"],
                      ["export"], ["export", SMALL, "--form", "visio"], ["export", SMALL, "--alternative", "nobody"]):
            with self.subTest(words=words):
                self.assertIn("error: ", self.tp(*words, code=2)[1])
        self.assertIn("nothing to draw", self.tp("render", "small.result", "--view", "faults", "-o", "a.svg", code=1)[1])
        self.tp("render", str(HERE / "ten_mistakes.yaml"), "--view", "parts", "-o", "a.svg", code=3)
        self.tp("export", "no-such-file.yaml", code=3)
        self.assertFalse(self.path("a.svg").exists())


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[1:]])
