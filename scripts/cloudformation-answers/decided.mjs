/**
 * Where the engines differ or have no answer, which one stands. CloudFormation's documentation wins over a tool; `stands` names the engine
 * that agrees with it, or is the answer itself.
 */
export const decisions = [
  {
    of: (text) => /"(?:IsTrue|IsThreeText)"/.test(text),
    stands: { answer: 'yes' },
    why: 'Values of conditions are compared as texts; moto compares numbers and truths of Python.',
  },
  {
    of: (text) => text === '{"Fn::Join":[",",["a",{"Ref":"AWS::NoValue"},"b"]]}',
    stands: { answer: 'a,b' },
    why: 'AWS::NoValue removes the member ("Pseudo parameters"); moto joins "None".',
  },
  {
    of: (text) => text === '["x",{"Fn::If":["IsDev",1,{"Ref":"AWS::NoValue"}]},"y"]',
    stands: { answer: ['x', 'y'] },
    why: 'AWS::NoValue removes the member; moto leaves null, cfn-lint does not look into lists.',
  },
  {
    of: (text) => text === '{"Fn::Select":[1,{"Fn::Cidr":["10.0.0.0/16",4,8]}]}',
    stands: { answer: '10.0.1.0/24' },
    why: 'The second network of 256 addresses; neither engine computes Fn::Cidr.',
  },
  {
    of: (text) => /"Fn::Select":\[1,(?:\["a"\]|\{"Ref":"One"\})\]/.test(text),
    stands: { error: true },
    why: 'There is no such member ("Fn::Select": the index must be within the list).',
  },
  {
    of: (text) => text === '{"Fn::ToJsonString":{"a":{"Ref":"Env"}}}',
    stands: { answer: '{"a":"prod"}' },
    why: 'References in the object are put in ("Fn::ToJsonString"); cfn-lint leaves them, moto does not know the function.',
  },
  {
    of: (text) => text === '{"Fn::ToJsonString":{"a":{"Ref":"AWS::NoValue"},"b":1}}',
    stands: { answer: '{"b":1}' },
    why: 'AWS::NoValue removes the entry ("Fn::ToJsonString"); cfn-lint leaves it.',
  },
  {
    of: (text) => text === '{"Fn::FindInMap":["Sizes","prod","type",{"DefaultValue":"d"}]}',
    stands: { answer: 'm5.large' },
    why: 'The default counts only where the map has no such key ("Fn::FindInMap enhancements"); moto does not know it, cfn-lint gives both.',
  },
  {
    of: (text) => /"Ref":"(?:Names|Spaced|One)"/.test(text) && !/Fn::Length/.test(text),
    stands: 'cfn-lint',
    why: 'A CommaDelimitedList is a list, its members without the space around them ("Parameters"); moto leaves it a text.',
  },
  { of: (text) => text.includes('${!'), stands: 'moto', why: '"${!Literal}" becomes "${Literal}" ("Fn::Sub"); cfn-lint leaves it.' },
  {
    of: (text) => text === '{"Fn::Sub":["${x}",{"x":"${Env}"}]}',
    stands: 'cfn-lint',
    why: 'What is put in is not looked through again; moto does.',
  },
  { of: (text) => /"Fn::If"/.test(text), stands: 'moto', why: 'cfn-lint gives every branch, or does not look into what holds the call.' },
  {
    of: (text) => /"Fn::ToJsonString"/.test(text),
    stands: 'cfn-lint',
    why: 'moto does not know the function.',
  },
];
