"""validate.py SCHEMA +VALID… -INVALID…: whether a JSON Schema accepts and refuses YAML files as it should.

Exit code 0 when every verdict is as marked, 1 when not, 77 when a needed package is not installed.
"""
import json
import sys

try:
    import jsonschema
    import yaml
except ImportError:
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
surprises = 0
for marked in sys.argv[2:]:
    with open(marked[1:], encoding="utf-8") as file:
        errors = list(validator.iter_errors(yaml.safe_load(file)))
    if bool(errors) == (marked[0] == "+"):
        surprises += 1
        print(marked, *(f"{list(e.absolute_path)}: {e.message}" for e in errors), sep="\n  ", file=sys.stderr)
sys.exit(1 if surprises else 0)
