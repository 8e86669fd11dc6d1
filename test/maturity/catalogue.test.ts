import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findControl } from '../../src/core/maturity-model.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import catalogue from '../../scripts/maturity/catalogue.json' with { type: 'json' };

/** Every policy that was proposed is built, or stands in docs/catalogue-notes.md with the reason why not. */

const notes = readFileSync(new URL('../../docs/catalogue-notes.md', import.meta.url), 'utf8');
const proposed = Object.entries(catalogue.policies).flatMap(([control, ids]) => ids.split(' ').map((id) => ({ id, control })));
const declinedMax = 10;

interface Progress {
  readonly built: readonly string[];
  /** A row of the notes is about it, with a reason: declined, or said elsewhere. */
  readonly declined: readonly string[];
  readonly open: readonly string[];
  /** Neither built nor named nor open: it was there and is gone. */
  readonly vanished: readonly string[];
}

function progressOf(ids: readonly string[], built: ReadonlySet<string>, text: string, open: ReadonlySet<string>): Progress {
  const named = new Set([...text.matchAll(/^\| *[`[]?([a-z0-9-]+)[`\]]?(?:\([^)|]*\))? *\| *[^ |][^|]*\|$/gm)].map(([, id]) => id ?? ''));
  const rest = ids.filter((id) => !built.has(id));
  const unnamed = rest.filter((id) => !named.has(id));
  return {
    built: ids.filter((id) => built.has(id)),
    declined: rest.filter((id) => named.has(id)),
    open: unnamed.filter((id) => open.has(id)),
    vanished: unnamed.filter((id) => !open.has(id)),
  };
}

const built = new Set(policies.map(({ id }) => id));

test('the list is whole', () => {
  expect(proposed.length).toBe(347);
  expect(new Set(proposed.map(({ id }) => id)).size).toBe(347);
  expect(proposed.filter(({ control }) => findControl(control) === undefined)).toEqual([]);
});

test('no proposed policy vanishes', () => {
  const ids = proposed.map(({ id }) => id);
  const progress = progressOf(ids, built, notes, new Set<string>(catalogue.open));
  const text = `${progress.built.length} of ${ids.length} built, ${progress.declined.length} declined, ${progress.open.length} open`;
  // How far it is stands in the log of every run.
  process.stdout.write(`proposed policies: ${text}${progress.open.length === 0 ? '' : `: ${progress.open.join(' ')}`}\n`);
  expect(progress.vanished).toEqual([]);
  expect(progress.declined.length).toBeLessThanOrEqual(declinedMax);
});

test('a policy counts for the control that it was proposed for', () => {
  const controlOf = new Map(proposed.map(({ id, control }) => [id, control]));
  const moved = policies.filter(({ id, control }) => controlOf.has(id) && controlOf.get(id) !== control).map(({ id }) => id);
  expect(moved.filter((id) => !notes.includes(`[${id}]`))).toEqual([]);
});

test('planted: what is gone from the registry and named nowhere is told', () => {
  const {
    built: there,
    declined,
    open,
    vanished,
  } = progressOf(
    ['a-built', 'a-declined', 'a-linked', 'an-open', 'a-gone'],
    new Set(['a-built']),
    '| a-declined | nothing in code shows it |\n| [a-linked](elsewhere.md) | said elsewhere |\n| a-gone | |\n',
    new Set(['an-open']),
  );
  expect({ there, declined, open, vanished }).toEqual({
    there: ['a-built'],
    declined: ['a-declined', 'a-linked'],
    open: ['an-open'],
    vanished: ['a-gone'],
  });
});
