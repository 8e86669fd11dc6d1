import { describe, expect, test } from 'vitest';
import { chunksOf, indentYaml, reformatHcl, reorderYamlResources } from './mutate-text.ts';
import { allTogether, mutations } from './mutations.ts';

const terraform = `# About the locals.
locals {
  cidr = "10.0.0.0/8"
  rule = { for k, v in var.x :
    k => v
  }
}

resource "aws_security_group" "web" {
  description = "a { b" # brace
  policy      = <<-EOT
    { "a" = 1
  EOT
  ingress {
    cidr_blocks = [local.cidr]
  }
}

output "id" {
  value = aws_security_group.web.id
}
`;

const template = `Resources:
  A:
    Type: AWS::S3::Bucket
    Properties:
      Tags:
        - Key: a
          Value: b
  B:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: |
        one
          two
      Items:
        - Text: |
            x
        - |
          y
Outputs:
  C:
    Value: !Ref A
`;

function apply(name: string, files: Record<string, string>): Record<string, string> | undefined {
  const after = mutations.find((mutation) => mutation.name === name)?.apply(new Map(Object.entries(files)));
  return after && Object.fromEntries(after);
}

describe('text surgery', () => {
  test('chunks are the top-level blocks, each with its comments', () => {
    expect(chunksOf(terraform).map((chunk) => chunk.trim().split('\n')[0])).toEqual([
      '# About the locals.',
      'resource "aws_security_group" "web" {',
      'output "id" {',
    ]);
  });

  test('reformatting keeps heredocs, arrows and strings', () => {
    const text = reformatHcl(terraform);
    expect(text).toContain('\n    { "a" = 1\n  EOT\n');
    expect(text).toContain('\t\tk => v');
    expect(text).toContain('\tdescription   =   "a { b" # brace');
  });

  test('indentation of YAML doubles, block scalars move', () => {
    expect(indentYaml(template)).toBe(`Resources:
    A:
        Type: AWS::S3::Bucket
        Properties:
            Tags:
                -   Key: a
                    Value: b
    B:
        Type: AWS::IAM::Policy
        Properties:
            PolicyName: |
              one
                two
            Items:
                -   Text: |
                      x
                -   |
                  y
Outputs:
    C:
        Value: !Ref A
`);
  });

  test('resources of a template change places', () => {
    const text = reorderYamlResources(template);
    expect(text.indexOf('  B:')).toBeLessThan(text.indexOf('  A:'));
    expect(text.split('\n').toSorted()).toEqual(template.split('\n').toSorted());
  });
});

describe('mutations', () => {
  test('resources are renamed everywhere, and moved', () => {
    const text = apply('rename the resources, with moved blocks', { 'main.tf': terraform })?.['main.tf'];
    expect(text).toContain('resource "aws_security_group" "web_moved"');
    expect(text).toContain('value = aws_security_group.web_moved.id');
    expect(text).toContain('from = aws_security_group.web\n');
  });

  test('locals are renamed where they are defined and used', () => {
    const text = apply('rename the locals', { 'main.tf': terraform })?.['main.tf'];
    expect(text).toContain('  cidr_renamed = "10.0.0.0/8"');
    expect(text).toContain('[local.cidr_renamed]');
  });

  test('a file is split in two', () => {
    expect(Object.keys(apply('split a file', { 'a/main.tf': terraform }) ?? {})).toEqual(['a/main.tf', 'a/main-part-2.tf']);
  });

  test('files that others name, or that Terraform names, keep their names', () => {
    const files = { 'main.tf': 'x = file("policy.json")\n', 'policy.json': '{}\n', 'terraform.tfvars': 'a = 1\n', 'b_override.tf': '' };
    expect(Object.keys(apply('rename the files', files) ?? {})).toEqual([
      'renamed-main.tf',
      'policy.json',
      'terraform.tfvars',
      'b_override.tf',
    ]);
  });

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('does something: %s', (_, mutation) => {
    expect(mutation.apply(new Map([['main.tf', terraform]]))).toBeDefined();
  });

  test('together they do what each does', () => {
    const texts = [...(allTogether.apply(new Map([['a/main.tf', terraform]])) ?? [])];
    expect(texts.map(([path]) => path)).toEqual(['a/renamed-main.tf', 'a/renamed-main-part-2.tf']);
    const all = texts.map(([, text]) => text).join('\n');
    for (const word of ['"web_moved"', 'moved {', '\tcidr_renamed   =   ', '/* Another one. */']) expect(all).toContain(word);
    expect(all.indexOf('output "id"')).toBeLessThan(all.indexOf('locals {'));
  });

  test('nothing to do is said, not counted', () => {
    expect(apply('rename the locals', { 'a.yaml': template })).toBeUndefined();
  });
});
