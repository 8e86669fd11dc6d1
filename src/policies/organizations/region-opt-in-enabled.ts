import type { Fix } from '../../core/finding.ts';
import { attribute, decide, readBool, readText } from '../../model/fact.ts';
import { allowedRegions } from '../../model/organization/used-regions.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';

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
    'Without `regions` in the configuration, and without a service control policy in the repository that denies regions, nothing is reported.',
  ],
  covers: {},
  *evaluate({ address, resource }, model) {
    const allowed = allowedRegions(model);
    const enabled = readBool(attribute(resource.attributes, 'enabled'));
    const region = readText(attribute(resource.attributes, 'region_name'));
    if (allowed === undefined || decide(enabled, (on) => !on, true) === 'yes') return;
    if (region.kind === 'unknown')
      yield { claim: 'unresolved', aspect: 'region', unknown: region.unknown, message: `which region ${address} switches on` };
    if (region.kind !== 'known' || enabled.kind !== 'known' || allowed.has(region.value)) return;
    const { source } = enabled;
    const isLiteral = source.kind === 'bool' && source.origin.via.length === 0;
    const fix: Fix = { title: 'Leave it off', edits: [{ location: source.origin.at, replacement: 'false' }] };
    yield {
      claim: 'violation',
      aspect: `region ${region.value}`,
      message: `${address} switches ${region.value} on; allowed ${allowed.size === 1 ? 'is' : 'are'} ${[...allowed].toSorted().join(', ')}.`,
      trace: [...traceOf(source), ...traceOf(region.source), resource.declaration],
      confidence: confidenceIn(source, region.source),
      ...(isLiteral ? { fix } : {}),
    };
  },
});
