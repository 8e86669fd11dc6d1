import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { attribute, firstAttribute, members } from '../../model/fact.ts';
import { declaredAt, defineEvidence, traceOf } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';

/** What each type is called, and the attributes that say which one of its kind it is. */
const guards: ReadonlyMap<string, readonly [what: string, ...named: string[]]> = new Map([
  ['aws_controltower_control', ['Control Tower control', 'control_identifier', 'target_identifier']],
  ['aws_controltower_landing_zone', ['Control Tower landing zone']],
  ['aws_organizations_delegated_administrator', ['delegated administrator', 'service_principal', 'account_id']],
  ['AWS::ControlTower::EnabledControl', ['Control Tower control', 'ControlIdentifier', 'TargetIdentifier']],
  ['AWS::ControlTower::LandingZone', ['Control Tower landing zone']],
]);
/** Services that watch or guard the accounts of an organization by being trusted in it. */
const watching =
  /^(?:cloudtrail|config|config-multiaccountsetup|guardduty|malware-protection\.guardduty|securityhub|access-analyzer|macie|inspector2|detective|fms|controltower|sso|backup|securitylake|auditmanager)\./u;

export const controltowerControlRemoved = defineEvidence({
  id: 'controltower-control-removed',
  control: 'multi-account-management',
  severity: 'high',
  on: 'resource',
  types: [...guards.keys(), 'aws_organizations_organization'],
  dialects: ['terraform', 'cloudformation'],
  title: 'A guard of the whole organization is removed',
  why: 'Controls, delegated administrators and trusted services hold for every account of the organization, those of tomorrow included. Taking one away opens or blinds all of them at once, and no account sees it.',
  remedy: 'Keep it. If another one takes its place, add that first and remove this one in a later change.',
  limits: ['Of the manifest of a landing zone its regions, and whether it logs centrally, are read.'],
  covers: {},
  *evaluate({ address, resource }) {
    if (resource.type === 'aws_organizations_organization') yield* trustedServices(address, resource);
    else yield guard(address, resource);
    if (resource.type.toLowerCase().replaceAll('_', '').endsWith('landingzone')) yield* manifest(address, resource);
  },
  lost: ({ extent }) => `${extent} is gone, and nothing in the code takes its place.`,
});

function guard(address: string, resource: Resource): Evidence {
  const [what = resource.type, ...named] = guards.get(resource.type) ?? [];
  const names = named.flatMap((name) => {
    const value = attribute(resource.attributes, name);
    return value === undefined ? [] : [symbolicText(value) ?? '?'];
  });
  const scope = [what, ...names].join(' ');
  return {
    claim: 'evidence',
    scope,
    extent: `The ${what} ${address}${names.length === 0 ? '' : ` (${names.join(', ')})`}`,
    trace: declaredAt(resource),
  };
}

function* trustedServices(address: string, resource: Resource): Iterable<Evidence> {
  for (const principal of members(attribute(resource.attributes, 'aws_service_access_principals')).items) {
    const name = scalarText(principal);
    if (name === undefined || !watching.test(name)) continue;
    yield {
      claim: 'evidence',
      scope: `trusted service ${name}`,
      extent: `The trust of ${address} in ${name}`,
      trace: [...traceOf(principal), ...declaredAt(resource)],
    };
  }
}

function* manifest(address: string, resource: Resource): Iterable<Evidence> {
  const written = firstAttribute(resource.attributes, ['manifest_json', 'Manifest']);
  const content = written?.kind === 'json-text' ? written.content : written;
  for (const region of members(attribute(content, 'governedRegions')).items) {
    const name = scalarText(region);
    if (name === undefined) continue;
    yield {
      claim: 'evidence',
      scope: `governed region ${name}`,
      extent: `The governance of the region ${name} by ${address}`,
      trace: [...traceOf(region), ...declaredAt(resource)],
    };
  }
  const logging = attribute(content, 'centralizedLogging', 'enabled');
  if (scalarText(logging) === 'false' || attribute(content, 'centralizedLogging') === undefined) return;
  yield { claim: 'evidence', scope: 'centralized logging', extent: `The central logging of ${address}`, trace: declaredAt(resource) };
}
