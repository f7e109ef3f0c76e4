#!/usr/bin/env python3
"""Plays the practice people by alongside-cli demo and judges what is left behind from outside: summary, pages, store,
the server's own check. The figures of the journey were typed by hand.

    demo_test.py <bin folder> <repository> [postgres]
"""
import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from postgres import postgres  # noqa: E402  (where it lies is known only now)

# section 13 of the journey: the way from contact to sign-off, which the year after does not change
MEASURES = {"assessment_days": 12, "allocation_days": 12, "money_days": 18, "wait_days": 6, "sign_off_days": 1,
            "council_people": 4, "provider_people": 1, "hand_offs": 6, "steps": 11, "open": False}
JOURNEY = {"eligible": True, "weekly_pence": 27659, "year_pence": 1444068, "one_off_pence": 29950,
           "contribution_weekly_pence": 8345, "direct_payment_four_weekly_pence": 75356,
           "first_payment_date": "2024-09-23", "first_payment_pence": 111106, "review_due": "2024-11-04",
           "planning_once_pence": 45000, "planning_year_pence": 0, "plan_version": 1, "signed_off_on": "2024-11-05",
           "signed_by": ["Niamh Farrelly", "Ruth Amadi"], "next_review": "2025-09-15",
           "direct_payment_considered": True,
           "sufficiency": {"verdict": "about_right", "plan_weekly_pence": 27222, "plan_year_pence": 1421644,
                           "plan_one_off_pence": 29350, "gap_year_pence": -22424, "gap_one_off_pence": -600,
                           "uncovered": 0, "manager_needed": False},
           "measures": MEASURES, "ledger_stage": "signed_off",
           "ledger": [{"year": "2024/25", "in_year_pence": 604987, "full_year_pence": 1010128}],
           "audit": {"expected_pence": 100332, "unexplained_pence": 0, "surplus_pence": 0, "arrears_pence": 8345,
                     "outside_outcomes_pence": 1860, "flags": ["contribution_arrears", "spend_outside_outcomes"]}}
# the year after: what was agreed anew on 7 April 2025 is paid from that day, and looked over on 15 September
YEAR = {"eligible": True, "weekly_pence": 29145, "year_pence": 1521640, "one_off_pence": 0,
        "contribution_weekly_pence": 8145, "direct_payment_four_weekly_pence": 82020,
        "first_payment_date": "2024-09-23", "first_payment_pence": 111106, "review_due": "2024-11-04",
        "planning_once_pence": 45000, "planning_year_pence": 20000, "plan_version": 2, "signed_off_on": "2025-09-15",
        "signed_by": ["Niamh Farrelly", "Ruth Amadi"], "next_review": "2026-09-14",
        "direct_payment_considered": True,
        "measures": MEASURES,
        "audit": {"expected_pence": 296597, "unexplained_pence": 0, "surplus_pence": 0, "arrears_pence": 0,
                  "outside_outcomes_pence": 0, "flags": []},
        "ledger": [{"year": "2024/25", "in_year_pence": 604987, "full_year_pence": 1010128},
                   {"year": "2025/26", "in_year_pence": 1119655, "full_year_pence": 1118100}],
        "ledger_stage": "signed_off"}
PAID = ([("2024-09-23", 111106)]
        + [(day, 75356) for day in ("2024-10-21", "2024-11-18", "2024-12-16", "2025-01-13", "2025-02-10", "2025-03-10")]
        + [(day, 82020) for day in ("2025-04-07", "2025-05-05", "2025-06-02", "2025-06-30", "2025-07-28", "2025-08-25")]
        + [("2025-09-22", 88120)])
LATER = {"planning_once_pence", "sufficiency", "plan_version", "signed_off_on", "signed_by", "next_review", "audit",
         "direct_payment_considered", "payments", "ledger", "ledger_stage", "orders", "planning_year_pence", "measures"}
MANAGED = {"eligible": True, "weekly_pence": 19945, "year_pence": 1037140, "one_off_pence": 0,
           "contribution_weekly_pence": None, "direct_payment_four_weekly_pence": 0, "first_payment_date": None,
           "first_payment_pence": 0}
NOT_ELIGIBLE = {"subject": "adult", "law": "care_act", "eligible": False, "weekly_pence": 0, "year_pence": 0,
                "one_off_pence": 0,
                "contribution_weekly_pence": None, "direct_payment_four_weekly_pence": 0, "first_payment_date": None,
                "first_payment_pence": 0, "review_due": None}
CARER = {"subject": "carer", "law": "care_act", "eligible": True, "weekly_pence": 0, "year_pence": 28600,
         "one_off_pence": 14250 + 18900, "contribution_weekly_pence": 0, "direct_payment_four_weekly_pence": 0,
         "first_payment_date": "2024-10-21", "first_payment_pence": 28600 + 14250 + 18900, "review_due": "2024-12-02"}
MEMBERS = {"subject", "law", "eligible", "weekly_pence", "year_pence", "one_off_pence", "contribution_weekly_pence",
           "direct_payment_four_weekly_pence", "first_payment_date", "first_payment_pence", "review_due",
           "two_decisions_stand", "refused", "ops", "acknowledged", "server_ops", "store", "documents"} | LATER


class Wrong(Exception):
    pass


def check(right, words):
    if not right:
        raise Wrong(words)


class Demo:
    def __init__(self, folder, database=None):
        self.cli = os.path.join(folder, "alongside-cli")
        self.server = os.path.join(folder, "alongside-server")
        self.database = ["--database", database] if database else []

    def play(self, visit, out, expect=0):
        run = subprocess.run([self.cli, "demo", "--visit", visit, "--out", out, *self.database],
                             capture_output=True, text=True, timeout=240)
        check(run.returncode == expect, f"{visit}: exit {run.returncode}\n{run.stdout}{run.stderr}")
        return run

    def summary(self, out):
        with open(os.path.join(out, "summary.json"), encoding="utf-8") as file:
            found = json.load(file)
        check(set(found) == MEMBERS, f"members: {sorted(found)}")
        check(found["ops"] > 100, f"{found['ops']} ops")
        check(found["ops"] == found["acknowledged"] == found["server_ops"],
              f"{found['ops']} ops, {found['acknowledged']} acknowledged, {found['server_ops']} at the office")
        return found

    def same(self, found, expected):
        for name, value in expected.items():
            check(found[name] == value, f"{name}: {found[name]}, not {value}")


def text_of(page):
    return subprocess.run(["pdftotext", "-layout", page, "-"], capture_output=True, text=True, check=True).stdout


def until(root, day, out):
    """The journey as it was by that day, as a file beside `out`."""
    with open(os.path.join(root, "resources/people/josie-thackray.json"), encoding="utf-8") as file:
        visit = json.load(file)
    visit["steps"] = [step for step in visit["steps"] if step["at"] < day]
    path = os.path.join(os.path.dirname(out), "until.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(visit, file)
    return path


def year(demo, out):
    """The whole file: a dated change of the payments, and the year's review."""
    demo.play("josie-thackray", out)
    found = demo.summary(out)
    demo.same(found, YEAR)
    paid = [(one["date"], one["pence"]) for one in found["payments"]]
    check(paid == PAID, f"payments: {paid}")
    for one in found["payments"]:
        check(sum(part["pence"] for part in one["parts"]) == one["pence"], f"{one['date']}: parts do not add up")
    check(found["payments"][-1]["parts"] == [
        {"what": "4 weeks from 22 September 2025, at £205.05 a week.", "pence": 82020},
        {"what": "Insurance for an employer, once a year.", "pence": 6100}], found["payments"][-1])
    letter = next(page for page in found["documents"] if page.endswith("/payment_letter.pdf"))
    said_on_it = " ".join(text_of(letter).split())
    for said in ("£881.20", "It is due on Monday 22 September 2025.", "The payment of 25 August 2025 was £820.20: ",
                 "Insurance for an employer, once a year."):
        check(said in said_on_it, f"the letter about the payments lacks {said}")
    plan = next(page for page in found["documents"] if page.endswith("/care_plan.pdf"))
    said_on_it = " ".join(text_of(plan).split())
    for said in ("Version 2, signed off on 15 September 2025 by Niamh Farrelly and Ruth Amadi.",
                 "£820.20 every four weeks from Monday 7 April 2025", "14 September 2026"):
        check(said in said_on_it, f"the plan lacks {said}")


def journey(demo, out, root):
    demo.play(until(root, "2025", out), out)
    found = demo.summary(out)
    check([one["pence"] for one in found["payments"]] == [111106, 75356, 75356], found["payments"])
    demo.same(found, JOURNEY)
    statement = next(page for page in found["documents"] if page.endswith("/starting_statement.pdf"))
    words = text_of(statement)
    for figure in ("£276.59", "£753.56", "£83.45", "23 September 2024", "4 November 2024"):
        check(figure in words, f"the statement lacks {figure}")
    plan = next(page for page in found["documents"] if page.endswith("/care_plan.pdf"))
    words = text_of(plan)
    said_on_it = " ".join(words.split())
    for said in ("Version 1, signed off on 5 November 2024 by Niamh Farrelly and Ruth Amadi.", "£111.00 a week",
                 "£14,440.68", "15 September 2025"):
        check(said in said_on_it, f"the plan lacks {said}")
    check(words.count("\f") == 2, "[S1] the plan is not two pages")
    for page in found["documents"]:
        with open(page, "rb") as file:
            check(file.read(5) == b"%PDF-", f"{page} is no PDF")
    for name in os.listdir(found["store"]):
        with open(os.path.join(found["store"], name), "rb") as file:
            held = file.read()
        check(not held.startswith(b"SQLite format 3"), f"{name} is not encrypted")
        check(b"Thackray" not in held and "Thackray".encode("utf-16-le") not in held, f"{name} tells a name")
    judged = subprocess.run([demo.server, "verify", "--data", os.path.join(out, "server"), *demo.database],
                            capture_output=True, text=True)
    check(judged.returncode == 0 and "Every chain holds" in judged.stdout, judged.stdout + judged.stderr)


def escaped(unit):
    if chr(unit) in '"\\':
        return "\\" + chr(unit)
    if 32 <= unit < 127:
        return chr(unit)
    return {9: "\\t", 10: "\\n", 13: "\\r"}.get(unit, f"\\u{unit:04X}")


def notation(value):
    """CBOR's diagnostic notation, as the laptop prints a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return f"h'{value['bytes']}'"
    if isinstance(value, list):
        return "[" + ", ".join(notation(one) for one in value) + "]"
    if isinstance(value, str):
        units = value.encode("utf-16-be")
        plain = "".join(escaped(int.from_bytes(units[at:at + 2], "big")) for at in range(0, len(units), 2))
        return f'"{plain}"'
    return str(value)


def same_ops(demo, out, database):
    """What a reader with none of our code finds in PostgreSQL is, op by op, what each laptop holds."""
    judge = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support/judges/read_inbox.py")
    read = subprocess.run(["/usr/bin/python3", judge, database], capture_output=True, text=True)
    check(read.returncode == 0, read.stderr)
    sealed = {(line[0], line[1]): line for line in map(json.loads, read.stdout.splitlines())}
    laptops = "SELECT csn, device_id, op_no FROM op WHERE device_id NOT IN (SELECT server_id FROM server_key)"
    rows = subprocess.run(["psql", database, "-Atc", laptops], capture_output=True, text=True, check=True).stdout.split()
    office = {int(csn): sealed[(device, int(number))] for csn, device, number in (row.split("|") for row in rows)}
    written = {csn for csn, line in office.items() if line[3][0] != 90}  # 90: a look, which stays on its laptop
    for folder in sorted(name for name in os.listdir(out) if name.startswith("store")):
        def history(*more):
            run = subprocess.run([demo.cli, "store", "history", "--store", os.path.join(out, folder), *more],
                                 input="practice people live here\n", capture_output=True, text=True)
            check(run.returncode == 0, run.stderr)
            return run.stdout.splitlines()
        held = {}
        for person in history():
            for line in history("--person", person.split()[0], "--values"):
                found = re.search(r"\(at the office, (\d+)\)  (.*)$", line)
                if not found and "looked" in line:
                    continue  # the look at this history itself
                check(found, f"{folder}: not at the office: {line}")
                held[int(found.group(1))] = found.group(2)
        for csn in written & set(held):
            expected = notation(office[csn][5])
            check(held[csn] == expected or held[csn].startswith(expected + "  because: "),
                  f"{folder}: op {csn} differs: {held[csn][:80]} / {expected[:80]}")
        check(written <= set(held), f"{folder} lacks {sorted(written - set(held))[:5]}")


def others(demo, out):
    demo.play("gwen-pardoe", out)
    demo.same(demo.summary(out), MANAGED)
    demo.play("idris-vaughan", out)  # over what the first left
    found = demo.summary(out)
    demo.same(found, NOT_ELIGIBLE)
    known = {name for name, value in found["measures"].items() if value is not None}
    check(known == {"assessment_days", "council_people", "provider_people", "hand_offs", "steps", "open"},
          f"measures known of one who is not eligible: {known}")
    demo.play("pauline-sarr", out)
    demo.same(demo.summary(out), CARER)
    demo.play("wilf-tanner", out)
    demo.same(demo.summary(out), {"weekly_pence": 23595, "first_payment_pence": 94380, "orders": None})
    demo.play("halina-nowak", out)
    found = demo.summary(out)
    demo.same(found, {"weekly_pence": 17520, "first_payment_pence": 22880, "contribution_weekly_pence": 1840})
    check([{key: one[key] for key in ("provider", "start", "stream", "pence")} for one in found["orders"]]
          == [{"provider": "Marden Home Support", "start": "2024-09-16", "stream": "weekly", "pence": 11800}],
          found["orders"])
    demo.play("delroy-finch", out)
    demo.same(demo.summary(out), {"weekly_pence": 20020, "first_payment_pence": 80080})


def felt(demo, out, root):
    """[S76] How it was goes to the office sealed: the laptop's pages say nothing of it, the office counts it, alone it
    shows no figure."""
    path = until(root, "2025", out)
    with open(path, encoding="utf-8") as file:
        visit = json.load(file)
    last = visit["steps"][-1]
    visit["steps"].append({"at": last["at"], "by": last["by"], "do": "experience", "id": "six_weeks",
                           "views_in_plan": "yes", "allocation_easy": "no", "control": "better", "support": None})
    with open(path, "w", encoding="utf-8") as file:
        json.dump(visit, file)
    run = demo.play(path, out)
    check("not done" not in run.stdout, run.stdout)
    demo.same(demo.summary(out), JOURNEY)
    counted = subprocess.run([demo.server, "experience", "--data", os.path.join(out, "server")], capture_output=True,
                             text=True, timeout=60)
    check(counted.returncode == 0 and counted.stdout.startswith("1 answered."), counted.stdout + counted.stderr)
    check(counted.stdout.count("too few to show") == 11, counted.stdout)
    check("better" not in counted.stdout, "one person's answer is shown")


def changed(demo, out, root):
    """A file of the schema that does not ship: other answers give other figures."""
    with open(until(root, "2025", out), encoding="utf-8") as file:
        visit = json.load(file)
    for step in visit["steps"]:
        if step["do"] == "money" and "contingency_pct" in step:
            step.update(contingency_pct=0, contribution_weekly_p=None)
    path = os.path.join(os.path.dirname(out), "changed.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(visit, file)
    demo.play(path, out)
    # without the 8 per cent and before the letter: 256.10 a week, gross 251.35 by direct payment
    demo.same(demo.summary(out), {"weekly_pence": 25610, "contribution_weekly_pence": None,
                                  "direct_payment_four_weekly_pence": 4 * 25135})

    visit["steps"] = [step for step in visit["steps"] if step.get("area") != "community"]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(visit, file)
    demo.play(path, out)
    demo.same(demo.summary(out), {"eligible": True})  # enough areas count: one nobody talked about may wait

    visit["steps"] = [step for step in visit["steps"] if step["do"] != "need" or step["area"] == "nutrition"]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(visit, file)
    run = demo.play(path, out)
    check("not done: " in run.stdout and "determine" in run.stdout, "areas that decide were signed over")
    found = demo.summary(out)
    demo.same(found, {"eligible": None})
    check(found["refused"], "the summary tells of no step that was refused")
    for one in found["refused"]:
        check(set(one) == {"step", "do", "where"} and one["where"], one)
        check(visit["steps"][one["step"]]["do"] == one["do"], f"not that step: {one}")
    check("determine" in [one["do"] for one in found["refused"]], found["refused"])


def shifted(visit, years):
    """With every date in it so many years later."""
    def moved(value):
        if isinstance(value, dict):
            return {key: moved(one) for key, one in value.items()}
        if isinstance(value, list):
            return [moved(one) for one in value]
        if isinstance(value, str):
            return re.sub(r"^20\d\d(?=-\d\d-\d\d)", lambda year: str(int(year.group()) + years), value)
        return value
    return moved(visit)


def any_year(demo, out, root):
    """[S88] A record of 2014 is played to the office like any other, and so is one of years that are still to come."""
    with open(until(root, "2024-09-16", out), encoding="utf-8") as file:
        visit = json.load(file)
    visit["steps"] = [step for step in visit["steps"] if step["do"] != "contribution"]  # there are no rates of those years
    for years in (-10, 20):
        path = os.path.join(os.path.dirname(out), "any_year.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(shifted(visit, years), file)
        demo.play(path, out)
        demo.same(demo.summary(out), {"refused": []})  # and as many are at the office as were written
        aside = subprocess.run([demo.server, "aside", "--data", os.path.join(out, "server")], capture_output=True,
                               text=True, timeout=60)
        check("Nothing lies aside." in aside.stdout, aside.stdout)


def firsts(demo, out, root):
    """[S81] The first payment is the first that is paid: none where it stopped before, and none is counted."""
    with open(until(root, "2024-09-21", out), encoding="utf-8") as file:
        visit = json.load(file)
    visit["steps"].append({"at": "2024-09-21T10:00+01:00", "by": "niamh", "do": "stop_money", "because": "died",
                           "last_day": "2024-09-21"})
    path = os.path.join(os.path.dirname(out), "stopped.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(visit, file)
    demo.play(path, out)
    found = demo.summary(out)
    demo.same(found, {"payments": [], "first_payment_date": None, "first_payment_pence": 0,
                      "ledger": [{"year": "2024/25", "in_year_pence": 45000, "full_year_pence": 0}],
                      "ledger_stage": "stopped"})
    check(found["measures"]["money_days"] is None and found["measures"]["wait_days"] is None, found["measures"])


def committed(demo, out, root):
    """[S59] The team's budget has it from the agreement on: 193.14 x 190 / 7, 58.00 and 299.50; planning with the start."""
    for day, in_year, stage in (("2024-09-17T15:40", 559987, "indicative"), ("2024-09-18", 604987, "started")):
        path = until(root, day, out)
        with open(path, encoding="utf-8") as file:
            visit = json.load(file)
        visit["steps"].append({"at": "2024-09-18T17:05+01:00", "by": "niamh", "do": "sync"})
        with open(path, "w", encoding="utf-8") as file:
            json.dump(visit, file)
        demo.play(path, out)
        demo.same(demo.summary(out), {"ledger": [{"year": "2024/25", "in_year_pence": in_year,
                                                  "full_year_pence": 1010128}], "ledger_stage": stage})


def who_acted(demo, out, root):
    """[S82] A step counts for who noted it, and not for who keeps the case."""
    with open(until(root, "2024-09-18", out), encoding="utf-8") as file:
        visit = json.load(file)
    path = os.path.join(os.path.dirname(out), "who_acted.json")

    def played():
        with open(path, "w", encoding="utf-8") as file:
            json.dump(visit, file)
        demo.play(path, out)
        return demo.summary(out)["measures"]
    kept = played()
    day = visit["steps"][0].pop("contact_on")
    said = {"at": "2024-09-05T11:00+01:00", "by": "pat"}
    visit["steps"][4:4] = [said | {"do": "sync"}, said | {"do": "contact", "contact_on": day}, said | {"do": "sync"}]
    found = played()
    check(found["council_people"] == kept["council_people"] + 1, f"{found}, not one more than {kept}")
    check(found["hand_offs"] == kept["hand_offs"] + 1, f"{found}, not one more than {kept}")


def refusals(demo, folder):
    other = os.path.join(folder, "other")
    os.mkdir(other)
    with open(os.path.join(other, "letter.txt"), "w", encoding="utf-8") as file:
        file.write("mine")
    demo.play("idris-vaughan", other, expect=1)
    check(os.listdir(other) == ["letter.txt"], "somebody's folder was written into")
    broken = os.path.join(folder, "broken.json")
    with open(broken, "w", encoding="utf-8") as file:
        file.write('{"format": 1, "invented": true, "about": "x", "council": {"name": "x"}, '
                   '"actors": {"a": {"name": "A", "role": "x"}}, "steps": [{"at": "now", "by": "a", "do": "sync"}]}')
    run = demo.play(broken, os.path.join(folder, "never"), expect=1)
    check("/steps/0/at" in run.stderr, f"the place is not named: {run.stderr}")


def main(programs, root, *where):
    with tempfile.TemporaryDirectory(prefix="alongside-demo-") as folder, contextlib.ExitStack() as held:
        database = held.enter_context(postgres()) if "postgres" in where else None
        demo = Demo(programs, database)
        out = os.path.join(folder, "out")
        try:
            journey(demo, out, root)
            if database:
                same_ops(demo, out, database)
            else:
                year(demo, out)
                others(demo, out)
                felt(demo, out, root)
                changed(demo, out, root)
                any_year(demo, out, root)
                firsts(demo, out, root)
                committed(demo, out, root)
                who_acted(demo, out, root)
                refusals(demo, folder)
        except Wrong as wrong:
            print(wrong)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
