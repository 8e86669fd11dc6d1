/** One change of a policy document, as people make it: what it was before and after, in the direction that grants more most of the time. */
export function mutate(document, random) {
  const statements = listOf(document.Statement);
  const [kind, change] = random.one(changes);
  const at = statements.indexOf(random.one(statements));
  const { before, after } = change(statements[at], random);
  const withAt = (replaced) => ({ ...document, Statement: statements.toSpliced(at, 1, ...replaced) });
  return { kind, before: withAt(before), after: withAt(after) };
}

const listOf = (value) => (Array.isArray(value) ? value : [value]);

/** Keys with values that a condition may have. */
const keys = [
  ['aws:username', ['ann', 'Ben']],
  ['aws:PrincipalOrgID', ['o-abcdefghij']],
  ['aws:PrincipalTag/team', ['shop', 'Data']],
  ['aws:ResourceTag/team', ['shop']],
  ['aws:RequestedRegion', ['eu-central-1', 'us-east-1']],
];

/** Each gives statements before and after, from one statement. */
const changes = [
  ['Deny removed', (one, random) => ({ before: [one, denyOf(one, random)], after: [one] })],
  [
    'Deny with a condition',
    (one, random) => ({ before: [one, denyOf(one)], after: [one, { ...denyOf(one), Condition: conditionOf(random) }] }),
  ],
  ['resource widened', (one, random) => ({ before: [{ ...one, Resource: narrowed(one, random) }], after: [one] })],
  ['condition dropped', (one, random) => ({ before: [{ ...one, Condition: conditionOf(random) }], after: [without(one, 'Condition')] })],
  ['key dropped', keyDropped],
  ['IfExists added', (one, random) => operatorChanged(one, random, (operator) => `${operator}IfExists`)],
  ['case dropped', (one, random) => operatorChanged(one, random, (operator) => `${operator}IgnoreCase`)],
  [
    'operator loosened',
    (one, random) =>
      operatorChanged(
        one,
        random,
        () => 'StringLike',
        (value) => `${value.slice(0, 3)}*`,
      ),
  ],
  [
    'value added',
    (one, random) =>
      operatorChanged(
        one,
        random,
        (operator) => operator,
        (value) => [value, 'other'],
      ),
  ],
  [
    'NotAction for Action',
    (one) => ({ before: [one], after: [{ ...without(one, 'Action', 'NotAction'), NotAction: one.Action ?? one.NotAction }] }),
  ],
  [
    'NotResource for Resource',
    (one) => ({ before: [one], after: [{ ...without(one, 'Resource', 'NotResource'), NotResource: one.Resource ?? one.NotResource }] }),
  ],
  ['action added', (one, random) => ({ before: [fewer(one, random)], after: [one] })],
  ['wildcard for a name', (one, random) => ({ before: [one], after: [wilder(one, random)] })],
  ['nothing', (one) => ({ before: [one], after: [{ ...one }] })],
];

function denyOf(one, random) {
  const { Action, NotAction, Resource } = one;
  const actions = Action === undefined ? { NotAction } : { Action: random === undefined ? Action : random.one(listOf(Action)) };
  return { Effect: 'Deny', ...actions, Resource: Resource ?? '*' };
}

function conditionOf(random) {
  const [key, values] = random.one(keys);
  return { [random.one(['StringEquals', 'StringLike', 'StringNotEquals'])]: { [key]: random.one(values) } };
}

function without(one, ...names) {
  return Object.fromEntries(Object.entries(one).filter(([name]) => !names.includes(name)));
}

function narrowed({ Resource = '*' }, random) {
  const first = random.one(listOf(Resource));
  return first === '*'
    ? random.one(['arn:aws:s3:::b/*', 'arn:aws:*:eu-central-1:111122223333:*'])
    : `${first}${first.endsWith('*') ? 'x' : ''}`;
}

function keyDropped(one, random) {
  const [[key, [value]], [other, [second]]] = [random.one(keys), random.one(keys)];
  return {
    before: [{ ...one, Condition: { StringEquals: { [key]: value, [other]: second } } }],
    after: [{ ...one, Condition: { StringEquals: { [key]: value } } }],
  };
}

function operatorChanged(one, random, operatorOf, valueOf = (value) => value) {
  const [key, values] = random.one(keys);
  const operator = random.one(['StringEquals', 'StringNotEquals']);
  const value = random.one(values);
  return {
    before: [{ ...one, Condition: { [operator]: { [key]: value } } }],
    after: [{ ...one, Condition: { [operatorOf(operator)]: { [key]: valueOf(value) } } }],
  };
}

function fewer(one, random) {
  const actions = listOf(one.Action ?? one.NotAction);
  const left = actions.filter((action) => action !== random.one(actions));
  const name = one.Action === undefined ? 'NotAction' : 'Action';
  return { ...one, [name]: left.length === 0 ? 'none:None' : left };
}

function wilder(one, random) {
  const actions = listOf(one.Action ?? one.NotAction);
  const chosen = random.one(actions);
  const name = one.Action === undefined ? 'NotAction' : 'Action';
  const wild = chosen.replace(/(:\w{3})\w*$/u, '$1*');
  return { ...one, [name]: actions.map((action) => (action === chosen ? wild : action)) };
}
