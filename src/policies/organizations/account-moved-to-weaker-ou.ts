import { comparePolicies } from '../../analysis/iam/comparison/compare-policies.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { renameSymbols } from '../../analysis/iam/document/rename-symbols.ts';
import type { Location } from '../../core/location.ts';
import { chainAbove, deniedIn, parentsOf } from '../../model/organization/units.ts';
import type { UnitChain } from '../../model/organization/units.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';
import { requestFacts } from '../access-change/access-words.ts';
import { beneathEverything } from '../../analysis/iam/document/beneath-everything.ts';

/** Where an account may be: in one place, or in one of several. */
interface Degree {
  readonly address: string;
  readonly places: readonly Place[];
}
interface Place {
  readonly chain: UnitChain;
  readonly denied: PolicyDocument;
  /** What else is said of it, where it is the weaker one. */
  readonly doubt: 'none' | 'for some values' | 'not proven';
  /** The expression that decides whether it is this place. */
  readonly when: string | undefined;
  readonly trace: readonly Location[];
}

export const accountMovedToWeakerOu = defineStrength<'resource', Degree>({
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
    const documents = model.subjects('iam.document');
    const places: Place[] = [];
    for (const parent of parentsOf(resource)) {
      const chain = chainAbove(parent, resource.root, model);
      const { statements, unknown, isChosen, isGuarded } = deniedIn(chain, resource.root, model, documents);
      if (unknown !== undefined)
        yield { claim: 'unresolved', aspect: 'what is denied', unknown, message: `what is denied where ${address} stands` };
      const doubt = !isChosen || !(chain.isWhole || isGuarded) ? 'not proven' : unknown === undefined ? 'none' : 'for some values';
      const trace = [...traceOf(parent.value), resource.declaration];
      places.push({ chain, denied: { version: '2012-10-17', statements }, doubt, when: parent.maybe?.expression, trace });
    }
    const [first] = places;
    if (first !== undefined) yield { claim: 'strength', aspect: 'unit', degree: { address, places }, trace: first.trace };
  },
  renamed: ({ address, places }, rename) => ({
    address,
    places: places.map((place) => ({
      ...place,
      chain: { ...place.chain, names: place.chain.names.map(rename) },
      denied: renameSymbols(place.denied, rename),
    })),
  }),
  weaker(base, head) {
    const [from, ...others] = base.places;
    if (from === undefined || others.length > 0 || from.denied.statements.length === 0) return undefined;
    const found = head.places.flatMap((to) =>
      to.chain.names.join(' ') === from.chain.names.join(' ') ? [] : (compared(from, to, head.address) ?? []),
    );
    return found.find(({ severity }) => severity === undefined) ?? found[0];
  },
});

function compared(base: Place, head: Place, address: string): Weakening | undefined {
  const moves = `${address} moves from ${shown(base)} to ${shown(head)}${head.when === undefined ? '' : ` for some values of ${head.when}`}`;
  const { newAccess, witness, reason } = comparePolicies({ base: beneathEverything(base.denied), head: beneathEverything(head.denied) });
  if (newAccess === 'no') return undefined;
  const { trace, doubt } = head;
  if (witness === undefined)
    return {
      message: `${moves}, where less may be denied: ${reason ?? 'it could not be compared'}.`,
      severity: 'medium',
      confidence: 'possible',
      trace,
    };
  const isOpen = doubt === 'not proven';
  return {
    message: `${moves}, where ${witness.action} on ${witness.resource} is no longer denied${isOpen ? ' as far as this code says' : ''}.`,
    witness: requestFacts(witness),
    trace,
    ...(isOpen
      ? { severity: 'medium', confidence: 'possible' }
      : doubt === 'none' && head.when === undefined
        ? {}
        : { confidence: 'likely' }),
  };
}

/** The unit, or the units up to the root where that one stays. */
function shown({ chain }: Place): string {
  return chain.names.map((name) => name.replace(/^\$\{(.*)\}$/u, '$1')).join(' in ');
}
