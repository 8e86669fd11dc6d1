import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateTemplate, looksLikeTemplate } from '../../src/evaluate/cloudformation/evaluate-template.ts';
import { readJsonDocument } from '../../src/evaluate/json-document.ts';
import { brief, evaluate, property, resource } from './evaluate.ts';
import { cpuMs } from '../cpu-time.ts';

const yaml = `AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Ssh:
    Type: String
    Default: 0.0.0.0/0
    NoEcho: true
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    DeletionPolicy: Retain
    Metadata: {a: 1}
    Properties:
      SecurityGroupIngress:
        - CidrIp: !Ref Ssh
          FromPort: 22
  Policy:
    Type: AWS::IAM::Policy
    DependsOn: Group
    Properties:
      PolicyDocument: !Sub |
        {
          "Statement": [
            { "Resource": "\${Ssh}-\${Group}", "Action": "*" }
          ]
        }
`;
const json = `{
  "Resources": {
    "Group": {
      "Type": "AWS::EC2::SecurityGroup",
      "Properties": {
        "SecurityGroupIngress": [{ "CidrIp": "0.0.0.0/0" }]
      }
    }
  }
}`;
const at = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  path: 't.yaml',
  range: { startLine, startColumn, endLine, endColumn },
});

describe('a YAML template', () => {
  const evaluation = evaluate(yaml);

  it('yields resources with exact places', () => {
    expect(evaluation).toMatchObject({ root: 't.yaml', dialect: 'cloudformation', files: ['t.yaml'], diagnostics: [] });
    expect(resource(evaluation, 'Group')).toMatchObject({
      type: 'AWS::EC2::SecurityGroup',
      mode: 'managed',
      root: 't.yaml',
      declaration: at(8, 3, 8, 8),
      block: at(8, 3, 15, 23),
      calls: [],
    });
    const ingress = property(evaluation, 'Group', 'SecurityGroupIngress');
    expect(ingress?.origin.at).toEqual(at(14, 9, 15, 23));
    const rule = ingress?.kind === 'list' ? ingress.items[0] : undefined;
    expect(rule?.kind === 'map' && rule.keys?.get('CidrIp')).toEqual(at(14, 11, 14, 17));
    expect(rule?.kind === 'map' && rule.entries.get('CidrIp')).toMatchObject({
      value: '0.0.0.0/0',
      origin: { at: at(5, 14, 5, 23), via: [{ kind: 'parameter-default', name: 'Parameters.Ssh', at: at(14, 24, 14, 27) }] },
    });
    expect(rule?.kind === 'map' && rule.entries.get('FromPort')?.origin.at).toEqual(at(15, 21, 15, 23));
  });

  it('keeps what is not a property as meta, and parameters as inputs', () => {
    expect(brief(resource(evaluation, 'Group').meta)).toEqual({ DeletionPolicy: 'Retain', Metadata: { a: 1 } });
    expect(brief(resource(evaluation, 'Policy').meta)).toEqual({ DependsOn: 'Group' });
    expect(evaluation.inputs).toMatchObject([{ name: 'Ssh', block: at(3, 3, 6, 17) }]);
    expect(brief(evaluation.inputs[0]?.attributes)).toEqual({ Type: 'String', Default: '0.0.0.0/0', NoEcho: true });
  });

  it('keeps the lines of a document inside a block', () => {
    const document = property(evaluation, 'Policy', 'PolicyDocument');
    const read = document === undefined ? undefined : readJsonDocument(document);
    expect(brief(read)).toEqual({ Statement: [{ Resource: '0.0.0.0/0-${!Ref Group}', Action: '*' }] });
    const statements = read?.kind === 'map' ? read.entries.get('Statement') : undefined;
    const statement = statements?.kind === 'list' ? statements.items[0] : undefined;
    expect(statement?.kind === 'map' && statement.entries.get('Action')?.origin.at).toEqual(at(23, 56, 23, 59));
  });
});

describe('a JSON template', () => {
  it('yields the same with its own places', () => {
    const evaluation = evaluate(json);
    expect(resource(evaluation, 'Group')).toMatchObject({ declaration: at(3, 5, 3, 12), block: at(3, 5, 8, 6) });
    expect(property(evaluation, 'Group', 'SecurityGroupIngress')?.origin.at).toEqual(at(6, 33, 6, 60));
  });

  it('may be a YAML flow mapping', () => {
    const evaluation = evaluate('{Resources: {A: {Type: AWS::S3::Bucket, Properties: {BucketName: !Sub x}}}} # end');
    expect(evaluation.diagnostics).toEqual([]);
    expect(brief(property(evaluation, 'A', 'BucketName'))).toBe('x');
  });
});

describe('conditions on resources', () => {
  const text = (condition: string) =>
    `Parameters: {P: {Type: String, Default: a}, Q: {Type: String}}\nConditions: {C: ${condition}}\nResources: {A: {Type: 'AWS::S3::Bucket', Condition: C}}\n`;

  it('drop, keep, or leave open', () => {
    expect(evaluate(text('!Equals [!Ref P, b]')).resources).toEqual([]);
    const kept = resource(evaluate(text('!Equals [!Ref P, a]')), 'A');
    expect(kept).not.toHaveProperty('maybe');
    expect(brief(kept.meta)).toEqual({ Condition: 'C' });
    expect(resource(evaluate(text('!Equals [!Ref Q, a]')), 'A').maybe).toMatchObject({
      reason: 'variable-without-default',
      expression: 'Conditions.C',
    });
    expect(resource(evaluate(text('[bad]')), 'A').maybe).toMatchObject({ reason: 'unsupported-expression' });
  });

  it('do not follow a chain without end', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `  C${index}: !Not [!Condition C${index + 1}]`).join('\n');
    const evaluation = evaluate(`Conditions:\n${names}\nResources: {A: {Type: 'AWS::S3::Bucket', Condition: C0}}\n`);
    expect(evaluation.diagnostics).toMatchObject([{ kind: 'limit-reached' }]);
    expect(resource(evaluation, 'A').maybe?.reason).toBe('limit-reached');
  });
});

describe('loops', () => {
  it('make resources and conditions', () => {
    const evaluation = evaluate(`Transform: AWS::LanguageExtensions
Conditions:
  Fn::ForEach::Cs: [N, [a, b], {'Is\${N}': !Equals [!Ref N, a]}]
Resources:
  Fn::ForEach::Buckets:
    - N
    - [a, b, c]
    - Bucket\${N}:
        Type: AWS::S3::Bucket
        Condition: !Sub Is\${N}
        Properties: {BucketName: !Sub 'x-\${N}'}
  Other: {Type: 'AWS::S3::Bucket', Condition: Isb}
`);
    expect(evaluation.resources.map((found) => found.address)).toEqual(['Bucketa', 'Bucketb', 'Bucketc']);
    expect(brief(property(evaluation, 'Bucketb', 'BucketName'))).toBe('x-b');
  });

  it('over something unknown leave one resource open', () => {
    const evaluation = evaluate(`Parameters: {L: {Type: CommaDelimitedList}}
Resources: {'Fn::ForEach::B': [N, !Ref L, {'B\${N}': {Type: 'AWS::S3::Bucket', Properties: {BucketName: !Ref N}}}]}
`);
    expect(evaluation.resources).toMatchObject([{ maybe: { expression: 'Parameters.L' } }]);
  });
});

describe('serverless templates', () => {
  it('merge Globals', () => {
    const evaluation = evaluate(`Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Timeout: 3, Layers: [a], Environment: {Variables: {A: 1, B: 1}}}}
Resources:
  F: {Type: AWS::Serverless::Function, Properties: {Timeout: 9, Layers: [b], Environment: {Variables: {B: 2}}}}
  B: {Type: AWS::S3::Bucket}
`);
    expect(evaluation.diagnostics).toEqual([]);
    expect(brief(resource(evaluation, 'F').attributes)).toMatchObject({
      Timeout: 9,
      Layers: ['a', 'b'],
      Environment: { Variables: { A: 1, B: 2 } },
    });
    expect(brief(resource(evaluation, 'B').attributes)).toEqual({});
  });

  it('leave out Globals that are ignored, and replace architectures', () => {
    const evaluation = evaluate(`Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Timeout: 3, MemorySize: 9, Architectures: [arm64]}}
Resources:
  F: {Type: AWS::Serverless::Function, IgnoreGlobals: [Timeout], Properties: {Architectures: [x86_64]}}
  G: {Type: AWS::Serverless::Function, IgnoreGlobals: '*'}
`);
    const [f, g] = ['F', 'G'].map((address) => brief(resource(evaluation, address).attributes));
    expect(f).toMatchObject({ MemorySize: 9, Architectures: ['x86_64'] });
    expect(f).not.toHaveProperty('Timeout');
    expect(g).not.toHaveProperty('MemorySize');
  });
});

describe('what cannot be seen', () => {
  it.each([
    ['a macro', 'Transform: Mine\nResources: {A: {Type: AWS::S3::Bucket}}', 'unresolved-macro'],
    [
      'resources of a macro',
      'AWSTemplateFormatVersion: x\nResources: {"Fn::Transform": {Name: M}, A: {Type: AWS::S3::Bucket}}',
      'unresolved-macro',
    ],
    ['a resource of a macro', 'Resources: {A: {Type: AWS::S3::Bucket}, B: {"Fn::Transform": {Name: M}}}', 'unresolved-macro'],
    ['a resource of a macro, by its short form', 'Resources: {A: {Type: AWS::S3::Bucket}, B: !Transform {Name: M}}', 'unresolved-macro'],
    [
      'a resource of a macro, beside its metadata',
      'Resources: {A: {Type: AWS::S3::Bucket}, B: {Metadata: {a: 1}, "Fn::Transform": {Name: M}}}',
      'unresolved-macro',
    ],
    ['broken YAML without a version', 'a\nResources:\n  A: {Type: AWS::S3::Bucket', 'parse-error'],
    ['broken YAML that begins with Resources', 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n   Properties: {\n', 'parse-error'],
    ['a resource without type', 'Resources: {A: {Type: AWS::S3::Bucket}, B: {Properties: {}}}', 'parse-error'],
    ['a section that is a list', 'AWSTemplateFormatVersion: x\nResources: [1]', 'parse-error'],
    ['a name given twice', 'Resources: {A: {Type: AWS::S3::Bucket}, A: {Type: AWS::S3::Bucket}}', 'parse-error'],
    ['a section given twice', 'Resources: {A: {Type: AWS::S3::Bucket}}\nResources: {B: {Type: AWS::S3::Bucket}}', 'parse-error'],
    ['a type given twice', 'Resources: {A: {Type: AWS::S3::Bucket, Type: AWS::SQS::Queue}}', 'parse-error'],
    ['properties given twice', 'Resources: {A: {Type: AWS::S3::Bucket, Properties: {}, Properties: {}}}', 'parse-error'],
    ['a default given twice', 'Parameters: {P: {Default: a, Default: b}}\nResources: {A: {Type: AWS::S3::Bucket}}', 'parse-error'],
    ['a row given twice', 'Mappings: {M: {a: {x: 1, x: 2}}}\nResources: {A: {Type: AWS::S3::Bucket}}', 'parse-error'],
    ['broken YAML', 'AWSTemplateFormatVersion: x\nResources: }\n', 'parse-error'],
    ['broken JSON', '{"AWSTemplateFormatVersion": x, "Resources": {"A": {"Type": "AWS::S3::Bucket"', 'parse-error'],
  ])('is said: %s', (_, text, kind) => {
    expect(evaluate(text).diagnostics[0]).toMatchObject({ kind, location: { path: 't.yaml' } });
  });

  it('takes a key given twice for either of its values', () => {
    const { diagnostics, resources } = evaluate(
      'Resources: {A: {Type: AWS::S3::Bucket, Properties: {X: 1, X: 2}, DeletionPolicy: Retain, DeletionPolicy: Delete}}',
    );
    const x = resources[0]?.attributes.entries.get('X');
    expect(x?.kind === 'choice' ? x.options.map((option) => option.kind === 'number' && Number(option.value)) : x).toEqual([1, 2]);
    expect(diagnostics).toEqual([]);
  });

  it('leaves properties open', () => {
    const open = (properties: string) =>
      brief(resource(evaluate(`Resources: {A: {Type: AWS::S3::Bucket, Properties: ${properties}}}`), 'A').attributes);
    expect(open('!Transform {Name: M}')).toEqual({ '…': '<macro Fn::Transform M>' });
    expect(open('[1]')).toEqual({ '…': '<unsupported-expression Properties>' });
    expect(open('~')).toEqual({});
  });

  it('is not a template', () => {
    for (const text of ['', 'a: 1', '[]', 'Resources: {A: {B: 1}}', 'Resources: [AWS::X]', '{"Resources": 1}']) {
      expect(evaluateTemplate({ file: { path: 'a.yaml', text } })).toBeUndefined();
    }
  });
});

describe('looksLikeTemplate', () => {
  it.each([
    ['a.yaml', yaml, true],
    ['a.template', json, true],
    ['deploy/stack', json, true],
    ['a.json', json.replaceAll('AWS::EC2', String.raw`AWS\u003A\u003aEC2`).replace('Resources', String.raw`\u0052esources`), true],
    ['a.yml', 'Resources: {A: {Type: "AWS\\x3A:S3::Bucket"}}', true],
    ['a.md', yaml, false],
    ['a.tf.json', json, false],
    ['a.yaml', 'apiVersion: v1\nkind: Pod\n', false],
    ['a.yaml', 'Resources: {A: {Type: Deployment}}', false],
    ['a.yaml', 'Type: AWS::S3::Bucket', false],
  ])('%s', (path, text, expected) => {
    expect(looksLikeTemplate({ path, text })).toBe(expected);
  });
});

describe('limits', () => {
  it.each([
    ['steps', { steps: 10 }],
    ['depth', { depth: 3 }],
    ['resources', { resources: 1 }],
    ['textChars', { textChars: 10 }],
  ])('%s end in a diagnostic', (_, limits) => {
    expect(evaluate(yaml, limits).diagnostics.map((diagnostic) => diagnostic.kind)).toContain('limit-reached');
  });

  it('stop loops inside loops', () => {
    const list = `[${Array.from({ length: 200 }, (_, index) => `a${index}`).join()}]`;
    let body = "{'K${A}${B}${C}${D}': 1}";
    for (const name of ['A', 'B', 'C', 'D']) body = `{'Fn::ForEach::${name}': [${name}, ${list}, ${body}]}`;
    const started = cpuMs();
    const evaluation = evaluate(`Resources: {X: {Type: AWS::X::Y, Properties: ${body}}}`, { steps: 100_000 });
    expect(evaluation.diagnostics.map((diagnostic) => diagnostic.kind)).toContain('limit-reached');
    expect(cpuMs() - started).toBeLessThan(3000);
  });

  it('stop aliases of loops and texts that grow', () => {
    const big = 'x'.repeat(10_000);
    const uses = Array.from({ length: 2000 }, (_, index) => `    K${index}: !Sub '${'${P}'.repeat(90)}'`).join('\n');
    const text = `Parameters: {P: {Type: String, Default: ${big}}}\nResources:\n  X:\n   Type: AWS::X::Y\n   Properties:\n${uses}\n`;
    const evaluation = evaluate(text, { totalTextChars: 5_000_000 });
    expect(evaluation.diagnostics).toMatchObject([{ kind: 'limit-reached' }]);
  });
});

describe('whatever is written', () => {
  it('never throws', () => {
    const token = fc.constantFrom(
      'Resources:',
      ' ',
      '\n',
      '  ',
      'A:',
      'Type: AWS::X::Y',
      'Properties:',
      '!If',
      '!Sub ',
      '!Ref A',
      '!GetAtt ',
      '[',
      ']',
      '{',
      '}',
      ',',
      'Condition: C',
      'Conditions:',
      'Fn::ForEach::X:',
      'Mappings:',
      'Parameters:',
      'Fn::Sub:',
      '"${A}"',
      '- ',
      '!Select [0, ',
      '!FindInMap ',
      'Globals:',
      'Transform:',
      'Outputs:',
      '1',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const text = `AWSTemplateFormatVersion: 1\n${tokens.join('')}`;
        expect(evaluateTemplate({ file: { path: 'a.yaml', text } })).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a truncation', () => {
    for (let end = 0; end < yaml.length; end += 1)
      expect(() => evaluateTemplate({ file: { path: 'a', text: yaml.slice(0, end) } })).not.toThrow();
    for (let end = 0; end < json.length; end += 1)
      expect(() => evaluateTemplate({ file: { path: 'a', text: json.slice(0, end) } })).not.toThrow();
  });
});

describe('a template that a tool goes over before CloudFormation does', () => {
  it('a reference in its own form is not known, and no text', () => {
    const text =
      'Parameters:\n  Id: {Type: String}\nConditions:\n  None: !Equals [$(Id), ""]\nResources:\n  A:\n    Type: AWS::SNS::Topic\n    Condition: None\n    Properties: {TopicName: $(Other)}\n';
    const [topic] = evaluate(text).resources;
    expect(topic?.maybe).toMatchObject({ reason: 'macro' });
    expect(topic?.attributes.entries.get('TopicName')).toMatchObject({ kind: 'string', value: '$(Other)' });
  });
});

describe('a file of several documents', () => {
  const group = (name: string): string => `Resources:\n  ${name}:\n    Type: AWS::S3::Bucket\n`;

  it('is one template of all that are one', () => {
    const { resources, diagnostics } = evaluate(`${group('A')}---\n${group('B')}---\n`);
    expect(resources.map(({ address, declaration }) => [address, declaration.range.startLine])).toEqual([
      ['A', 2],
      ['B', 6],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('says of another document that it is not looked at', () => {
    const { resources, diagnostics } = evaluate(`kind: Bucket\n---\n${group('A')}`);
    expect(resources).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ kind: 'unsupported', location: { range: { startLine: 1 } } }]);
  });
});
