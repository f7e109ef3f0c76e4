"""Checks lines against the schemas of the contract, by a validator that is not ours.

usage: validate.py SCHEMA_FOLDER FILE     each line of FILE: name of a schema, a tab, one JSON object
"""
import json
import pathlib
import sys
import warnings

warnings.filterwarnings("ignore", category=DeprecationWarning)
import jsonschema  # noqa: E402

folder, lines = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.json")}
by_id = {schema["$id"]: schema for schema in schemas.values() if "$id" in schema}
for name, schema in schemas.items():
    jsonschema.Draft202012Validator.check_schema(schema)

faults = 0
checked = 0
for line in lines.read_text(encoding="utf-8").splitlines():
    name, text = line.split("\t", 1)
    schema = schemas[name]
    resolver = jsonschema.RefResolver(schema["$id"], schema, store=by_id)
    validator = jsonschema.Draft202012Validator(schema, resolver=resolver)
    checked += 1
    for error in validator.iter_errors(json.loads(text)):
        faults += 1
        print(f"{name}: {error.json_path}: {error.message[:300]}\n  {text[:300]}")
print(f"{checked} checked, {faults} faults")
sys.exit(1 if faults or not checked else 0)
