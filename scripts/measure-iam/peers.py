"""Asks parliament and cloudsplaining about IAM documents: a line of JSON in, a line of JSON out, and the CPU that it took.

Input: `{"name": ..., "document": {...}}`. Output: `{"name", "parliament": [issue], "cloudsplaining": [topic], "ms": {tool: number}}`;
a tool that is not installed is named in the first line, `{"missing": [...]}`.
"""
import json
import sys
import time

missing = []
try:
    import parliament
except ImportError:
    parliament = None
    missing.append("parliament")
try:
    from cloudsplaining.scan.policy_document import PolicyDocument
except ImportError:
    PolicyDocument = None
    missing.append("cloudsplaining")

topics = {
    "escalation": lambda one: one.allows_privilege_escalation,
    "exposure": lambda one: one.permissions_management_without_constraints,
    "exfiltration": lambda one: one.allows_data_exfiltration_actions,
    "credentials": lambda one: one.credentials_exposure,
    "service-wildcard": lambda one: one.service_wildcard,
    "modification": lambda one: one.infrastructure_modification,
}


def issues(document):
    found = parliament.analyze_policy_string(json.dumps(document)).findings
    return sorted({one.issue for one in found})


def risks(document):
    policy = PolicyDocument(document)
    return [name for name, read in topics.items() if read(policy)]


print(json.dumps({"missing": missing}), flush=True)
for line in sys.stdin:
    row = json.loads(line)
    answer = {"name": row["name"], "ms": {}}
    for tool, ask in (("parliament", parliament and issues), ("cloudsplaining", PolicyDocument and risks)):
        if not ask:
            continue
        started = time.process_time()
        try:
            answer[tool] = ask(row["document"])
        except Exception as error:  # A document that breaks the tool is one that it does not answer.
            answer[tool] = [f"failed: {type(error).__name__}"]
        answer["ms"][tool] = (time.process_time() - started) * 1000
    print(json.dumps(answer), flush=True)
