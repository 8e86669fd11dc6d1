import { describe, expect, it } from 'vitest';
import { brief, evaluate, property } from './evaluate.ts';

const head = `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Env: {Type: String, Default: prod}
  Open: {Type: String}
  Size: {Type: Number, Default: 3}
  Tier: {Type: String, AllowedValues: [a, b]}
  Cidrs: {Type: CommaDelimitedList, Default: '10.0.0.0/8, 0.0.0.0/0'}
  OpenList: {Type: 'List<AWS::EC2::Subnet::Id>'}
  Ami: {Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /aws/ami}
  Many: {Type: String, AllowedValues: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]}
Mappings:
  Sizes:
    prod: {type: m5.large, zones: [a, b], only: x}
    dev: {type: t3.micro, zones: [c]}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Not [Condition: IsProd]
  IsOpen: !Equals [!Ref Open, x]
  IsThree: !Equals [!Ref Size, '3']
  Never: !And [!Condition IsOpen, !Condition IsDev]
  Always: !Or [!Condition IsOpen, !Condition IsProd]
  Unsure: !And [!Condition IsOpen, !Condition IsProd]
  Loop: !Not [!Condition Loop]
  TierC: !Equals [!Ref Tier, c]
  TierA: !Equals [!Ref Tier, a]
  Yes: !Equals [!Ref Env, other]
Resources:
  Bucket: {Type: 'AWS::S3::Bucket'}
  Net: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
  Named: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !Ref Env}}
  Own: {Type: 'Custom::Net', Properties: {CidrBlock: 10.0.0.0/16}}
  Turn: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !GetAtt Turn.QueueName}}
  Db: {Type: 'AWS::RDS::DBInstance', Properties: {Engine: mysql, Port: 3307}}
  Cluster: {Type: 'AWS::RDS::DBCluster', Properties: {Engine: aurora-postgresql}}
  Engineless: {Type: 'AWS::RDS::DBCluster'}
  Subject:
    Type: AWS::X::Y
    Properties:
      P: `;

const table: [name: string, written: string, expected: unknown][] = [
  ['plain text', "'x'", 'x'],
  [
    'numbers as written',
    '[1, 1.10, 0x16, 123456789012, 12345678901234567890, 1.0]',
    [1, '1.10', 22, 123456789012, '12345678901234567890', '1.0'],
  ],
  ['booleans and null', '[true, yes, "true", ~]', [true, true, 'true', null]],

  ['Ref parameter with default', '!Ref Env', 'prod'],
  ['Ref long form', '{Ref: Env}', 'prod'],
  ['Ref number parameter', '!Ref Size', 3],
  ['Ref parameter without default', '!Ref Open', '<variable-without-default Parameters.Open>'],
  ['Ref parameter with allowed values', '!Ref Tier', { either: ['a', 'b'] }],
  ['Ref parameter with many allowed values', '!Ref Many', '<variable-without-default Parameters.Many>'],
  ['Ref list parameter', '!Ref Cidrs', ['10.0.0.0/8', '0.0.0.0/0']],
  ['Ref open list parameter', '!Ref OpenList', '<variable-without-default Parameters.OpenList>'],
  ['Ref SSM parameter', '!Ref Ami', '<dynamic-reference Parameters.Ami>'],
  ['Ref pseudo parameter', '!Ref AWS::Region', '<data-source AWS::Region>'],
  ['Ref resource', '!Ref Bucket', '<computed-attribute !Ref Bucket>'],
  ['Ref nothing', '!Ref Nowhere', '<undeclared-name !Ref Nowhere>'],
  ['Ref of a mapping', '!Ref {a: b}', '<unsupported-expression Ref>'],
  ['NoValue as a member', '[1, !Ref AWS::NoValue, {a: !Ref AWS::NoValue, b: 2}]', [1, { b: 2 }]],

  ['GetAtt short', '!GetAtt Bucket.Arn', '<computed-attribute Bucket.Arn>'],
  ['GetAtt long', '{"Fn::GetAtt": [Bucket, Arn]}', '<computed-attribute Bucket.Arn>'],
  ['GetAtt with a known attribute', '!GetAtt [Bucket, !Ref Env]', '<computed-attribute Bucket.prod>'],
  ['GetAtt with an open attribute', '!GetAtt [Bucket, !Ref Open]', '<computed-attribute Bucket>'],
  ['GetAtt of a property', '!GetAtt Net.CidrBlock', '10.0.0.0/16'],
  ['GetAtt of a property that is a parameter', '!GetAtt Named.QueueName', 'prod'],
  ['GetAtt of a property that is not set', '!GetAtt Bucket.BucketName', '<computed-attribute Bucket.BucketName>'],
  ['GetAtt of a custom resource', '!GetAtt Own.CidrBlock', '<computed-attribute Own.CidrBlock>'],
  ['GetAtt that leads to itself', '!GetAtt Turn.QueueName', '<cycle Turn.QueueName>'],
  ['GetAtt of a port that is set', '!GetAtt Db.Endpoint.Port', 3307],
  ['GetAtt of a port that the engine decides', '!GetAtt Cluster.Endpoint.Port', 5432],
  ['GetAtt of a port of no engine', '!GetAtt Engineless.Endpoint.Port', '<computed-attribute Engineless.Endpoint.Port>'],
  ['If on a condition called Yes', '!If [Yes, a, b]', 'b'],
  ['GetAtt of nothing', '!GetAtt No.Arn', '<undeclared-name No.Arn>'],

  ['Sub known', '!Sub "a-${Env}-${Size}"', 'a-prod-3'],
  [
    'Sub with holes',
    '!Sub "arn:${AWS::Partition}:s3:::${Bucket}/${Bucket.Arn}"',
    'arn:${AWS::Partition}:s3:::${!Ref Bucket}/${Bucket.Arn}',
  ],
  ['Sub that is one hole', '!Sub "${Open}"', '<variable-without-default Parameters.Open>'],
  ['Sub literal', '!Sub "${!Env} ${Env}"', '${Env} prod'],
  ['Sub of shell text', '!Sub "${X:-1} ${} $Env ${"', '${X:-1} ${} $Env ${'],
  ['Sub with variables', '!Sub ["${a}-${Env}-${b}", {a: !Ref Tier, b: !Join [",", [1, 2]]}]', { either: ['a-prod-1,2', 'b-prod-1,2'] }],
  ['Sub with a list', '!Sub "${Cidrs}"', '<unsupported-expression ["10.0.0.0/8", "0.0.0.0/0"]>'],
  ['Sub of no text', '!Sub [!Ref Env]', '<unsupported-expression Fn::Sub>'],

  ['Join', '!Join [":", [a, !Ref Env, 1, true]]', 'a:prod:1:true'],
  ['Join of a list parameter', '!Join [",", !Ref Cidrs]', '10.0.0.0/8,0.0.0.0/0'],
  ['Join of an open list', '!Join [",", !Ref OpenList]', '<variable-without-default Parameters.OpenList>'],
  ['Join with NoValue', '!Join ["", [a, !Ref AWS::NoValue, b]]', 'ab'],
  ['Join of a choice of lists', '!Join ["-", !If [IsOpen, [a, b], [c]]]', { either: ['a-b', 'c'] }],
  ['Join malformed', '!Join [a]', '<unsupported-expression Fn::Join>'],

  ['If known', '!If [IsProd, yes!, no!]', 'yes!'],
  ['If not', '!If [IsDev, yes!, no!]', 'no!'],
  ['If open', '!If [IsOpen, 1, 2]', { either: [1, 2] }],
  ['If open with equal branches', '!If [IsOpen, 1, 1]', 1],
  ['If open with NoValue', '[!If [IsOpen, {a: 1}, !Ref AWS::NoValue]]', [{ either: [{ a: 1 }, null] }]],
  ['If known NoValue', '{a: !If [IsDev, 1, !Ref AWS::NoValue]}', {}],
  ['If nested', '!If [IsOpen, 1, !If [TierA, 2, 3]]', { either: [1, 2, 3] }],
  ['If nested in itself', '!If [IsOpen, 1, !If [IsOpen, 2, 3]]', { either: [1, 3] }],
  ['If with numbers as texts', '!If [IsThree, 1, 2]', 1],
  ['If false and unknown', '!If [Never, 1, 2]', 2],
  ['If true or unknown', '!If [Always, 1, 2]', 1],
  ['If true and unknown', '!If [Unsure, 1, 2]', { either: [1, 2] }],
  ['If in a cycle', '!If [Loop, 1, 2]', { either: [1, 2] }],
  ['If undeclared', '!If [Nowhere, 1, 2]', { either: [1, 2] }],
  ['If no option equals', '!If [TierC, 1, 2]', 2],
  ['If one option equals', '!If [TierA, 1, 2]', { either: [1, 2] }],
  ['If malformed', '!If [IsProd]', '<unsupported-expression Fn::If>'],
  [
    'a condition as a value',
    '[!Condition IsProd, !Equals [a, b], !Condition IsOpen]',
    [true, false, '<variable-without-default Conditions.IsOpen>'],
  ],

  ['FindInMap', '!FindInMap [Sizes, !Ref Env, type]', 'm5.large'],
  ['FindInMap of a list', '!FindInMap [Sizes, prod, zones]', ['a', 'b']],
  ['FindInMap open key', '!FindInMap [Sizes, !Ref Open, type]', { either: ['m5.large', 't3.micro'] }],
  ['FindInMap open key, one value', '!FindInMap [Sizes, !Ref AWS::Region, only]', 'x'],
  ['FindInMap missing', '!FindInMap [Sizes, prod, nothing]', '<undeclared-name Mappings.Sizes.prod.nothing>'],
  ['FindInMap default', '!FindInMap [Sizes, prod, nothing, {DefaultValue: d}]', 'd'],
  ['FindInMap open key and default', '!FindInMap [Sizes, !Ref Open, only, {DefaultValue: d}]', { either: ['x', 'd'] }],
  ['FindInMap open map', '!FindInMap [!Ref Open, a, b]', '<variable-without-default Parameters.Open>'],

  ['Select', '!Select [1, [a, b]]', 'b'],
  ['Select by text', '!Select ["0", !Ref Cidrs]', '10.0.0.0/8'],
  ['Select beyond', '!Select [7, [a]]', '<unsupported-expression Fn::Select 7>'],
  ['Select open index', '!Select [!Ref Open, [a, b]]', { either: ['a', 'b'] }],
  ['Select open list', '!Select [0, !Ref OpenList]', '<variable-without-default Parameters.OpenList[0]>'],
  ['Select of zones', '!Select [0, !GetAZs ""]', '<data-source Fn::GetAZs[0]>'],
  ['Split', '!Split [",", "a,b"]', ['a', 'b']],
  ['Split of a hole', '!Select [1, !Split [":", !GetAtt Bucket.Arn]]', '<computed-attribute Bucket.Arn.split(":")[1]>'],
  ['Split of a text with a hole', '!Select [1, !Split [",", !Sub "a,b,c${Open}"]]', 'b'],
  ['Split, from the hole on', '!Select [2, !Split [",", !Sub "a,b,c${Open}"]]', '<variable-without-default Parameters.Open.split(",")[2]>'],
  ['Join of a Split with a hole', '!Join ["+", !Split [",", !Sub "a,b${Open}"]]', 'a+${Parameters.Open.split(",")}'],
  [
    'Split of a choice',
    '!Split ["-", !Sub "x-${Tier}"]',
    {
      either: [
        ['x', 'a'],
        ['x', 'b'],
      ],
    },
  ],

  ['Base64', '!Base64 "é"', 'w6k='],
  ['Base64 of Sub', '{"Fn::Base64": !Sub "${Open}!"}', '<variable-without-default Fn::Base64 Parameters.Open>'],
  ['Cidr', '!Cidr [10.0.1.0/24, 2, 5]', ['10.0.1.0/27', '10.0.1.32/27']],
  ['Cidr that does not fit', '!Cidr [10.0.1.0/24, 9, 5]', '<unsupported-function Fn::Cidr 10.0.1.0/24>'],
  ['Cidr of one block that is all of it', '!Cidr [10.0.1.0/24, 1, 8]', ['10.0.1.0/24']],
  ['Cidr of 256 blocks', '!Select [255, !Cidr [10.0.0.0/16, 256, 8]]', '10.0.255.0/24'],
  ['Cidr of 257 blocks', '!Cidr [10.0.0.0/8, 257, 8]', '<unsupported-function Fn::Cidr 10.0.0.0/8>'],
  ['Cidr open', '!Cidr [!GetAtt Vpc.CidrBlock, 2, 5]', '<undeclared-name Fn::Cidr Vpc.CidrBlock>'],
  ['ImportValue', '!ImportValue {"Fn::Sub": "${Env}-vpc"}', '<import-value Fn::ImportValue "prod-vpc">'],
  ['Transform', '{"Fn::Transform": {Name: AWS::Include, Parameters: {Location: s3://x}}}', '<macro Fn::Transform AWS::Include>'],
  ['Transform beside members', '{a: 1, "Fn::Transform": {Name: M}}', { a: 1, '…': '<macro Fn::Transform>' }],
  ['ToJsonString', '{"Fn::ToJsonString": {a: !Ref Env}}', { jsonText: { a: 'prod' } }],
  ['Length', '!Length [a, b]', 2],
  ['Length of a parameter', '{"Fn::Length": !Ref Cidrs}', 2],
  ['Length open', '!Length {Ref: OpenList}', '<variable-without-default Fn::Length Parameters.OpenList>'],
  ['unknown function', '{"Fn::Nothing": 1}', '<unsupported-function Fn::Nothing>'],
  ['unknown tag', '!Nothing 1', '<unsupported-function Fn::Nothing>'],

  [
    'dynamic reference',
    '"{{resolve:secretsmanager:db:SecretString:pw}}"',
    '<dynamic-reference {{resolve:secretsmanager:db:SecretString:pw}}>',
  ],
  ['dynamic reference in a text', '"a{{resolve:ssm:x}}b"', 'a${{{resolve:ssm:x}}}b'],
  ['dynamic reference with a hole', '!Sub "{{resolve:ssm:/${Open}/x}}"', '<dynamic-reference {{resolve:ssm:/${Parameters.Open}/x}}>'],
  ['dynamic reference never closed', '"{{resolve:ssm:x"', '<dynamic-reference {{resolve:ssm:x>'],

  ['ForEach in properties', '{"Fn::ForEach::L": [X, [a, b], {"K${X}": !Sub "v-${X}"}]}', { Ka: 'v-a', Kb: 'v-b' }],
  ['ForEach with &', '{"Fn::ForEach::L": [X, [10.0], {"K&{X}": !Ref X}]}', { K100: '10.0' }],
  [
    'ForEach nested',
    '{"Fn::ForEach::L": [X, [a, b], {"Fn::ForEach::M": [Y, [1, 2], {"${X}${Y}": !Sub "${X}/${Y}"}]}]}',
    { a1: 'a/1', a2: 'a/2', b1: 'b/1', b2: 'b/2' },
  ],
  [
    'ForEach open',
    '{"Fn::ForEach::L": [X, !Ref OpenList, {"K${X}": !Ref X}]}',
    { 'K${X}': '<variable-without-default Parameters.OpenList>', '…': '<variable-without-default Parameters.OpenList>' },
  ],
  ['ForEach malformed', '{"Fn::ForEach::L": [X]}', { 'Fn::ForEach::L': {}, '…': '<parse-error Fn::ForEach::L>' }],
  ['a property named Condition', '{Condition: IsProd}', { Condition: 'IsProd' }],
];

describe('intrinsic functions', () => {
  it.each(table)('%s', (_, written, expected) => {
    expect(brief(property(evaluate(`${head}${written}\n`), 'Subject', 'P'))).toEqual(expected);
  });
});

describe('references and provenance', () => {
  const value = (written: string) => property(evaluate(`${head}${written}\n`), 'Subject', 'P');

  it('name the resource and the attribute', () => {
    expect(value('!Ref Bucket')).toMatchObject({ reference: { address: 'Bucket', path: ['Ref'] } });
    expect(value('!GetAtt Bucket.Outputs.Vpc')).toMatchObject({ reference: { address: 'Bucket', path: ['Outputs', 'Vpc'] } });
    expect(value('!Sub "${Bucket.Arn}/*"')).toMatchObject({
      kind: 'template',
      parts: [{ reference: { address: 'Bucket', path: ['Arn'] } }, '/*'],
    });
  });

  it('lead to the default, with the use on the way', () => {
    expect(value('!Ref Env')).toMatchObject({
      origin: {
        at: { path: 't.yaml', range: { startLine: 4, startColumn: 32, endColumn: 36 } },
        via: [{ kind: 'parameter-default', name: 'Parameters.Env', at: { range: { startLine: 40, startColumn: 15 } } }],
      },
    });
  });

  it('lead to the very member of a comma-separated default', () => {
    const cidrs = value('!Ref Cidrs');
    expect(cidrs?.kind === 'list' && cidrs.items[1]).toMatchObject({
      value: '0.0.0.0/0',
      origin: { at: { range: { startLine: 8, startColumn: 59, endColumn: 68 } }, via: [{ name: 'Parameters.Cidrs' }] },
    });
  });

  it('keep the steps of what a text is made of, of a mapping, and of a known condition', () => {
    expect(value('!Sub "x${Env}"')?.origin.via).toMatchObject([{ name: 'Parameters.Env' }]);
    expect(value('!FindInMap [Sizes, prod, type]')?.origin).toMatchObject({
      at: { range: { startLine: 14 } },
      via: [{ kind: 'mapping', name: 'Mappings.Sizes.prod.type' }],
    });
    expect(value('!If [IsProd, a, b]')?.origin.via).toMatchObject([{ name: 'Parameters.Env' }]);
  });

  it('place a hole where it stands in a verbatim text', () => {
    const sub = value('!Sub |\n        first\n        a ${Open} b\n');
    expect(sub).toMatchObject({ kind: 'template', textStart: { line: 41, column: 9, indent: 8 } });
    expect(sub?.kind === 'template' && sub.parts[1]).toMatchObject({
      origin: { at: { range: { startLine: 42, startColumn: 11, endLine: 42, endColumn: 18 } } },
    });
  });
});
