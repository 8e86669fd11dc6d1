/**
 * `Fn::ForEach` in every place that takes it. Each has a name and the sections of a template; cfn-lint writes the loops out, and what is
 * evaluated of the one must be what is evaluated of the other.
 */
const loop = (name, identifier, collection, body) => ({ [`Fn::ForEach::${name}`]: [identifier, collection, body] });
const bucket = (properties = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const topic = (name) => ({ Type: 'AWS::SNS::Topic', Properties: { TopicName: name } });
const ref = (name) => ({ Ref: name });
const sub = (text) => ({ 'Fn::Sub': text });

export const loops = [
  ['literals', { Resources: loop('L', 'N', ['A', 'B'], { 'Bucket${N}': bucket() }) }],
  ['one member', { Resources: loop('L', 'N', ['A'], { 'Bucket${N}': bucket() }) }],
  ['Ref of the identifier', { Resources: loop('L', 'N', ['a', 'b'], { 'Bucket${N}': bucket({ BucketName: ref('N') }) }) }],
  ['Sub of the identifier', { Resources: loop('L', 'N', ['a', 'b'], { 'Bucket${N}': bucket({ BucketName: sub('x-${N}-y') }) }) }],
  ['a list parameter', { Resources: loop('L', 'N', ref('Names'), { 'Topic${N}': topic(ref('N')) }) }],
  ['a list parameter of one', { Resources: loop('L', 'N', ref('One'), { 'Topic${N}': topic(ref('N')) }) }],
  ['a list of a mapping', { Resources: loop('L', 'N', { 'Fn::FindInMap': ['Sizes', 'prod', 'zones'] }, { 'Topic${N}': topic(ref('N')) }) }],
  [
    'a key of a mapping by identifier',
    { Resources: loop('L', 'E', ['prod', 'dev'], { 'Topic${E}': topic({ 'Fn::FindInMap': ['Sizes', ref('E'), 'type'] }) }) },
  ],
  ['two resources in a body', { Resources: loop('L', 'N', ['A', 'B'], { 'Bucket${N}': bucket(), 'Topic${N}': topic(sub('t-${N}')) }) }],
  [
    'a loop in a loop',
    {
      Resources: loop('Outer', 'A', ['x', 'y'], loop('Inner', 'B', ['1', '2'], { 'Topic${A}${B}': topic(sub('${A}-${B}')) })),
    },
  ],
  [
    'a loop in properties',
    { Resources: { Bucket: bucket({ Tags: [], ...loop('P', 'N', ['BucketName', 'AccessControl'], { '${N}': sub('v${N}') }) }) } },
  ],
  [
    'a loop in a map of tags',
    { Resources: { X: { Type: 'AWS::SSM::Parameter', Properties: { Tags: loop('T', 'K', ['a', 'b'], { '${K}': ref('K') }) } } } },
  ],
  [
    'a reference to what a loop makes',
    {
      Resources: {
        ...loop('L', 'N', ['A'], { 'Bucket${N}': bucket() }),
        Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: ref('BucketA') } },
      },
    },
  ],
  [
    'a reference to the sibling in a loop',
    {
      Resources: loop('L', 'N', ['A', 'B'], {
        'Bucket${N}': bucket(),
        'Policy${N}': { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: ref(sub('Bucket${N}')) } },
      }),
    },
  ],
  [
    'GetAtt of the sibling in a loop',
    {
      Resources: loop('L', 'N', ['A', 'B'], {
        'Bucket${N}': bucket(),
        'Topic${N}': topic({ 'Fn::GetAtt': [sub('Bucket${N}'), 'Arn'] }),
      }),
    },
  ],
  [
    'conditions in a loop',
    {
      Conditions: loop('C', 'E', ['prod', 'dev'], { 'Is${E}X': { 'Fn::Equals': [ref('Env'), ref('E')] } }),
      Resources: { P: { ...bucket(), Condition: 'IsprodX' }, D: { ...bucket(), Condition: 'IsdevX' } },
    },
  ],
  [
    'Fn::If in a loop',
    { Resources: loop('L', 'N', ['a', 'b'], { 'Topic${N}': topic({ 'Fn::If': ['IsProd', sub('p-${N}'), sub('d-${N}')] }) }) },
  ],
  ['Join in a loop', { Resources: loop('L', 'N', ['a', 'b'], { 'Topic${N}': topic({ 'Fn::Join': ['-', ['t', ref('N'), ref('Env')]] }) }) }],
  ['Select in a loop', { Resources: loop('L', 'I', ['0', '1'], { 'Topic${I}': topic({ 'Fn::Select': [ref('I'), ref('Names')] }) }) }],
  [
    'a parameter and the identifier in one Sub',
    { Resources: loop('L', 'N', ['a'], { 'Topic${N}': topic(sub('${Env}-${N}-${AWS::Region}')) }) },
  ],
  [
    'beside resources without a loop',
    { Resources: { First: bucket(), ...loop('L', 'N', ['A'], { 'Bucket${N}': bucket() }), Last: bucket() } },
  ],
  [
    'two loops',
    { Resources: { ...loop('L', 'N', ['A'], { 'Bucket${N}': bucket() }), ...loop('M', 'N', ['A'], { 'Topic${N}': topic('t') }) } },
  ],
  [
    'a nested loop over a mapping of the outer',
    {
      Resources: loop(
        'O',
        'E',
        ['prod', 'dev'],
        loop('I', 'Z', { 'Fn::FindInMap': ['Sizes', ref('E'), 'zones'] }, { 'Topic${E}${Z}': topic(sub('${E}${Z}')) }),
      ),
    },
  ],
  ['characters that a logical id has not', { Resources: loop('L', 'N', ['a-b', 'c.d'], { 'Topic&{N}': topic(ref('N')) }) }],
  [
    'an open group by loop',
    {
      Resources: {
        Group: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: { GroupDescription: 'x' },
        },
        ...loop('Rules', 'P', ['22', '3389'], {
          'Rule${P}': {
            Type: 'AWS::EC2::SecurityGroupIngress',
            Properties: { GroupId: ref('Group'), IpProtocol: 'tcp', FromPort: ref('P'), ToPort: ref('P'), CidrIp: '0.0.0.0/0' },
          },
        }),
      },
    },
  ],
];
