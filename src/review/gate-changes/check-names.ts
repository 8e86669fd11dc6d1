import { matchesWildcards } from '../../core/wildcard.ts';
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
  /** With `something` where GitHub puts in what it has. */
  readonly pattern: string;
}

const something = '\0';

/** Without an expression: its author chooses how often something is put in. */
function isCalled(context: string, pattern: string): boolean {
  const parts = pattern.split('').flatMap((letter) => (letter === something ? ['any', 'more'] : [letter]));
  return matchesWildcards<string, string>(
    context,
    parts,
    (part) => part === 'more',
    (letter, part) => part === 'any' || letter === part,
  );
}

/** Workflows that call each other; GitHub allows ten. */
const callsMax = 10;

/**
 * A matrix puts its values in brackets behind a name that has none of them, a called workflow its job behind a slash, and an expression is
 * whatever it comes to. https://docs.github.com/actions/reference/workflows-and-actions/reusable-workflows
 */
export function checkNames(job: Job, side: GateSide): CheckNames {
  const names = namesOf(job, jobsOf(side), callsMax);
  return {
    shown: names.map(({ shown }) => shown).join(' or '),
    matches: (context) => names.some(({ pattern }) => isCalled(context, pattern)),
    plain: [job.id, job.checkName],
  };
}

function namesOf(job: Job, jobs: readonly Job[], depth: number): readonly Name[] {
  const own = ownName(job);
  const called = scalarText(entryOf(job.entry.value, 'uses')?.value);
  if (called === '') return [own];
  const inner = depth === 0 ? [] : jobs.filter(({ path }) => called === `./${path}`).flatMap((one) => namesOf(one, jobs, depth - 1));
  const behind = inner.length === 0 ? [{ shown: '…', pattern: something }] : inner;
  return behind.map(({ shown, pattern }) => ({ shown: `${own.shown} / ${shown}`, pattern: `${own.pattern} / ${pattern}` }));
}

function ownName({ checkName, entry }: Job): Name {
  const parts = checkName.split(/(\$\{\{[\s\S]{0,2000}?\}\})/u);
  const shown = parts.map((part, index) => (index % 2 === 1 ? '…' : part)).join('');
  const pattern = parts.map((part, index) => (index % 2 === 1 ? something : part)).join('');
  const hasMatrix = entryOf(entryOf(entry.value, 'strategy')?.value, 'matrix') !== undefined;
  if (!hasMatrix || /\$\{\{[^}]{0,2000}\bmatrix\b/u.test(checkName)) return { shown, pattern };
  return { shown: `${shown} (…)`, pattern: `${pattern} (${something})` };
}
