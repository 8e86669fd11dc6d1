import type { Fix } from '../../core/finding.ts';
import { attribute, decide, holding, openFor, readBool, readText } from '../../model/fact.ts';
import type { Holding } from '../../model/fact.ts';
import { allowedRegions } from '../../model/organization/allowed-regions.ts';
import type { AllowedRegions } from '../../model/organization/allowed-regions.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
import { namesOf } from './region-outside-allowed-list.ts';

export const regionOptInEnabled = defineViolation({
  id: 'region-opt-in-enabled',
  control: 'select-regions',
  severity: 'medium',
  on: 'resource',
  types: ['aws_account_region'],
  dialects: ['terraform'],
  title: 'A region that is not allowed is switched on',
  why: 'Regions that must be opted into are off until somebody switches them on. On, they are one more place where machines can be started and nobody looks.',
  remedy: 'Leave the region off, or allow it first, in a change of its own.',
  limits: [
    'Without `regions` in the configuration, and without a service control policy in the repository that denies all but some services elsewhere, nothing is reported.',
  ],
  covers: {},
  *evaluate({ address, resource }, model) {
    const allowed = allowedRegions(model, model.subjects('iam.document'));
    const enabled = readBool(attribute(resource.attributes, 'enabled'));
    const isOn = holding(enabled, (on) => on);
    if (allowed === undefined || decide(enabled, (on) => !on, true) === 'yes') return;
    const isOutside = (name: string): boolean => !allowed.has(name);
    const region = readText(attribute(resource.attributes, 'region_name'));
    const found = holding(region, isOutside);
    const unknown = openFor(region, isOutside) ?? (found === undefined ? undefined : openFor(enabled, (on) => on));
    if (unknown !== undefined) yield { claim: 'unresolved', aspect: 'region', unknown, message: `which region ${address} switches on` };
    if (found !== undefined && isOn !== undefined) yield switchedOn({ address, resource }, isOn, found, allowed);
  },
});

function switchedOn(
  { address, resource }: Pick<Subject, 'address' | 'resource'>,
  isOn: Holding<boolean>,
  region: Holding<string>,
  allowed: AllowedRegions,
): Violation {
  const isLiteral = isOn.source.kind === 'bool' && isOn.source.origin.via.length === 0 && isOn.condition === undefined;
  const fix: Fix = { title: 'Leave it off', edits: [{ location: isOn.source.origin.at, replacement: 'false' }] };
  const violation: Violation = {
    claim: 'violation',
    aspect: `region ${region.value}`,
    message: `${address} switches ${region.value} on; allowed ${namesOf(allowed)}.`,
    trace: [...traceOf(isOn.source), ...traceOf(region.source), resource.declaration],
    confidence: allowed.isOpen ? 'possible' : confidenceIn(isOn.source, region.source),
    ...(isLiteral ? { fix } : {}),
  };
  return ofOption(violation, (isOn.condition ?? region.condition)?.expression);
}
