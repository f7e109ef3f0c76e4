#!/usr/bin/env python3
"""Every policy file that ships against its schema, by a judge we did not write; and the schemas against files that must
not pass.

    policy_test.py <repository>
"""
import copy
import json
import pathlib
import sys
import warnings

warnings.filterwarnings("ignore", category=DeprecationWarning)
import jsonschema  # noqa: E402

root = pathlib.Path(sys.argv[1])
schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in (root / "resources/schema").glob("*.json")}
by_id = {schema["$id"]: schema for schema in schemas.values() if "$id" in schema}


def schema_for(name, file):
    if name == "sources.json":
        return "policy-sources.json"
    if name.startswith("price-guides/"):
        return "policy-price-guide.json"
    return "policy-list.json" if "lists" in file else "policy-number.json"


def faults_of(schema_name, file):
    schema = schemas[schema_name]
    resolver = jsonschema.RefResolver(schema["$id"], schema, store=by_id)
    return [f"{error.json_path}: {error.message[:200]}"
            for error in jsonschema.Draft202012Validator(schema, resolver=resolver).iter_errors(file)]


def spoilt(file, *path, value=None):
    """A copy without the member at the path, or with another value there."""
    whole = copy.deepcopy(file)
    part = whole
    for step in path[:-1]:
        part = part[step]
    if value is None:
        del part[path[-1]]
    else:
        part[path[-1]] = value
    return whole


def main():
    files = {str(path.relative_to(root / "resources/policy")): json.loads(path.read_text(encoding="utf-8"))
             for path in sorted((root / "resources/policy").rglob("*.json"))}
    faults = []
    for name, file in files.items():
        faults += [f"{name}: {fault}" for fault in faults_of(schema_for(name, file), file)]
        needed = () if name == "sources.json" or name.startswith("price-guides/") else ("council_may",)
        faults += [f"{name}: a national file says {member}" for member in needed if member not in file]

    rate, fee = files["charging/mig_pc.json"], files["planning/plan_fee.json"]
    income, guide, sources = files["charging/income_counted.json"], files["price-guides/pg-2026.json"], files["sources.json"]
    must_fail = [
        ("policy-number.json", spoilt(rate, "values", 0, "until")),
        ("policy-number.json", spoilt(rate, "values", 0, "source")),
        ("policy-number.json", spoilt(rate, "values", 0, "confirmed")),
        ("policy-number.json", spoilt(fee, "unit")),
        ("policy-number.json", spoilt(fee, "unit", value="crowns")),
        ("policy-number.json", spoilt(fee, "jurisdiction")),
        ("policy-number.json", spoilt(fee, "values", 0, "value", value=450.5)),
        ("policy-number.json", spoilt(fee, "values", 0, "value", value="45000")),
        ("policy-number.json", spoilt(fee, "values", 0, "colour", value="red")),
        ("policy-number.json", spoilt(fee, "council_may", value="go")),
        ("policy-list.json", spoilt(income, "lists", 0, "codes", 0, "ref")),
        ("policy-list.json", spoilt(income, "council_may", value="raise")),
        ("policy-price-guide.json", spoilt(guide, "source")),
        ("policy-price-guide.json", spoilt(guide, "confirmed")),
        ("policy-price-guide.json", spoilt(guide, "items", "PA", "price_p", value=-1)),
        ("policy-price-guide.json", spoilt(guide, "items", "PA", "prise_p", value=1)),
        ("policy-sources.json", spoilt(sources, "sources", 0, "checked")),
    ]
    faults += [f"{name}: should not have passed: spoilt file {number}" for number, (name, file) in enumerate(must_fail)
               if not faults_of(name, file)]
    must_pass = [("policy-number.json", spoilt(fee, "values", 0, "until", value="2027-04-05")),
                 ("policy-number.json", spoilt(spoilt(fee, "council_may"), "change")),
                 ("policy-price-guide.json", spoilt(guide, "items", "PLANNING", "earmarked"))]
    for name, file in must_pass:
        faults += [f"{name}: should have passed: {fault}" for fault in faults_of(name, file)]
    print("\n".join(faults))
    print(f"{len(files)} files, {len(faults)} faults")
    return 1 if faults or len(files) < 40 else 0


if __name__ == "__main__":
    sys.exit(main())
