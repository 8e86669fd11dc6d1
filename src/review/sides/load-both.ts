import type { Change, Progress } from '../ports.ts';
import type { EvaluatedTemplates } from './assembly/assembly-files.ts';
import { deployBoth } from './deployments/deploy-both.ts';
import type { Deployed } from './deployments/deploy-both.ts';
import { behindLinks, followLinks } from './follow-links.ts';
import type { LinkedTree } from './follow-links.ts';
import { openSide } from './load-side.ts';
import { maybeReached } from './maybe-reached.ts';
import type { SideRequest } from './side-request.ts';
import { importersOf } from './templates/importing-templates.ts';

/** A change whose trees show what their links point at. */
export type LinkedChange = Change & { readonly base: LinkedTree; readonly head: LinkedTree };

/** What both sides are read with. */
export interface BothRequest extends Pick<SideRequest, 'exclude' | 'roots' | 'templates' | 'hclParser'> {
  readonly progress: Progress;
}

export async function withLinks(change: Change): Promise<LinkedChange> {
  const [base, head] = await Promise.all([followLinks(change.base), followLinks(change.head)]);
  return { ...change, base, head };
}

/** Both sides of a change, read and evaluated by the same code, each as its code alone is and with every deployment. */
export async function loadBoth(change: LinkedChange, { progress, ...request }: BothRequest): Promise<Deployed> {
  const changed = changedPaths(change);
  progress.step('reading both sides');
  const evaluated: EvaluatedTemplates = new Map();
  const [openBase, openHead] = await Promise.all([
    openSide({ ...request, tree: change.base, changed, evaluated, handed: handedTo('base', change), own: change.own }),
    openSide({ ...request, tree: change.head, changed, evaluated, handed: handedTo('head', change), own: change.own }),
  ]);
  const roots = [...new Set([...openBase.roots, ...openHead.roots])].toSorted();
  progress.step('evaluating', 0, roots.length);
  const given = (await Promise.all([openBase, openHead].map(({ deployments }) => deployments.templates()))).flat();
  const importing = await importersOf(openBase.templates, openHead.templates);
  const importers = { ...importing, paths: [...new Set([...importing.paths, ...given])].toSorted() };
  const stacks = new Set([...openBase.stacks, ...openHead.stacks]);
  const pipelines = (await Promise.all([openBase.touchesPipelines(), openHead.touchesPipelines()])).some((touches) => touches);
  const maybe = maybeReached(openBase, openHead, change);
  const base = await openBase.load({ roots, maybe, importers, stacks, pipelines });
  const head = await openHead.load({ roots, importers, stacks, pipelines, before: base });
  const renamed = new Map(change.files.map(({ path, basePath = path }) => [basePath, path]));
  const sides = [
    { side: base, deployments: openBase.deployments },
    { side: head, deployments: openHead.deployments },
  ] as const;
  const deployed = await deployBoth(...sides, (path) => renamed.get(path) ?? path);
  return change.plans === undefined ? deployed : (await import('./plan/judge-plan.ts')).judgePlan(deployed, change.plans);
}

/** A file that exists on one side only still reaches the directory it stands in on the other side. */
function changedPaths({ files, base, head }: LinkedChange): ReadonlySet<string> {
  const basePaths = files.filter(({ status }) => status !== 'added').map(({ path, basePath = path }) => basePath);
  const headPaths = files.filter(({ status }) => status !== 'removed').map(({ path }) => path);
  const paths = new Set([...basePaths, ...headPaths]);
  return new Set([...paths, ...behindLinks(base, paths), ...behindLinks(head, paths)]);
}

function handedTo(side: 'base' | 'head', { modules }: Change): SideRequest['handed'] {
  return modules === undefined ? undefined : { place: modules.place, isOfOtherSide: side === 'base' && modules.isShared };
}
