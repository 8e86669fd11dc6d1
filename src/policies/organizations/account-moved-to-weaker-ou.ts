import { comparePolicies } from '../../analysis/iam/comparison/compare-policies.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { renameSymbols } from '../../analysis/iam/document/rename-symbols.ts';
import type { Location } from '../../core/location.ts';
import { chainAbove, deniedIn, parentOf } from '../../model/organization/units.ts';
import type { UnitChain } from '../../model/organization/units.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';
import { requestFacts } from '../access-change/access-words.ts';
import { beneathEverything } from '../../analysis/iam/document/beneath-everything.ts';

interface Place {
  readonly address: string;
  readonly chain: UnitChain;
  readonly denied: PolicyDocument;
  readonly trace: readonly Location[];
}

export const accountMovedToWeakerOu = defineStrength<'resource', Place>({
  id: 'account-moved-to-weaker-ou',
  control: 'multi-account-management',
  severity: 'high',
  on: 'resource',
  types: ['aws_organizations_account', 'AWS::Organizations::Account'],
  dialects: ['terraform', 'cloudformation'],
  title: 'An account moves to where less is denied',
  why: 'What the organization denies depends on the unit that an account is in. Moving an account is how all of its limits go at once, without a line of any policy being touched.',
  remedy: 'Keep the account in the stricter unit, or attach the same policies to the new one first.',
  limits: [
    'Policies and units of this code are counted; where the new unit is not in it, the finding is medium and reported as possible.',
    'A policy that changes in the same change is reported by the policies on guardrails.',
  ],
  covers: {},
  *evaluate({ address, resource }, model) {
    const parent = parentOf(resource);
    if (parent === undefined) return;
    const chain = chainAbove(resource, model);
    const { statements, unknown } = deniedIn(chain, resource.root, model, model.subjects('iam.document'));
    if (unknown !== undefined)
      yield { claim: 'unresolved', aspect: 'what is denied', unknown, message: `what is denied where ${address} stands` };
    const trace = [...traceOf(parent), resource.declaration];
    yield { claim: 'strength', aspect: 'unit', degree: { address, chain, denied: { version: '2012-10-17', statements }, trace }, trace };
  },
  renamed: (degree, rename) => ({
    ...degree,
    chain: { ...degree.chain, names: degree.chain.names.map(rename) },
    denied: renameSymbols(degree.denied, rename),
  }),
  weaker(base, head) {
    const [from] = base.chain.names;
    const [to] = head.chain.names;
    if (from === to || base.denied.statements.length === 0) return undefined;
    return compared(base, head, `${head.address} moves from ${from ?? 'nowhere'} to ${to ?? 'nowhere'}`);
  },
});

function compared(base: Place, head: Place, moves: string): Weakening | undefined {
  const { newAccess, witness, reason } = comparePolicies({ base: beneathEverything(base.denied), head: beneathEverything(head.denied) });
  if (newAccess === 'no') return undefined;
  const { trace } = head;
  if (witness === undefined)
    return {
      message: `${moves}, where less may be denied: ${reason ?? 'it could not be compared'}.`,
      severity: 'medium',
      confidence: 'possible',
      trace,
    };
  const isSure = head.chain.isWhole || head.denied.statements.length > 0;
  return {
    message: `${moves}, where ${witness.action} on ${witness.resource} is no longer denied${isSure ? '' : ' as far as this code says'}.`,
    witness: requestFacts(witness),
    trace,
    ...(isSure ? {} : { severity: 'medium' as const, confidence: 'possible' as const }),
  };
}
