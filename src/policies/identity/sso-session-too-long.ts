import { attribute, holding, readText } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';

const MINUTES_MAX = 8 * 60;
const PRIVILEGED_MINUTES_MAX = 4 * 60;
const privileged = /admin|power|root|break.?glass|super/iu;

export const ssoSessionTooLong = defineViolation({
  id: 'sso-session-too-long',
  control: 'identity-federation',
  severity: 'low',
  on: 'resource',
  dialects: ['terraform', 'cloudformation'],
  title: 'Sessions of a permission set are long',
  why: 'The credentials of a session lie on the disk of a laptop. As long as they work, whoever copies them works with them, and nothing that is taken away from the person ends them.',
  remedy: 'Set the duration to one hour, up to four where the work needs it.',
  limits: [
    'More than eight hours are reported, and more than four where the name speaks of administration.',
    'AWS takes at most twelve hours, and one where none is written.',
  ],
  covers: { kics: ['SSO Permission With Inadequate User Session Duration'] },
  *evaluate({ address, resource }) {
    const isSet = resource.type === 'aws_ssoadmin_permission_set' || resource.type === 'AWS::SSO::PermissionSet';
    const duration = isSet
      ? readText(attribute(resource.attributes, 'session_duration') ?? attribute(resource.attributes, 'SessionDuration'))
      : undefined;
    if (duration === undefined) return;
    const name = readText(attribute(resource.attributes, 'name') ?? attribute(resource.attributes, 'Name'));
    const most = holding(name, (text) => privileged.test(text)) === undefined ? MINUTES_MAX : PRIVILEGED_MINUTES_MAX;
    const aspect = 'session duration';
    const isWrong = (text: string): boolean => minutesOf(text) > most;
    yield* ofFact(duration, { isWrong, aspect, unknown: 'how long a session lasts' }, (long) => ({
      claim: 'violation',
      aspect,
      message: `${address} gives sessions of ${long?.value ?? 'an hour'}; more than ${most / 60} hours are long.`,
      trace: [...(long === undefined ? [] : traceOf(long.source)), resource.declaration],
      confidence: long === undefined ? 'certain' : confidenceIn(long.source),
    }));
  },
});

/** ISO 8601, as far as AWS takes it: `PT1H30M`, `P1D`. */
function minutesOf(text: string): number {
  const [, days = '0', hours = '0', minutes = '0'] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/u.exec(text) ?? [];
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}
