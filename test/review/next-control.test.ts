import { expect, test } from 'vitest';
import { effortOf } from '../../src/core/control-effort.ts';
import { controlPhase, controls } from '../../src/core/maturity-model.ts';
import type { Phase } from '../../src/core/maturity-model.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { nextControl } from '../../src/review/findings/next-control.ts';
import type { MatrixCell, Review } from '../../src/review/result.ts';

function matrixOf(changes: Readonly<Record<string, Partial<MatrixCell>>> = {}, byDefault: MatrixCell['state'] = 'watched'): MatrixCell[] {
  return controls.map((control) => ({
    controlId: control.id,
    title: control.title,
    epic: control.epic,
    phase: controlPhase(control, 'v2'),
    state: control.visibleInCode ? byDefault : 'invisible',
    moved: 'none',
    findings: 0,
    introduced: 0,
    ...changes[control.id],
  }));
}

function nextOf(matrix: readonly MatrixCell[], mode: Review['mode'] = 'scan', phase: Phase = 2) {
  return nextControl({ matrix, policies, gate: { phase }, mode, read: { files: 12, resources: 30 } });
}

test('every control that can show by something declared has its effort', () => {
  const without = controls.filter(({ id, visibleInCode }) => visibleInCode !== (effortOf(id) !== undefined)).map(({ id }) => id);
  // These two show by the absence of faults alone.
  expect(without).toEqual(['cleanup-risky-open-ports', 'limit-network-access']);
});

test('the first phase that lacks something, and what takes the least in it', () => {
  expect(nextOf(matrixOf())?.phase).toBe(1);
  const phase1 = Object.fromEntries(
    controls.filter((control) => controlPhase(control, 'v2') === 1).map(({ id }) => [id, { state: 'shown' } as const]),
  );
  expect(nextOf(matrixOf(phase1))).toMatchObject({ phase: 2, controlId: 'manage-application-vulnerabilities' });
  expect(nextOf(matrixOf(phase1), 'scan', 1)).toBeUndefined();
});

test('what is said of it has its ground, and what to do', () => {
  expect(nextOf(matrixOf())).toMatchObject({
    why: 'phase 1 asks for it, and nothing in the 12 files read shows it; one declaration is a beginning',
    remedy: expect.stringMatching(/\.$/),
  });
  expect(nextControl({ matrix: matrixOf(), policies, gate: { phase: 2 }, mode: 'scan', read: { files: 0, resources: 0 } })).toBeUndefined();
});

test('what never shows, has findings, has no policy or lies beyond the gate is not missing', () => {
  for (const state of ['invisible', 'violated', 'unwatched', 'shown'] as const) expect(nextOf(matrixOf({}, state))).toBeUndefined();
});

test('controls of accounts come first only where the code declares something of an account', () => {
  expect(nextOf(matrixOf())?.controlId).toBe('block-public-access');
  for (const state of ['violated', 'shown'] as const) {
    const account = { 'audit-api-calls': { state, findings: state === 'violated' ? 1 : 0 } };
    expect(nextOf(matrixOf(account))?.controlId).toBe('assign-security-contacts');
  }
});

test('faults that stand in any workload make it no account, and without resources there is only what files show', () => {
  const strangers = {
    'cleanup-unintended-accesses': { state: 'violated', findings: 2 },
    'block-public-access': { state: 'shown' },
  } as const;
  expect(nextOf(matrixOf(strangers))?.controlId).toBe('waf-managed-rules');
  const bare = { matrix: matrixOf(), policies, gate: { phase: 2 as const }, read: { files: 12, resources: 0 } };
  expect(nextControl({ ...bare, mode: 'scan' })).toMatchObject({ phase: 2, controlId: 'manage-application-vulnerabilities' });
  expect(nextControl({ ...bare, mode: 'review' })).toBeUndefined();
});

test('a review says nothing of files that it did not read', () => {
  const told = new Set<string>();
  let shown: Record<string, Partial<MatrixCell>> = {};
  for (let next = nextOf(matrixOf(), 'review', 4); next !== undefined; next = nextOf(matrixOf(shown), 'review', 4)) {
    told.add(next.controlId);
    shown = { ...shown, [next.controlId]: { state: 'shown' } };
  }
  expect(told.size).toBeGreaterThan(30);
  expect([...told].filter((id) => effortOf(id)?.scope === 'repository')).toEqual([]);
  expect(told.has('assign-security-contacts')).toBe(false);
});

test('what the change takes away comes first', () => {
  expect(nextOf(matrixOf({ 'detect-common-threats': { moved: 'down' } }), 'review')).toMatchObject({
    controlId: 'detect-common-threats',
    why: expect.stringContaining('this change takes it away'),
  });
});
