#!/usr/bin/env python3
"""Every practice person against resources/schema/visit.schema.json, by a judge we did not write; and the schema against
visits that it must refuse.

    visits_test.py <repository>
"""
import copy
import glob
import json
import os
import sys

import jsonschema


def step(visit, deed):
    return next(one for one in visit["steps"] if one["do"] == deed)


# what is broken, how, in a visit that stands
BREAKS = [
    ("no mark that it is invented", lambda visit: visit.pop("invented")),
    ("another format", lambda visit: visit.update(format=2)),
    ("nobody in it", lambda visit: visit.update(actors={})),
    ("no steps", lambda visit: visit.update(steps=[])),
    ("a verb nobody knows", lambda visit: visit["steps"][0].update(do="dance")),
    ("a time without its distance from UTC", lambda visit: visit["steps"][0].update(at="2024-09-05T10:20")),
    ("a member nobody knows", lambda visit: step(visit, "note").update(mood="good")),
    ("an item without a name", lambda visit: step(visit, "note").pop("id")),
    ("a word that is not in the list", lambda visit: step(visit, "note").update(basis="guessed")),
    ("a quantity in binary", lambda visit: step(visit, "line").update(qty=1.25)),
    ("four places", lambda visit: step(visit, "line").update(qty="1.2505")),
    ("half a penny", lambda visit: step(visit, "money").update(contribution_weekly_p=10.5)),
    ("an amount that nobody is paid", lambda visit: step(visit, "line").update(price_override_p=100000000)),
    ("more hours than anybody has", lambda visit: step(visit, "line").update(qty=10001)),
    ("an eleventh area", lambda visit: step(visit, "need").update(area="driving")),
    ("a determination that says nothing", lambda visit: step(visit, "determine").pop("eligible")),
    ("a cell of the week that is not", lambda visit: step(visit, "week")["now"]["mon"].update(morning="maybe")),
]


def main(root):
    with open(os.path.join(root, "resources/schema/visit.schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    judge = jsonschema.Draft202012Validator(schema)

    wrong = []
    visits = {}
    for path in sorted(glob.glob(os.path.join(root, "resources/people/*.json"))):
        with open(path, encoding="utf-8") as file:
            visits[os.path.basename(path)] = visit = json.load(file)
        wrong += [f"{os.path.basename(path)} /{'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"
                  for fault in judge.iter_errors(visit)]
        if visit.get("invented") is not True:
            wrong.append(f"{os.path.basename(path)}: not marked as invented")
    if len(visits) < 3:
        wrong.append(f"{len(visits)} visits found, at least three ship")

    for told, spoil in BREAKS:
        visit = copy.deepcopy(visits["josie-thackray.json"])
        spoil(visit)
        if judge.is_valid(visit):
            wrong.append(f"the schema let this pass: {told}")

    print("\n".join(wrong) or f"{len(visits)} visits stand, {len(BREAKS)} broken ones refused")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
