import type { Resource } from '../../core/resource.ts';
import { attribute, decide } from '../../model/fact.ts';
import { lastingTarget } from '../../model/iam/iam-guardrail.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { landingZoneOf, landingZoneTypes } from '../../model/organization/landing-zone.ts';
import { possibleMembers } from '../../model/possible-members.ts';
import type { PossibleMember } from '../../model/possible-members.ts';
import { certaintyOf, declaredAt, defineEvidence, traceOf } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';

const delegated = 'delegated administrator';
/** Of names that conditions choose no more are told apart than these. */
const combinedMax = 16;
/** What each type is called, and the attributes that say which one of its kind it is. */
const guards: ReadonlyMap<string, readonly [what: string, ...named: string[]]> = new Map([
  ['aws_controltower_control', ['Control Tower control', 'control_identifier', 'target_identifier']],
  ['aws_controltower_landing_zone', ['Control Tower landing zone']],
  ['aws_organizations_delegated_administrator', [delegated, 'service_principal', 'account_id']],
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
  limits: [
    'Of the manifest of a landing zone its regions, and whether it logs centrally, are read.',
    'The administrator of a service that guards no accounts is reported as medium.',
  ],
  speaksFor: ['multi-account-present'],
  covers: {},
  *evaluate({ address, resource }, model) {
    if (resource.type === 'aws_organizations_organization') yield* trustedServices(address, resource);
    else yield* guard(address, resource, model);
    if (landingZoneTypes.includes(resource.type)) yield* manifest(address, resource);
  },
  lost: ({ extent }) => `${extent} is gone, and the change brings nothing in its place.`,
});

/** One for each thing that it may be about. */
function guard(address: string, resource: Resource, model: AwsModel): readonly Evidence[] {
  const [what = resource.type, ...attributes] = guards.get(resource.type) ?? [];
  const named = attributes.map((name) => possibleMembers(attribute(resource.attributes, name)));
  const combined = named.reduce<readonly (readonly PossibleMember[])[]>(
    (before, next) => (next.length === 0 ? before : before.flatMap((one) => next.map((member) => [...one, member]))),
    [[]],
  );
  return combined.slice(0, combinedMax).map((members): Evidence => {
    const names = members.map((member) => lastingTarget({ ...member, resource }, model));
    return {
      claim: 'evidence',
      scope: [what, ...names].join(' '),
      extent: `The ${what} ${address}${names.length === 0 ? '' : ` (${names.join(', ')})`}`,
      trace: declaredAt(resource),
      ...members.map(certaintyOf).reduce((one, other) => ({ ...one, ...other }), {}),
      ...(what === delegated && !members.some(({ text }) => mayWatch(text)) ? { severity: 'medium' } : {}),
    };
  });
}

/** A name that is not known may be that of any of them. */
function mayWatch(principal: string): boolean {
  return watching.test(principal) || principal.includes('${');
}

function* trustedServices(address: string, resource: Resource): Iterable<Evidence> {
  for (const service of possibleMembers(attribute(resource.attributes, 'aws_service_access_principals'))) {
    if (!mayWatch(service.text)) continue;
    yield {
      claim: 'evidence',
      scope: `trusted service ${service.text}`,
      extent: `The trust of ${address} in ${service.text}`,
      trace: [...traceOf(service.value), ...declaredAt(resource)],
      ...certaintyOf(service),
    };
  }
}

function* manifest(address: string, resource: Resource): Iterable<Evidence> {
  const { regions, logsCentrally } = landingZoneOf(resource);
  for (const region of regions) {
    yield {
      claim: 'evidence',
      scope: `governed region ${region.text}`,
      extent: `The governance of the region ${region.text} by ${address}`,
      trace: [...traceOf(region.value), ...declaredAt(resource)],
      ...certaintyOf(region),
    };
  }
  const isOn = decide(logsCentrally, (on) => on, false);
  if (isOn === 'no') return;
  const maybe = isOn === 'unknown' && logsCentrally.kind === 'unknown' ? logsCentrally : undefined;
  yield {
    claim: 'evidence',
    scope: 'centralized logging',
    extent: `The central logging of ${address}`,
    trace: declaredAt(resource),
    ...(maybe === undefined ? {} : { maybe: maybe.unknown }),
    ...(maybe?.options?.some((one) => decide(one, (on) => on, false) === 'no') === true ? { offForSome: true } : {}),
  };
}
