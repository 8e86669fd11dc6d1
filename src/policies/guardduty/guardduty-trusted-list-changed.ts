import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { decide, firstAttribute, readBool } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

interface TrustedList {
  readonly address: string;
  readonly isActive: boolean;
  readonly location: string;
  /** Lines of the list, where the code holds it. */
  readonly entries: readonly string[];
}

export const guarddutyTrustedListChanged = defineStrength({
  id: 'guardduty-trusted-list-changed',
  control: 'investigate-most-guardduty-findings',
  severity: 'medium',
  on: 'resource',
  types: ['aws_guardduty_ipset', 'AWS::GuardDuty::IPSet', 'AWS::GuardDuty::TrustedEntitySet'],
  dialects: ['terraform', 'cloudformation'],
  title: 'GuardDuty keeps silent about more addresses',
  why: 'Of what comes from a trusted address GuardDuty tells nothing, whatever it does. An attacker behind one of them works in peace.',
  remedy: 'Have whoever reads the findings agree to the list, and keep it short.',
  limits: ['What a list says is compared where the code holds it, as the content of an object.'],
  covers: {},
  *evaluate({ address, resource }, model) {
    const active = readBool(firstAttribute(resource.attributes, ['activate', 'Activate']));
    const isActive = decide(active, (on) => on, false);
    if (isActive === 'unknown' && active.kind === 'unknown') {
      yield { claim: 'unresolved', aspect: 'activation', unknown: active.unknown, message: `whether ${address} is active` };
      return;
    }
    const location = firstAttribute(resource.attributes, ['location', 'Location']);
    const text = (location && symbolicText(location)) ?? '';
    const degree: TrustedList = { address, isActive: isActive === 'yes', location: text, entries: entriesAt(text, resource, model) };
    const shown = active.kind === 'known' ? traceOf(active.source) : [];
    yield { claim: 'strength', aspect: 'trusted addresses', degree, trace: [...shown, resource.declaration] };
  },
  renamed: (degree: TrustedList, rename) => ({ ...degree, location: rename(degree.location) }),
  weaker: (base: TrustedList, head: TrustedList): Weakening | undefined => {
    if (!head.isActive) return undefined;
    if (!base.isActive) return { message: `${head.address} is active from now on: of what its addresses do nothing is told.` };
    const added = head.entries.filter((entry) => !base.entries.includes(entry));
    if (added.length > 0) return { message: `${head.address} trusts more: ${added.slice(0, shownMax).join(', ')}.` };
    if (base.location === head.location) return undefined;
    return { message: `${head.address} takes its addresses from elsewhere: ${head.location}.`, confidence: 'likely' };
  },
  appeared: ({ address, isActive, entries }: TrustedList) => {
    if (!isActive) return undefined;
    const which = entries.length === 0 ? '' : ` (${entries.slice(0, shownMax).join(', ')})`;
    return { message: `${address} is a new list of trusted addresses${which}: of what they do nothing is told.` };
  },
});

const shownMax = 5;

/** An object of the same code whose key the location ends in. */
function entriesAt(location: string, { root }: Resource, model: AwsModel): readonly string[] {
  const object = managed(model, 'aws_s3_object', 'aws_s3_bucket_object').find((one) => {
    const key = scalarText(firstAttribute(one.attributes, ['key']));
    return one.root === root && key !== undefined && location.endsWith(`/${key}`);
  });
  const content = object && scalarText(firstAttribute(object.attributes, ['content']));
  return (content ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
