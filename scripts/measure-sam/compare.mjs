/** What is compared of a resource beyond its name, by type: only what says who may do what. */
const compared = new Map([
  ['AWS::IAM::Role', { AssumeRolePolicyDocument: plain, ManagedPolicyArns: policyNames, Policies: documents, PermissionsBoundary: plain }],
  ['AWS::Lambda::Permission', { Principal: plain, Action: plain, FunctionUrlAuthType: plain, SourceAccount: plain }],
  [
    'AWS::Lambda::Function',
    { Role: plain, Environment: plain, VpcConfig: plain, KmsKeyArn: plain, TracingConfig: plain, DeadLetterConfig: plain },
  ],
  ['AWS::Lambda::Url', { AuthType: plain }],
  ['AWS::SQS::QueuePolicy', { PolicyDocument: plain }],
  ['AWS::ApiGateway::RestApi', { Body: routes }],
  ['AWS::ApiGatewayV2::Api', { Body: routes }],
  ['AWS::DynamoDB::Table', { SSESpecification: plain, BillingMode: plain, PointInTimeRecoverySpecification: plain }],
  ['AWS::StepFunctions::StateMachine', { RoleArn: plain, LoggingConfiguration: plain, TracingConfiguration: plain }],
  ['AWS::Events::Rule', { ScheduleExpression: plain, EventPattern: plain, EventBusName: plain }],
]);

/** Differences of two evaluations in words; `theirs` is that of the translated template. */
export function sameOrDifferences(ours, theirs) {
  const [our, their] = [byName(ours), byName(theirs)];
  const differences = [];
  for (const name of their.keys()) if (!our.has(name)) differences.push(`missing ${name}`);
  for (const name of our.keys()) if (!their.has(name)) differences.push(`surplus ${name}`);
  for (const [name, resource] of their) {
    const mine = our.get(name);
    if (mine !== undefined) differences.push(...differencesOf(name, mine, resource));
  }
  return { differences, resources: their.size, roles: [...their.values()].filter(({ type }) => type === 'AWS::IAM::Role').length };
}

function byName(evaluation) {
  return new Map((evaluation?.resources ?? []).map((resource) => [`${resource.type} ${withoutHash(resource.address)}`, resource]));
}

/** Ids that carry a digest of what they stand for, as deployments do, are compared without. */
function withoutHash(address) {
  return address.replace(/[0-9a-f]{10}$/, '');
}

function differencesOf(name, ours, theirs) {
  return Object.entries(compared.get(theirs.type) ?? {}).flatMap(([property, read]) => {
    const [mine, wanted] = [ours, theirs].map(
      (resource) => JSON.stringify(read(brief(resource.attributes.entries.get(property)))) ?? 'nothing',
    );
    return mine === wanted ? [] : [`${name}.${property}:\n    ours   ${mine.slice(0, 700)}\n    theirs ${wanted.slice(0, 700)}`];
  });
}

/** A value as data: an unknown by its expression, a text with holes as text. */
function brief(value) {
  switch (value?.kind) {
    case undefined:
    case 'null':
      return undefined;
    case 'unknown':
      return `<${value.expression}>`;
    case 'template':
      return value.parts.map((part) => (typeof part === 'string' ? part : `<${part.expression}>`)).join('');
    case 'choice':
      return { either: value.options.map(brief) };
    case 'json-text':
      return brief(value.content);
    case 'list':
      return value.items.map(brief);
    case 'map':
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, brief(entry)]).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    default:
      return value.value;
  }
}

function plain(value) {
  return withoutVersion(value);
}

/** `Version` of a document is compared as it is; numbers and texts are one in CloudFormation. */
function withoutVersion(value) {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutVersion);
  if (value === null || typeof value !== 'object') return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  const entries = Object.entries(value).map(([key, entry]) => [key, withoutVersion(entry)]);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

/** Managed policies by name: an ARN and a name say the same. */
function policyNames(list) {
  return Array.isArray(list)
    ? [...new Set(list.map((one) => (typeof one === 'string' ? one.replace(/^.*\//, '') : one)))].toSorted(byText)
    : list;
}

function byText(a, b) {
  return String(a) < String(b) ? -1 : 1;
}

/** Inline policies by what they allow; in which order they stand says nothing. */
function documents(list) {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return list.map((one) => JSON.stringify(withoutVersion(one))).toSorted();
}

/** Which methods of which paths there are, and who may call them. */
function routes(body) {
  if (typeof body?.paths !== 'object') return undefined;
  return Object.entries(body.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods ?? {})
        .filter(([method]) => method !== 'options')
        .map(([method, route]) => `${method} ${path} ${JSON.stringify((route?.security ?? []).map((one) => Object.keys(one)))}`),
    )
    .toSorted();
}
