import type { Diagnostic } from '../../../core/diagnostic.ts';
import type { Evaluation } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { CarryOver } from '../../../evaluate/terraform/modules/carry-over.ts';
import type { Side } from '../load-side.ts';
import type { Deployment } from './deployment.ts';
import type { DeployedEvaluation, DeploymentSide } from './deployment-side.ts';

/** One deployment on both sides. A side that has none is what its code alone is. */
export interface DeployedPair {
  readonly root: string;
  readonly label: string;
  readonly base: Evaluation | undefined;
  readonly head: Evaluation | undefined;
  /** Head with what its code asks for alone: where an input has a default, that counts. Undefined where head has no such deployment. */
  readonly asked?: () => Promise<Evaluation | undefined>;
  /** Set for what a change says of itself: what it rules out stays. */
  readonly onlyAdds?: true;
}

export interface Deployed {
  readonly base: Side;
  readonly head: Side;
  readonly pairs: readonly DeployedPair[];
  /** Roots of which head has more deployments than were evaluated: what these rule out the others may have. */
  readonly cutRoots: ReadonlySet<string>;
}

interface OpenedSide {
  readonly side: Side;
  readonly deployments: DeploymentSide;
}

/**
 * Evaluates the deployments that the change can reach: those of a root whose code differs, and those whose own inputs do. `headName` gives the
 * name on head of a path of base.
 */
export async function deployBoth(base: OpenedSide, head: OpenedSide, headName: (path: string) => string): Promise<Deployed> {
  const roots = [...new Set([...rootsOf(base.side), ...rootsOf(head.side)])];
  const templates = [...new Set([...templatesOf(base.side), ...templatesOf(head.side)])];
  const [ofBase, ofHead] = await Promise.all([base.deployments.find(roots, templates, headName), head.deployments.find(roots, templates)]);
  const onBase = new Map(ofBase.deployments.map((one) => [keyOf(one, headName), one]));
  const onHead = new Map(ofHead.deployments.map((one) => [keyOf(one), one]));
  const changedRoots = new Set([...roots, ...templates].filter((root) => !isSameCode(root, base.side, head.side)));
  const both = [...new Set([...onHead.keys(), ...onBase.keys()])].map((key) => ({ before: onBase.get(key), after: onHead.get(key) }));
  const reached: Both[] = [];
  for (const one of both) if (isReached(one, changedRoots, base.side, head.side) || (await takesChanged(one, base))) reached.push(one);
  const pairs: DeployedPair[] = [];
  for (const { before, after } of reached) {
    const { root, label } = after ?? before ?? { root: '', label: '' };
    const earlier = await evaluate(before, base);
    // What the change cannot reach is the same with the same inputs.
    const later = await evaluate(after, head, earlier?.carryOver);
    const asked = after === undefined ? {} : { asked: async () => evaluate(onlyAsked(after, head.side), head) };
    pairs.push({ root, label, base: earlier, head: later, ...asked });
  }
  const written = {
    base: reached.flatMap(({ before }) => before?.generated ?? []),
    head: reached.flatMap(({ after }) => after?.generated ?? []),
  };
  const evaluated = { base: pairs.flatMap((pair) => pair.base ?? []), head: pairs.flatMap((pair) => pair.head ?? []) };
  return {
    pairs,
    cutRoots: new Set(ofHead.cutRoots),
    // What is beyond a limit on both sides was compared on neither.
    base: withEvaluated(
      behind(base.side, written.base),
      evaluated.base,
      ofBase.diagnostics.filter(({ kind }) => kind !== 'limit-reached'),
    ),
    head: withEvaluated(behind(head.side, written.head), evaluated.head, ofHead.diagnostics),
  };
}

interface Both {
  readonly before: Deployment | undefined;
  readonly after: Deployment | undefined;
}

/** May its code or its inputs differ between the sides? */
function isReached({ before, after }: Both, changedRoots: ReadonlySet<string>, base: Side, head: Side): boolean {
  if (before === undefined || after === undefined) return true;
  return changedRoots.has(after.root) || !isSameInput(before, after, base, head);
}

/** With its inputs the same code may take in what it does not alone: a file that one names, or what only one turns on. */
async function takesChanged({ before }: Both, { deployments }: OpenedSide): Promise<boolean> {
  return before !== undefined && (await deployments.takesChanged(before));
}

async function evaluate(
  deployment: Deployment | undefined,
  { side, deployments }: OpenedSide,
  twin?: CarryOver,
): Promise<DeployedEvaluation | undefined> {
  if (deployment === undefined) return undefined;
  return deployments.evaluate(
    deployment,
    [side.carryOver.get(deployment.root), twin].flatMap((one) => one ?? []),
  );
}

function onlyAsked(deployment: Deployment, { evaluations }: Side): Deployment {
  const { root, inputs, parameters } = deployment;
  if (parameters === undefined) return { ...deployment, inputs: { ...inputs, onlyAsked: true } };
  const declared = evaluations.find((one) => one.root === root)?.inputs ?? [];
  const asked = new Set(declared.flatMap(({ name, attributes }) => (attributes.entries.has('Default') ? [] : [name])));
  return { ...deployment, parameters: new Map([...parameters].filter(([name]) => asked.has(name))) };
}

/** An assembly says itself what its stacks are given. */
function templatesOf({ evaluations }: Side): readonly string[] {
  return evaluations.filter(({ dialect, stack }) => dialect === 'cloudformation' && stack === undefined).map(({ root }) => root);
}

function rootsOf({ evaluations }: Side): readonly string[] {
  return evaluations.filter(({ dialect }) => dialect === 'terraform').map(({ root }) => root);
}

function keyOf({ root, label, sources }: Deployment, headName: (path: string) => string = (path) => path): string {
  const name = sources.reduce((text, path) => text.replace(path, headName(path)), label);
  return `${root}\n${name}`;
}

function isSameCode(root: string, base: Side, head: Side): boolean {
  const [before, after] = [base, head].map(({ evaluations }) => evaluations.find((one) => one.root === root)?.files ?? []);
  return before?.join('\n') === after?.join('\n') && before?.every((path) => isSameText(path, path, base, head)) === true;
}

/** A file that was moved may say something else by its place, and is to be read there. */
function isSameInput(before: Deployment, after: Deployment, base: Side, head: Side): boolean {
  const isSame =
    before.sources.length === after.sources.length &&
    after.sources.every((path, index) => path === before.sources[index] && isSameText(path, path, base, head));
  return isSame && JSON.stringify(before.inputs.variables) === JSON.stringify(after.inputs.variables);
}

function isSameText(before: string, after: string, base: Side, head: Side): boolean {
  const [one, other] = [base.files.get(before), head.files.get(after)];
  return one === other || one?.text === other?.text;
}

/** What a unit writes stands where its text does. */
function behind(side: Side, written: readonly (SourceFile & { readonly from: string })[]): Side {
  if (written.length === 0) return side;
  const aliases = written.map(({ path, from }) => [path, { path, target: from, link: path }] as const);
  return { ...side, aliases: new Map([...side.aliases, ...aliases]) };
}

/** What took part as a deployment is read, and what there is to say about it is said. */
function withEvaluated(side: Side, evaluations: readonly Evaluation[], found: readonly Diagnostic[]): Side {
  const read = new Set(evaluations.flatMap(({ files }) => files));
  const known = new Set(side.diagnostics.map(diagnosticKey));
  const added = [...evaluations.flatMap(({ diagnostics }) => diagnostics), ...found].filter((one) => {
    const key = diagnosticKey(one);
    return !known.has(key) && known.add(key).size > 0;
  });
  const readBefore = new Set(side.evaluations.flatMap(({ files }) => files));
  // Only that a file took no part is no longer so: what was told of one that did stays.
  const isOver = ({ kind, location: { path } }: Diagnostic): boolean => kind === 'not-read' && read.has(path) && !readBefore.has(path);
  const kept = side.diagnostics.filter((one) => !isOver(one));
  return { ...side, diagnostics: [...kept, ...added], deployed: evaluations };
}

function diagnosticKey({ message, location: { path, range } }: Diagnostic): string {
  return [path, range.startLine, range.startColumn, message].join('\n');
}
