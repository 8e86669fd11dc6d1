import type { OutsideCall } from '../../core/resource.ts';
import { defineViolation } from '../../policies/define-policy.ts';
import type { Policy } from '../../policies/define-policy.ts';
import type { Difference } from '../comparison/difference.ts';
import type { CallSides } from './call-sides.ts';
import { riskyInputs } from './risky-inputs.ts';
import type { RiskyInput } from './risky-inputs.ts';

/** What is reported of calls whose module is not read. It stands here and not among the policies because no policy sees what was not read. */
export const moduleInputPolicy: Policy = defineViolation({
  id: 'module-input-exposes',
  control: 'involve-security-in-development',
  phase: 1,
  severity: 'high',
  on: 'source.text',
  dialects: ['text'],
  title: 'A module that is not read is given something dangerous',
  why: 'What the module makes of it is not seen here. The whole internet as a source, a public access list, rights to everything or a protection that is off seldom come to nothing.',
  remedy:
    'Give it what is needed and no more; or hand the module in or keep it in this repository, so that what it makes of the input is judged.',
  limits: [
    'It goes by the names and values of inputs. Ports 80 and 443 alone, and modules for load balancers and the like, are meant for everybody.',
    'Only what the change newly passes is reported.',
    'Of a module that is judged by its inputs, those by which it is not; advice where it was compared, since a version that had no such input refuses it.',
  ],
  covers: {},
  evaluate: () => [],
});

interface Found {
  readonly call: OutsideCall;
  readonly risk: RiskyInput;
}

/**
 * What head gives to modules that are not read and base did not give to the same, or to one of that source that is gone; of deployments what the
 * code alone does not give by itself.
 */
export function moduleInputs(sides: readonly CallSides[]): readonly Difference[] {
  const told = new Set<string>();
  return sides.flatMap(({ before, after, deployment }) => {
    const found = newRisks(before, after).filter((one) => !told.has(keyOf(one)));
    if (deployment === undefined) for (const one of found) told.add(keyOf(one));
    return found.map((one) => toDifference(one, deployment));
  });
}

function newRisks(callsBefore: readonly OutsideCall[], callsAfter: readonly OutsideCall[]): readonly Found[] {
  const after = risksOf(callsAfter);
  if (after.length === 0) return [];
  const before = risksOf(callsBefore);
  const onBase = new Set(before.map(keyOf));
  const onHead = new Set(callsAfter.map(({ root, address }) => `${root}\n${address}`));
  // A call under another name is the same call.
  const moved = before
    .filter(({ call }) => !onHead.has(`${call.root}\n${call.address}`))
    .map(({ call, risk }) => `${call.source}\n${risk.aspect}`);
  const unclaimed = [...moved];
  return after.filter((found) => {
    if (onBase.has(keyOf(found))) return false;
    const at = unclaimed.indexOf(`${found.call.source}\n${found.risk.aspect}`);
    if (at === -1) return true;
    unclaimed.splice(at, 1);
    return false;
  });
}

function risksOf(calls: readonly OutsideCall[]): readonly Found[] {
  return calls.flatMap((call) =>
    riskyInputs(call)
      // What weighs less was seen when the module was compared, and left out.
      .filter(({ severity }) => call.isCompared !== true || severity !== 'medium')
      .map((risk) => ({ call, risk })),
  );
}

function keyOf({ call, risk }: Found): string {
  return `${call.root}\n${call.address}\n${risk.aspect}`;
}

function toDifference({ call, risk }: Found, deployment: string | undefined): Difference {
  const { aspect, words, severity, confidence, trace } = risk;
  return {
    policy: moduleInputPolicy,
    root: call.root,
    address: call.address,
    aspect,
    kind: 'violation',
    baselineState: 'new',
    introduced: true,
    severity,
    confidence: call.isCompared === true ? 'possible' : confidence,
    message: `The change passes ${words} of ${call.source}, ${call.judged === undefined ? 'which is not read' : 'of which this input is not known here'}.`,
    side: 'RIGHT',
    trace: [...trace, call.declaration],
    ...(deployment === undefined ? {} : { deployment }),
  };
}
