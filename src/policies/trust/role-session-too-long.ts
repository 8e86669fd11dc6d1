import type { Fix } from '../../core/finding.ts';
import { accessLevels } from '../../analysis/iam/actions/action-table.ts';
import { expandActions } from '../../analysis/iam/actions/match-action.ts';
import { isTooComplex } from '../../analysis/iam/grants/complexity.ts';
import type { Value } from '../../core/value.ts';
import type { IamPrincipal } from '../../model/iam/iam-principal.ts';
import { firstAttribute, readNumber } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';

const SECONDS_BY_DEFAULT = 3_600;
const SECONDS_MAX = 4 * 3_600;
const roles: ReadonlySet<string> = new Set(['aws_iam_role', 'AWS::IAM::Role']);

export const roleSessionTooLong = defineViolation({
  id: 'role-session-too-long',
  control: 'use-temporary-credentials',
  severity: 'low',
  on: 'iam.principal',
  dialects: ['terraform', 'cloudformation'],
  title: 'Sessions of a role that may change things are long',
  why: 'Credentials of a session lie in files and variables of whoever took the role. As long as they work, whoever copies them works with them, and taking the role away from the person does not end them.',
  remedy: 'Lower the longest session to one hour, up to four where a task takes that long.',
  limits: ['More than four hours are told where the code lets the role change something; a longer time than before is told of any role.'],
  covers: {},
  *evaluate(principal) {
    if (!roles.has(principal.resource.type)) return;
    const { address, resource } = principal;
    const longest = readNumber(firstAttribute(resource.attributes, ['max_session_duration', 'MaxSessionDuration']));
    // Of several known lengths the longest is compared only where it is too long.
    const isOpen = longest.kind === 'unknown' && longest.options === undefined;
    const told = tooLong(principal, longest);
    // What the role may change is asked last: to know all that `*` allows costs more than all else here.
    const claims = told.length > 0 && (isOpen || changesThings(principal)) ? told : [];
    yield* claims;
    if (longest.kind === 'unknown' || claims.length > 0) return;
    const seconds = longest.kind === 'known' ? longest.value : SECONDS_BY_DEFAULT;
    const trace = [...(longest.kind === 'known' ? traceOf(longest.source) : []), resource.declaration];
    yield { claim: 'strength', aspect: 'session', degree: { address, seconds }, trace };
  },
  weaker(base, head) {
    if (!isLength(base) || !isLength(head) || head.seconds <= base.seconds) return undefined;
    return { message: `Sessions of ${head.address} last up to ${inHours(head.seconds)}, not ${inHours(base.seconds)} as before.` };
  },
});

function tooLong({ address, resource }: IamPrincipal, longest: Fact<number>): ReturnType<typeof ofFact> {
  const aspect = 'session';
  const question = { aspect, unknown: `how long sessions of ${address} last`, isWrong: (seconds: number) => seconds > SECONDS_MAX };
  return ofFact(longest, question, (long) => ({
    claim: 'violation',
    aspect,
    message: `${address} may change things for ${inHours(long?.value ?? SECONDS_BY_DEFAULT)} with one session.`,
    trace: [...(long === undefined ? [] : traceOf(long.source)), resource.declaration],
    confidence: long === undefined ? 'certain' : confidenceIn(long.source),
    ...(long === undefined ? {} : oneHour(long.source)),
  }));
}

interface Length {
  readonly address: string;
  readonly seconds: number;
}

function isLength(degree: unknown): degree is Length {
  return typeof degree === 'object' && degree !== null && 'seconds' in degree;
}

function inHours(seconds: number): string {
  const hours = Math.round((seconds / 3_600) * 10) / 10;
  return hours === 1 ? 'an hour' : `${hours} hours`;
}

function oneHour({ kind, origin }: Value): { readonly fix?: Fix } {
  if (kind !== 'number' || origin.via.length > 0) return {};
  return { fix: { title: 'Sessions of one hour', edits: [{ location: origin.at, replacement: String(SECONDS_BY_DEFAULT) }] } };
}

const changing: ReadonlySet<string> = new Set(accessLevels.filter((level) => level !== 'list' && level !== 'read'));

function changesThings({ whole: { document } }: IamPrincipal): boolean {
  const allows = document.statements.filter(({ effect }) => effect === 'allow');
  if (isTooComplex(document)) return true;
  return allows.some(
    ({ actions, notActions }) =>
      notActions !== undefined || (actions !== undefined && expandActions(actions).some(({ level }) => changing.has(level))),
  );
}
