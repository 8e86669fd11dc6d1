"""Asks moto and cfn-lint what expressions of CloudFormation are: {head, cases: [node]} in, {versions, answers} out. For measuring only."""
import copy
import ipaddress
import itertools
import json
import os
import sys
from importlib.metadata import version

os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
from moto.cloudformation.parsing import ResourceMap, clean_json


def moto_answer(head, node):
    template = copy.deepcopy(head)
    try:
        resources = ResourceMap("arn:aws:cloudformation:us-east-1:123456789012:stack/s/1", "s", {}, {}, "us-east-1", "123456789012", template, {})
        resources.load_mapping()
        resources.load_parameters()
        resources.load_conditions()
        return {"value": json.loads(json.dumps(clean_json(copy.deepcopy(node), resources), default=str))}
    except Exception as error:
        return {"error": type(error).__name__}


def cfn_lint_answer(head, node):
    try:
        from cfnlint.context import create_context_for_template
        from cfnlint.jsonschema import CfnTemplateValidator
        from cfnlint.template import Template

        cfn = Template("t.json", head, ["us-east-1"])
        validator = CfnTemplateValidator({}).evolve(context=create_context_for_template(cfn), cfn=cfn)
        values = [value for value, _, _ in validator.resolve_value(node)]
        return {"values": json.loads(json.dumps(values, default=str))}
    except Exception as error:
        return {"error": type(error).__name__}


def expanded(head, sections):
    """The sections with their loops written out, as cfn-lint does it."""
    from cfnlint.template import Template
    from cfnlint.template.transforms._language_extensions import language_extension

    template = {**copy.deepcopy(head), **sections, "Conditions": {**head["Conditions"], **sections.get("Conditions", {})}}
    problems, result = language_extension(Template("t.json", template, ["us-east-1"]))
    if problems:
        return {"error": str(problems[0])}
    return {"sections": {name: {key: value for key, value in result[name].items() if key not in head.get(name, {}) or name == "Resources"} for name in sections}}


def reference(head, node):
    """What Python says of the functions that neither engine computes; None for an error."""
    if not isinstance(node, dict):
        return {}
    if "Fn::Length" in node:
        values = node["Fn::Length"]
        if isinstance(values, dict) and "Fn::Cidr" in values:
            return {"reference": values["Fn::Cidr"][1]}
        if not isinstance(values, list):
            values = cfn_lint_answer(head, values)["values"][0]
        return {"reference": len(values)}
    if "Fn::Cidr" not in node:
        return {}
    block, count, *bits = [default(head, one) for one in node["Fn::Cidr"]]
    network = ipaddress.ip_network(block, strict=False)
    prefix = 32 - int(bits[0] if bits else 8)
    count = int(count)
    if prefix < network.prefixlen or count > 2 ** (prefix - network.prefixlen):
        return {"reference": None}
    return {"reference": [str(one) for one in itertools.islice(network.subnets(new_prefix=prefix), count)]}


def default(head, node):
    return head["Parameters"][node["Ref"]]["Default"] if isinstance(node, dict) else node


request = json.load(sys.stdin)
answers = [{"moto": moto_answer(request["head"], node), "cfnLint": cfn_lint_answer(request["head"], node), **reference(request["head"], node)} for node in request["cases"]]
loops = [expanded(request["head"], sections) for sections in request["loops"]]
print(json.dumps({"versions": {"moto": version("moto"), "cfn-lint": version("cfn-lint"), "python": sys.version.split()[0]}, "answers": answers, "loops": loops}, default=str))
