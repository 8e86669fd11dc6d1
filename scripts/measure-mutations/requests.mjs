/** Requests near what the documents speak of: their actions, resources and keys, with wildcards filled in and values left out. */
export function requestsOf(documents, count, random) {
  const statements = documents.flatMap(({ Statement }) => listOf(Statement));
  const texts = (...names) => statements.flatMap((one) => names.flatMap((name) => listOf(one[name] ?? [])));
  const actions = [...texts('Action', 'NotAction'), ...others];
  const resources = [...texts('Resource', 'NotResource'), '*', 'arn:aws:s3:::b/x', 'arn:aws:ec2:eu-central-1:111122223333:instance/i-1'];
  const keys = [...new Map(statements.flatMap(({ Condition }) => entriesOf(Condition)))];
  return Array.from({ length: count }, () => ({
    action: filled(random.one(actions), random).replace(/^\*$|^[^:]*$/u, 's3:GetObject'),
    resource: filled(random.one(resources), random),
    context: new Map(keys.flatMap(([key, values]) => valueOf(key, values, random))),
  }));
}

const listOf = (value) => (Array.isArray(value) ? value : [value]);
const others = ['s3:GetObject', 'iam:PassRole', 'ec2:TerminateInstances', 'kms:Decrypt', 'sts:AssumeRole'];

/** A star is nothing or some letters, a question mark a letter. */
function filled(text, random) {
  return String(text)
    .replaceAll('*', () => random.one(['', 'x', 'Object', 'b/x']))
    .replaceAll('?', 'y');
}

function entriesOf(condition = {}) {
  return Object.values(condition).flatMap((block) =>
    Object.entries(block).map(([key, values]) => [key.toLowerCase(), listOf(values).map(String)]),
  );
}

function valueOf(key, values, random) {
  if (random.chance(0.25)) return [];
  const value = random.one([...values, 'other', random.one(values).toUpperCase()]);
  return [[key, [filled(value, random)]]];
}
