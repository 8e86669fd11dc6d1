"""Translates SAM templates with aws-sam-translator: JSON lines {id, text} in, {id, template | error} out. For measuring only."""
import json
import os
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
from samtranslator.parser.parser import Parser
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

LOCAL = {"CodeUri": "zip", "DefinitionUri": "json", "ContentUri": "zip"}


def packed(template):
    """Local paths as they are after `sam package`: the translator wants objects in S3."""
    sections = list((template.get("Resources") or {}).values()) + [
        {"Properties": one, "Type": "Globals"} for one in (template.get("Globals") or {}).values()
    ]
    for resource in sections:
        properties = resource.get("Properties") or {}
        for name in LOCAL:
            value = properties.get(name)
            if isinstance(value, str) and not value.startswith("s3://"):
                properties[name] = "s3://packed/" + name
        kind = resource.get("Type")
        if kind == "AWS::Serverless::Function" and not any(k in properties for k in ("CodeUri", "InlineCode", "ImageUri")):
            if not any("CodeUri" in (g or {}) for g in (template.get("Globals") or {}).values()):
                if properties.get("PackageType") == "Image":
                    properties["ImageUri"] = "1.dkr.ecr.us-east-1.amazonaws.com/packed"
                else:
                    properties["CodeUri"] = "s3://packed/code"
        if kind == "AWS::Serverless::Application" and isinstance(properties.get("Location"), str) and not properties["Location"].startswith("https"):
            properties["Location"] = "https://s3.amazonaws.com/packed/template"
        if kind == "AWS::Serverless::LayerVersion" and "ContentUri" not in properties:
            properties["ContentUri"] = "s3://packed/layer"
    return template


for line in sys.stdin:
    row = json.loads(line)
    try:
        template = packed(json.loads(json.dumps(yaml_parse(row["text"]), default=str)))
        result = transform(template, {}, None)
        print(json.dumps({"id": row["id"], "template": result}, default=str))
    except Exception as error:  # Whatever it is, it is the answer for this template.
        print(json.dumps({"id": row["id"], "error": f"{type(error).__name__}: {getattr(error, 'message', error)}"}))
