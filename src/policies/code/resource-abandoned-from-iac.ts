import type { Abandoned } from '../../model/sources/abandoned.ts';
import { defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

interface Degree {
  readonly thing: Abandoned;
  readonly names: readonly string[];
}

/** Attributes whose drift matters to security; passwords are ignored because they are rotated elsewhere. */
const watched =
  /^(?:all|ingress|egress|.*(?:policy|cidr|encrypt|kms|public|security_group|logging|versioning|principal|permissions_boundary|source_ranges|ssl|tls|acl|firewall)[\w.]*)$/u;

/** Of what is longer the end says what it is. */
const nameCharsMax = 500;

export const resourceAbandonedFromIac = defineStrength({
  id: 'resource-abandoned-from-iac',
  control: 'use-infrastructure-as-code',
  severity: 'low',
  on: 'code.abandoned',
  dialects: ['terraform', 'cloudformation'],
  title: 'A resource lives on without code, or drifts from it unseen',
  why: 'What no code describes is never reviewed or fixed, and is forgotten with whatever it opens. What is no longer compared can be changed by hand without anybody seeing it.',
  remedy: 'Keep it managed, or destroy it. Ignore only what something else manages.',
  limits: [
    'Which code takes over what is let go of is not visible.',
    'A unit of Terragrunt is left out by `skip = true`, or by `exclude` with `if = true` for what applies; another condition is not worked out.',
    'Attributes that matter are told by their names.',
  ],
  covers: {},
  *evaluate(thing) {
    const { how, names, at, address } = thing;
    if (how === 'retained') {
      yield { claim: 'evidence', scope: `managed: ${address}`, extent: address, onlyDeleted: true, onlyGone: true, trace: [at] };
      return;
    }
    const kept = how === 'removed' || how === 'left out' ? names : names.filter((name) => watched.test(name.slice(-nameCharsMax)));
    const degree: Degree = { thing, names: kept };
    yield { claim: 'strength', aspect: aspectOf(thing), degree, trace: [at] };
  },
  lost: ({ extent }) => `${extent} is deleted from the template and lives on: its DeletionPolicy is Retain.`,
  weaker: (base: Degree, head: Degree) =>
    saidOf(
      head,
      head.names.filter((name) => !base.names.includes(name)),
    ),
  // A file that comes is left out from the start: most are there for others to take in.
  appeared: (head: Degree) => (head.thing.how === 'left out' ? undefined : saidOf(head, head.names)),
});

function aspectOf({ how, names }: Abandoned): string {
  return how === 'removed' ? `removed ${names.join()}` : how === 'left out' ? 'runs' : 'ignored changes';
}

function saidOf({ thing }: Degree, names: readonly string[]): Weakening | undefined {
  if (names.length === 0) return undefined;
  if (thing.how === 'removed') return { message: `${names.join()} lives on in AWS, and no code of this root describes it any more.` };
  if (thing.how === 'left out')
    return {
      message: `${names.join()} is left out of what is applied: what it made lives on in AWS, and no change of its code reaches that.`,
    };
  return { message: `Changes of ${names.join(', ')} of ${thing.address} that somebody makes by hand are not seen any more.` };
}
