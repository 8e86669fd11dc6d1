/** The template around every expression. Every parameter has a default, so that an engine has an answer. */
export const head = {
  AWSTemplateFormatVersion: '2010-09-09',
  Transform: 'AWS::LanguageExtensions',
  Parameters: {
    Env: { Type: 'String', Default: 'prod' },
    Empty: { Type: 'String', Default: '' },
    Three: { Type: 'Number', Default: 3 },
    Truth: { Type: 'String', Default: 'true' },
    Block: { Type: 'String', Default: '10.0.0.0/16' },
    Names: { Type: 'CommaDelimitedList', Default: 'a,b,c' },
    Spaced: { Type: 'CommaDelimitedList', Default: 'a, b ,c' },
    One: { Type: 'CommaDelimitedList', Default: 'only' },
    Marks: { Type: 'String', Default: 'a|b||c' },
  },
  Mappings: {
    Sizes: { prod: { type: 'm5.large', zones: ['a', 'b'], count: 2 }, dev: { type: 't3.micro', zones: ['c'], count: 1 } },
    Blocks: { 'us-east-1': { C: '10.0.0.0/8' }, 'eu-west-1': { C: '10.1.0.0/16' } },
  },
  Conditions: {
    IsProd: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] },
    IsDev: { 'Fn::Equals': [{ Ref: 'Env' }, 'dev'] },
    NotProd: { 'Fn::Not': [{ Condition: 'IsProd' }] },
    Both: { 'Fn::And': [{ Condition: 'IsProd' }, { Condition: 'IsDev' }] },
    Either: { 'Fn::Or': [{ Condition: 'IsProd' }, { Condition: 'IsDev' }] },
    IsThree: { 'Fn::Equals': [{ Ref: 'Three' }, 3] },
    IsThreeText: { 'Fn::Equals': [{ Ref: 'Three' }, '3'] },
    IsTrue: { 'Fn::Equals': [{ Ref: 'Truth' }, true] },
    IsTrueText: { 'Fn::Equals': [{ Ref: 'Truth' }, 'true'] },
    IsEmpty: { 'Fn::Equals': [{ Ref: 'Empty' }, ''] },
    Upper: { 'Fn::Equals': [{ Ref: 'Env' }, 'PROD'] },
    Joined: { 'Fn::Equals': [{ 'Fn::Join': ['-', ['a', { Ref: 'Env' }]] }, 'a-prod'] },
    Mapped: { 'Fn::Equals': [{ 'Fn::FindInMap': ['Sizes', { Ref: 'Env' }, 'type'] }, 'm5.large'] },
    Picked: { 'Fn::Equals': [{ 'Fn::Select': [0, { Ref: 'Names' }] }, 'a'] },
    Deep: { 'Fn::And': [{ 'Fn::Or': [{ Condition: 'IsDev' }, { Condition: 'IsProd' }] }, { 'Fn::Not': [{ Condition: 'IsDev' }] }] },
  },
  Resources: { Bucket: { Type: 'AWS::S3::Bucket' } },
};

const ref = (name) => ({ Ref: name });
const join = (delimiter, list) => ({ 'Fn::Join': [delimiter, list] });
const select = (index, list) => ({ 'Fn::Select': [index, list] });
const split = (delimiter, text) => ({ 'Fn::Split': [delimiter, text] });
const sub = (text, variables) => ({ 'Fn::Sub': variables === undefined ? text : [text, variables] });
const find = (...keys) => ({ 'Fn::FindInMap': keys });
const iff = (condition, yes, no) => ({ 'Fn::If': [condition, yes, no] });
const cidr = (...args) => ({ 'Fn::Cidr': args });
const base64 = (text) => ({ 'Fn::Base64': text });
const length = (list) => ({ 'Fn::Length': list });
const json = (value) => ({ 'Fn::ToJsonString': value });

const texts = [
  '',
  'a',
  'a b',
  'ä',
  '日本',
  '😀',
  'a\nb',
  '"q"',
  "it's",
  '$',
  '${',
  '\\',
  'x'.repeat(70),
  '#!/bin/sh\necho hi\n',
  '<&>',
  '\t',
  '10.0.0.0/8',
  'true',
  '0',
  '-1',
];
const lists = [
  ['a'],
  ['a', 'b'],
  ['a', 'b', 'c'],
  ['', ''],
  ['a', ''],
  ['1', '2'],
  [ref('Env'), 'x'],
  ['x', ref('Env'), ref('Empty')],
  ref('Names'),
  ref('One'),
  split('|', ref('Marks')),
  find('Sizes', 'prod', 'zones'),
];
const delimiters = ['', ',', '-', ', ', '::', '\n'];
const conditions = Object.keys(head.Conditions);

/** `[group, expression]` of every case. */
export const cases = [
  ...Object.keys(head.Parameters).map((name) => ['Ref', ref(name)]),
  ...lists.flatMap((list) => delimiters.map((delimiter) => ['Fn::Join', join(delimiter, list)])),
  ['Fn::Join', join(',', [join('-', ['a', 'b']), 'c'])],
  ['Fn::Join', join(',', ['a', ref('AWS::NoValue'), 'b'])],
  ['Fn::Join', join(',', [])],
  ...lists
    .slice(0, 4)
    .concat(lists.slice(8))
    .flatMap((list) => [0, '0', 1].map((index) => ['Fn::Select', select(index, list)])),
  ...[2, '2'].map((index) => ['Fn::Select', select(index, ['a', 'b', 'c'])]),
  ['Fn::Select', select(ref('Three'), ['a', 'b', 'c', 'd'])],
  ['Fn::Select', select(find('Sizes', 'dev', 'count'), ['a', 'b', 'c'])],
  ['Fn::Select', select(1, cidr('10.0.0.0/16', 4, 8))],
  ...[',', '|', '||', '-', 'a', '/', '.', 'prod'].flatMap((mark) =>
    ['a,b', 'a|b||c', '', 'aXa', '10.0.0.0/16', ref('Env'), ref('Marks'), 'a--b', '-a-'].map((text) => ['Fn::Split', split(mark, text)]),
  ),
  ...texts.map((text) => ['Fn::Base64', base64(text)]),
  ['Fn::Base64', base64(sub('a-${Env}'))],
  ['Fn::Base64', base64(join('', ['a', ref('Env')]))],
  ...[
    '${Env}',
    'a${Env}b',
    '${Env}${Env}',
    '${!Env}',
    '${!Env} ${Env}',
    'a',
    '',
    '$Env',
    '$${Env}',
    '${Three}',
    '${Empty}|',
    '${Truth}',
    '{Env}',
    '${ Env }',
    '${Env',
    'a\n${Env}\nb',
    '${Env}-${Three}-${Truth}',
    '${!a.b}',
  ].map((text) => ['Fn::Sub', sub(text)]),
  ...[
    ['${x}', { x: 'y' }],
    ['${x}-${Env}', { x: ref('Env') }],
    ['${Env}', { Env: 'mine' }],
    ['${x}${y}', { x: 'a', y: join('', ['b', 'c']) }],
    ['${x}', { x: find('Sizes', 'dev', 'type') }],
    ['${x}', { x: select(1, ref('Names')) }],
    ['${x}', { x: iff('IsProd', 'a', 'b') }],
    ['${!x}${x}', { x: 1 }],
    ['no', {}],
    ['${x}', { x: '${Env}' }],
  ].map(([text, variables]) => ['Fn::Sub', sub(text, variables)]),
  ...['prod', 'dev', ref('Env'), sub('${Env}'), join('', ['de', 'v'])].flatMap((key) =>
    ['type', 'zones', 'count', sub('ty${x}', { x: 'pe' })].map((second) => ['Fn::FindInMap', find('Sizes', key, second)]),
  ),
  ['Fn::FindInMap', find('Blocks', 'us-east-1', 'C')],
  ['Fn::FindInMap', find(sub('${x}', { x: 'Sizes' }), 'dev', 'type')],
  ['Fn::FindInMap', find('Sizes', 'nowhere', 'type', { DefaultValue: 'd' })],
  ['Fn::FindInMap', find('Sizes', 'prod', 'nothing', { DefaultValue: ref('Env') })],
  ['Fn::FindInMap', find('Sizes', 'prod', 'type', { DefaultValue: 'd' })],
  ['Fn::FindInMap', find('Nowhere', 'prod', 'type', { DefaultValue: 'd' })],
  ['Fn::FindInMap', find('Sizes', 'nowhere', 'zones', { DefaultValue: ['x'] })],
  ...conditions.map((name) => ['Fn::If', iff(name, 'yes', 'no')]),
  ['Fn::If', iff('IsProd', iff('IsDev', 1, 2), 3)],
  ['Fn::If', iff('IsDev', 1, iff('IsProd', [1, 2], 3))],
  ['Fn::If', iff('IsProd', ref('Names'), ref('AWS::NoValue'))],
  ['Fn::If', { a: iff('IsDev', 1, ref('AWS::NoValue')), b: 2 }],
  ['Fn::If', ['x', iff('IsDev', 1, ref('AWS::NoValue')), 'y']],
  ['Fn::If', iff('IsProd', { a: ref('Env') }, {})],
  ...['10.0.0.0/16', '10.0.0.0/24', '192.168.0.0/20', '172.16.4.0/22', '10.1.2.3/16', ref('Block'), '0.0.0.0/0', '10.0.0.0/28'].flatMap(
    (block) =>
      [[1, 4], [2, 4], [4, 5], ['3', '6'], [6, 8], [1], [ref('Three'), 4], [16, 4], [256, 8]].map((rest) => [
        'Fn::Cidr',
        cidr(block, ...rest),
      ]),
  ),
  ...[
    [],
    ['a'],
    ['a', 'b'],
    ref('Names'),
    ref('One'),
    split('|', ref('Marks')),
    cidr('10.0.0.0/16', 5, 4),
    find('Sizes', 'prod', 'zones'),
  ].map((list) => ['Fn::Length', length(list)]),
  ...[
    { a: 1 },
    { a: 'b', c: [1, 2] },
    [1, 'a', true],
    { a: ref('Env') },
    { a: { b: [] } },
    { a: ref('AWS::NoValue'), b: 1 },
    ['ä'],
    { q: '"' },
  ].map((value) => ['Fn::ToJsonString', json(value)]),
];
