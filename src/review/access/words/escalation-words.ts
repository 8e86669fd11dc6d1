import type { Escalation } from '../../../analysis/iam/grants/escalation.ts';
import { firstNames } from '../../../core/first-names.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { AccessGraph, AccessNode } from '../../result.ts';

/** Ways to the rights of others that are told as one: they do the same and reach as far. */
export interface EscalationGroup {
  readonly ways: readonly [Escalation, ...Escalation[]];
  readonly can: string;
  /** To whatever there is, not only to what is named. */
  readonly isOpen: boolean;
  readonly graph: (who: string) => AccessGraph;
}

/** Whose rights one gets, the gravest first. */
const orders = ['passes any', 'grants any', 'takes-over any', 'passes named', 'grants named', 'takes-over named'];
const namesMax = 4;
const servicesMax = 4;

export function escalationGroups(escalations: readonly Escalation[]): readonly EscalationGroup[] {
  const groups = groupBy(escalations, ({ path, reach }) => `${path.kind} ${reach}`);
  return [...groups]
    .toSorted(([a], [b]) => orders.indexOf(a) - orders.indexOf(b))
    .map(([, ways]) => ({
      ways,
      isOpen: ways[0].reach === 'any',
      can: `${whatOf(ways)} (${actionsOf(ways)}), and so ${goalOf(ways[0])}`,
      graph: (who) => graphOf(who, ways),
    }));
}

function whatOf(ways: EscalationGroup['ways']): string {
  const [{ path, reach }] = ways;
  if (path.kind === 'passes')
    return `pass ${reach === 'any' ? 'any role' : 'a role that it names'} to ${firstNames(servicesOf(ways), servicesMax)}`;
  if (path.kind === 'takes-over') return takes(ways, reach === 'any');
  return reach === 'any' ? 'give out any rights' : 'give rights to the identities that it names';
}

function takes(ways: EscalationGroup['ways'], isAny: boolean): string {
  if (ways.every(({ path }) => path.actions.includes('sts:AssumeRole')))
    return isAny ? 'take any role that lets it' : 'take the roles that it names';
  return isAny ? 'rewrite or enter anything that runs with a role' : 'rewrite or enter what it names, which may run with a role';
}

function goalOf({ path, reach }: Escalation): string {
  if (path.kind === 'takes-over') return 'work with that role';
  if (reach === 'any') return 'become administrator';
  return path.kind === 'passes' ? 'work with that role' : 'gain what they can get';
}

function actionsOf(ways: EscalationGroup['ways']): string {
  const [{ path }, ...others] = ways;
  return others.length === 0 ? listOf(path.actions) : firstNames([...new Set(ways.flatMap((way) => way.path.actions))], namesMax);
}

/** Names of services that AWS uses for people, by the principal that gets the role. */
const serviceNames: Readonly<Record<string, string>> = {
  'tasks.apprunner': 'App Runner',
  'bedrock-agentcore': 'Bedrock AgentCore',
  cloudformation: 'CloudFormation',
  codebuild: 'CodeBuild',
  codestar: 'CodeStar',
  datapipeline: 'Data Pipeline',
  ec2: 'EC2',
  'ecs-tasks': 'ECS',
  glue: 'Glue',
  lambda: 'Lambda',
  sagemaker: 'SageMaker',
};

function servicesOf(ways: EscalationGroup['ways']): readonly string[] {
  const principals = ways.flatMap(({ path }) => path.passedTo?.replace('.amazonaws.com', '') ?? []);
  return [...new Set(principals.map((name) => serviceNames[name] ?? name))];
}

function graphOf(who: string, ways: EscalationGroup['ways']): AccessGraph {
  const [{ path, reach }] = ways;
  const goal: AccessNode = { kind: 'goal', label: goalLabel(ways[0]) };
  const holder: AccessNode = { kind: 'identity', label: who };
  if (path.kind !== 'passes') return { nodes: [holder, goal], edges: [{ from: 0, to: 1, label: actionsOf(ways) }] };
  const role: AccessNode = { kind: 'identity', label: reach === 'any' ? 'any role' : 'a role that it names' };
  const services = servicesOf(ways)
    .slice(0, servicesMax)
    .map((label): AccessNode => ({ kind: 'service', label }));
  const first = 2;
  const beyond = goal.label === 'that role' ? [] : [{ from: 1, to: first + services.length, label: '' }];
  return {
    nodes: [holder, role, ...services, ...(beyond.length === 0 ? [] : [goal])],
    edges: [
      ...services.map((_, index) => ({ from: 0, to: first + index, label: labelTo(ways, index) })),
      ...services.map((_, index) => ({ from: first + index, to: 1, label: 'runs as' })),
      ...beyond,
    ],
  };
}

function goalLabel(way: Escalation): string {
  if (way.path.kind === 'takes-over') return 'the role of what runs there';
  if (way.reach === 'any') return 'administrator';
  return way.path.kind === 'passes' ? 'that role' : 'what they can get';
}

/** Many services are named once; what is done with each stands in the text. */
function labelTo(ways: EscalationGroup['ways'], index: number): string {
  return ways.length === 1 && index === 0 ? ways[0].path.actions.join(', ') : 'iam:PassRole';
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
