import { asWritten } from '../../../core/as-written.ts';
import { firstNames } from '../../../core/first-names.ts';
import { groupBy } from '../../../core/group-by.ts';

/** Resources as people call them: `bucket uploads`, `3 buckets (uploads, logs, data)`, `every resource`. From patterns as documents write them. */
export function describeThings(resources: readonly string[]): string {
  if (resources.includes('*')) return 'every resource';
  const excepting = resources.filter((one) => one.startsWith(allBut));
  const named = resources.filter((one) => !one.startsWith(allBut));
  const wide = excepting.map((one) => `every resource but ${describeNamed(one.slice(allBut.length).split(', '))}`);
  return [...wide, ...(named.length === 0 ? [] : [describeNamed(named)])].join(' and ');
}

/** What NotResource is told as. */
const allBut = 'all but ';

function describeNamed(resources: readonly string[]): string {
  const things = resources.map(thingOf);
  const groups = [...groupBy(things, ({ noun }) => noun)].map(([noun, group]) => ofOneNoun(noun, namesIn(group)));
  return groups.length > nounsMax
    ? `${groups.slice(0, nounsMax).join(', ')} and ${resources.length} resources in all`
    : groups.join(' and ');
}

const nounsMax = 4;
const namesMax = 3;

/** An expression of the code as people know it from there. */
export function shownExpressions(text: string): string {
  return text.replaceAll(/<([^<>]*)>/gu, '${$1}');
}

interface Thing {
  readonly noun: string;
  readonly name: string;
}

function ofOneNoun(noun: string, names: readonly string[]): string {
  const [only = ''] = names;
  if (names.includes('*')) return `every ${noun}`;
  if (names.length === 1) return `${noun} ${asWritten(only)}`;
  return `${names.length} ${plural(noun)} (${firstNames(names.map(asWritten), namesMax)})`;
}

function plural(noun: string): string {
  if (/[^aeo]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** A bucket and all that lies in it are one thing. */
function namesIn(things: readonly Thing[]): readonly string[] {
  const names = things.map(({ name }) => (name === '*' ? name : name.replace(/[/:]\*$/u, '')));
  return [...new Set(names)];
}

/** By service; the rows of a service stand by the beginning of the resource part, the last for all others. */
const nouns: Readonly<Record<string, readonly (readonly [start: string, noun: string])[]>> = {
  s3: [['', 'bucket']],
  sqs: [['', 'queue']],
  sns: [['', 'topic']],
  dynamodb: [['table/', 'table']],
  lambda: [
    ['function:', 'function'],
    ['layer:', 'layer'],
  ],
  kms: [
    ['key/', 'key'],
    ['alias/', 'key'],
  ],
  secretsmanager: [['secret:', 'secret']],
  ssm: [['parameter/', 'parameter']],
  iam: [
    ['role/', 'role'],
    ['user/', 'user'],
    ['group/', 'group'],
    ['policy/', 'IAM policy'],
    ['instance-profile/', 'instance profile'],
  ],
  logs: [['log-group:', 'log group']],
  ecr: [['repository/', 'repository']],
  ecs: [
    ['cluster/', 'cluster'],
    ['service/', 'ECS service'],
  ],
  ec2: [
    ['instance/', 'instance'],
    ['volume/', 'volume'],
    ['security-group/', 'security group'],
  ],
  rds: [['db:', 'database']],
  states: [['stateMachine:', 'state machine']],
  events: [['event-bus/', 'event bus']],
  kinesis: [['stream/', 'stream']],
};

/** What a reference to a resource of the code is called, by the end of its type. */
const referred: readonly (readonly [RegExp, string])[] = [
  [/^(?:aws_s3_bucket|AWS::S3::Bucket)$/u, 'bucket'],
  [/^aws_sqs_queue$/u, 'queue'],
  [/^aws_sns_topic$/u, 'topic'],
  [/^aws_dynamodb_table$/u, 'table'],
  [/^aws_lambda_function$/u, 'function'],
  [/^aws_kms_key$/u, 'key'],
  [/^aws_secretsmanager_secret$/u, 'secret'],
  [/^aws_ssm_parameter$/u, 'parameter'],
  [/^aws_iam_role$/u, 'role'],
  [/^aws_iam_user$/u, 'user'],
  [/^aws_ecr_repository$/u, 'repository'],
  [/^aws_cloudwatch_log_group$/u, 'log group'],
  [/^aws_db_instance$/u, 'database'],
];

function thingOf(text: string): Thing {
  // An expression may have colons of its own.
  const arn = /^arn:(?:<[^<>]*>|[^:<>])*:([^:]*):(?:<[^<>]*>|[^:<>])*:(?:<[^<>]*>|[^:<>])*:(.+)$/u.exec(text);
  if (arn !== null) return inService(arn[1] ?? '', arn[2] ?? '', text);
  const reference = /^<((?:module\.[\w-]+(?:\[[^\]]*\])?\.)*(\w+)\.([\w-]+)(?:\[[^\]]*\])?)\.(?:arn|id|bucket|name)>(.*)$/u.exec(text);
  const noun = referred.find(([type]) => type.test(reference?.[2] ?? ''))?.[1];
  if (reference === null || noun === undefined) return { noun: 'resource', name: shownExpressions(text) };
  // In a module it may be called as in every other (`this`, `main`), and calls of one module have all the same names.
  const [, address = '', type = ''] = reference;
  const own = address.startsWith('module.') ? address : address.slice(`${type}.`.length).replace(/\[\d+\]$/u, '');
  return { noun, name: `${own}${shownExpressions(reference[4] ?? '')}` };
}

function inService(service: string, rest: string, text: string): Thing {
  const row = nouns[service]?.find(([start]) => rest.startsWith(start));
  if (row === undefined) return { noun: 'resource', name: shownExpressions(text) };
  const name = rest.slice(row[0].length);
  return { noun: row[1], name: shownExpressions(name === '*/*' ? '*' : name) };
}
