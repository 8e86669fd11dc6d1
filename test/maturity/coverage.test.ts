import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { controls } from '../../src/core/maturity-model.ts';
import type { Control } from '../../src/core/maturity-model.ts';
import { review } from '../../src/entry/library.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { parseFixture } from '../../src/review/cases/fixture.ts';
import { toFiles } from '../../src/review/cases/check-case.ts';
import type { FixtureCase } from '../../src/review/cases/fixture.ts';
import { expandFakes } from '../secrets/fakes.ts';

/** What docs/coverage.md says of the model: every control that can show is watched, and a change can be blocked for it, in both dialects. */

type Language = 'terraform' | 'cloudformation' | 'text';

/** Recommendations of the first edition of which nothing can be wrong: it only shows that they are followed. */
const onlyShown = [
  'remediate-trusted-advisor-findings',
  'identify-regulatory-requirements',
  'sharing-security-work',
  'advanced-security-automations',
  'fraud-detector',
];

/** Why templates, or code of either dialect, have nothing to block. */
const elsewhere: Readonly<Record<string, { readonly blocks: readonly Language[]; readonly why: string }>> = {
  'assign-security-contacts': { blocks: ['terraform'], why: 'CloudFormation has no type for contacts of an account' },
  'involve-security-in-development': { blocks: ['terraform', 'text'], why: 'AWS has no type for branches of GitHub' },
  'security-champions': { blocks: ['text'], why: 'documents' },
  'threat-modeling': { blocks: ['text'], why: 'documents' },
  devsecops: { blocks: ['text'], why: 'workflows and comments' },
};

/** Every finding blocks that the first edition knows the control of. */
const strictest = {
  model: 'v1',
  phase: 4,
  severity: 'info',
  confidence: 'possible',
  policies: Object.fromEntries(policies.filter((policy) => policy.strict === true).map(({ id }) => [id, {}])),
} as const;

const byControl = Map.groupBy(policies, ({ control }) => control);
const visible = controls.filter(({ visibleInCode }) => visibleInCode);

function unwatched(wanted: readonly Pick<Control, 'id'>[], watched: ReadonlyMap<string, readonly unknown[]>): string[] {
  return wanted.map(({ id }) => id).filter((id) => (watched.get(id) ?? []).length === 0);
}

function languageOf(path: string): Language {
  if (/\.tf(?:\.json)?$|\.tfvars$/u.test(path)) return 'terraform';
  return /\.(?:ya?ml|json|template)$/u.test(path) && !path.startsWith('.') ? 'cloudformation' : 'text';
}

/** Policies that a finding of theirs tells with it: one change, one finding. */
function spokenWith(id: string): Set<string> {
  return new Set([id, ...policies.filter(({ speaksFor = [] }) => speaksFor.includes(id)).map((policy) => policy.id)]);
}

/** In which languages a case of the control's policies is blocked by one of them, or by one that speaks for it. */
async function blockedIn(control: string, wanted: readonly Language[]): Promise<Set<Language>> {
  const blocked = new Set<Language>();
  for (const { id } of byControl.get(control) ?? []) {
    const speakers = spokenWith(id);
    for (const one of casesOf(id)) {
      const languages = [...one.base.keys(), ...one.head.keys()].map(languageOf).filter((language) => wanted.includes(language));
      if (languages.every((language) => blocked.has(language)) || one.base.has('.github/phasegate.yml')) continue;
      const { findings } = await review({ base: toFiles(one.base), head: toFiles(one.head), config: strictest });
      const blocking = findings.filter(({ policyId, verdict }) => speakers.has(policyId) && verdict === 'block');
      for (const { location } of blocking) blocked.add(languageOf(location.path));
    }
  }
  return blocked;
}

function casesOf(id: string): readonly FixtureCase[] {
  const text = readFileSync(new URL(`../policies/${id}.md`, import.meta.url), 'utf8');
  return parseFixture(text, expandFakes).cases.filter(({ expectsNoFindings }) => !expectsNoFindings);
}

test('each of the 76 controls that can show is watched by a policy', () => {
  expect(visible.length).toBe(76);
  expect(unwatched(visible, byControl)).toEqual([]);
  expect([...byControl.keys()].filter((control) => !visible.some(({ id }) => id === control))).toEqual([]);
});

test('planted: a control without a policy is named', () => {
  expect(unwatched([{ id: 'backups' }, { id: 'planted' }], byControl)).toEqual(['planted']);
});

describe('recommendations of the first edition that can block', () => {
  const canBlock = visible.filter(({ id, phases }) => phases.v1 !== null && !onlyShown.includes(id)).map(({ id }) => id);

  test('are 57', () => {
    expect(canBlock.length).toBe(57);
    expect(Object.keys(elsewhere).filter((id) => !canBlock.includes(id))).toEqual([]);
  });

  test.each(canBlock)('%s', async (id) => {
    const wanted = elsewhere[id]?.blocks ?? (['terraform', 'cloudformation'] as const);
    const blocked = await blockedIn(id, wanted);
    expect(wanted.filter((language) => !blocked.has(language))).toEqual([]);
  });

  test('planted: one whose policies say nothing of templates blocks none', async () => {
    expect([...(await blockedIn('assign-security-contacts', ['terraform', 'cloudformation']))]).toEqual(['terraform']);
  });
});
