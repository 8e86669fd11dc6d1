import { severities } from '../../core/finding.ts';
import type { Severity } from '../../core/finding.ts';
import { defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';
import { isProtected, jewelProtections } from './jewel-protections.ts';
import { markOf } from './sensitivity-mark.ts';
import type { JewelProtection } from './jewel-protections.ts';

interface Degree {
  readonly address: string;
  /** What its tags say of the data: `data-classification = restricted`. */
  readonly mark: string | undefined;
  readonly protections: readonly { readonly protection: JewelProtection; readonly on: boolean | undefined }[];
}

export const crownJewelControlWeakened = defineStrength({
  id: 'crown-jewel-control-weakened',
  control: 'identify-crown-jewels',
  severity: 'high',
  on: 'resource',
  speaksFor: [
    'encryption-weakened',
    'backup-weakened',
    'database-unencrypted',
    'database-publicly-accessible',
    'ebs-unencrypted',
    'file-system-unencrypted',
    'search-or-cache-unencrypted',
  ],
  types: [...jewelProtections.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'A store of the most sensitive data loses a protection',
  why: 'Somebody marked this store as holding what must not be lost. Whatever protected it was chosen with that in mind, so taking it away weighs more here than elsewhere.',
  remedy:
    'Do not relax protections of sensitive stores. If the mark is wrong, change it first, in a change of its own, with whoever owns the data.',
  limits: [
    'Sensitive is what a tag says: classification, sensitivity, confidentiality, PII, PHI, crown jewel, with a value such as restricted, confidential or true.',
    'Only protections that are attributes of the store itself are compared; default tags of a provider are not read.',
  ],
  covers: {},
  *evaluate({ address, resource }) {
    const protections = (jewelProtections.get(resource.type) ?? []).map((protection) => ({
      protection,
      on: isProtected(resource, protection),
    }));
    yield {
      claim: 'strength',
      aspect: 'protections',
      degree: { address, mark: markOf(resource), protections },
      trace: [resource.block],
    };
  },
  weaker: (base: Degree, head: Degree): Weakening | undefined => {
    const mark = base.mark ?? head.mark;
    if (mark === undefined) return undefined;
    const lost = base.protections.flatMap(({ protection, on }, index) =>
      on === true && head.protections[index]?.on === false ? [protection] : [],
    );
    if (lost.length === 0) return undefined;
    return {
      message: `${head.address} holds sensitive data (${mark}) and loses its ${lost.map(({ what }) => what).join(', ')}.`,
      severity: gravest(lost.map(({ severity }) => severity)),
    };
  },
});

function gravest(all: readonly Severity[]): Severity {
  return severities.findLast((one) => all.includes(one)) ?? 'high';
}
