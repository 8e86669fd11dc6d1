import { entryOf } from '../../syntax/data-node.ts';
import type { GateSide } from './gate-change.ts';
import type { Job } from './gate-job.ts';
import { jobsOf } from './gate-job.ts';
import { scalarText } from '../settings/yaml-place.ts';

/** The names of the checks that GitHub makes of a job; not all of them stand in the file. */
export interface CheckNames {
  /** For people, with an ellipsis for what only a run knows: `gate (…)`. */
  readonly shown: string;
  matches(context: string): boolean;
  /** What somebody may take for the name: the job's id and its `name`. */
  readonly plain: readonly string[];
}

interface Name {
  readonly shown: string;
  readonly source: string;
}

/** Workflows that call each other; GitHub allows ten. */
const callsMax = 10;

/**
 * A matrix puts its values in brackets behind a name that has none of them, a called workflow its job behind a slash, and an expression is
 * whatever it comes to. https://docs.github.com/actions/reference/workflows-and-actions/reusable-workflows
 */
export function checkNames(job: Job, side: GateSide): CheckNames {
  const names = namesOf(job, jobsOf(side), callsMax);
  const pattern = new RegExp(`^(?:${names.map(({ source }) => source).join('|')})$`, 'u');
  return {
    shown: names.map(({ shown }) => shown).join(' or '),
    matches: (context) => pattern.test(context),
    plain: [job.id, job.checkName],
  };
}

function namesOf(job: Job, jobs: readonly Job[], depth: number): readonly Name[] {
  const own = ownName(job);
  const called = scalarText(entryOf(job.entry.value, 'uses')?.value);
  if (called === '') return [own];
  const inner = depth === 0 ? [] : jobs.filter(({ path }) => called === `./${path}`).flatMap((one) => namesOf(one, jobs, depth - 1));
  const behind = inner.length === 0 ? [{ shown: '…', source: '.+' }] : inner;
  return behind.map(({ shown, source }) => ({ shown: `${own.shown} / ${shown}`, source: `${own.source} / ${source}` }));
}

function ownName({ checkName, entry }: Job): Name {
  const parts = checkName.split(/(\$\{\{[\s\S]{0,2000}?\}\})/u);
  const shown = parts.map((part, index) => (index % 2 === 1 ? '…' : part)).join('');
  const source = parts.map((part, index) => (index % 2 === 1 ? '.+' : part.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))).join('');
  const hasMatrix = entryOf(entryOf(entry.value, 'strategy')?.value, 'matrix') !== undefined;
  if (!hasMatrix || /\$\{\{[^}]{0,2000}\bmatrix\b/u.test(checkName)) return { shown, source };
  return { shown: `${shown} (…)`, source: String.raw`${source} \(.+\)` };
}
