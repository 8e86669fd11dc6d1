import { standsAt } from '../../model/provider-place.ts';
import { accountScope } from '../../model/scope.ts';
import { declaredAt, defineEvidence, traceOf } from '../define-policy.ts';
import { rootWatchOf, rootWatchTypes } from './root-alarms.ts';

export const rootUsageAlarmRemoved = defineEvidence({
  id: 'root-usage-alarm-removed',
  control: 'root-account-protection',
  severity: 'medium',
  on: 'resource',
  types: rootWatchTypes,
  dialects: ['terraform', 'cloudformation'],
  title: 'Nobody hears any longer when the root user is active',
  why: 'Nothing needs the root user on a normal day. When it does something, somebody has its password, and the alarm is all that tells so in time.',
  remedy: 'Keep the metric filter, its alarm and who is called by it; or the rule on events of the root user.',
  limits: [
    'A filter of a pattern that does not name userIdentity.type is not known as one.',
    'Whether anybody reads the topic is not visible.',
  ],
  covers: { trivy: ['AVD-AWS-0149'], securityHub: ['CloudWatch.1'], cis: ['4.3', '1.7'] },
  *evaluate({ address, resource }, model) {
    const watch = rootWatchOf(resource, model);
    if (watch === undefined) return;
    const { what, off } = watch;
    if (off !== undefined) {
      yield { claim: 'absence', trace: [...(off === 'nothing rings' ? [] : traceOf(off)), resource.declaration] };
      return;
    }
    const scope = `${what} on the root user: ${accountScope(resource)}`;
    const extent = `The ${what} ${address} on the root user`;
    yield { claim: 'evidence', scope, extent, degree: what, trace: declaredAt(resource), ...standsAt(resource, model) };
  },
  lost: ({ extent }) => `${extent} is gone or turned off, and the change brings nothing in its place.`,
  standsIn: ({ degree: other }, { degree: lost }, place) => place === 'same-root' && other === lost,
});
