import { firstNames } from '../../core/first-names.ts';
import type { AccessChange, AccessEntry, OpenAccess } from '../../review/result.ts';

/** Headings of what a change does to access; a section that has nothing has no heading. */
export const accessHeadings = {
  allowed: 'What this change newly allows',
  refused: 'What is no longer allowed',
  open: 'Access that is not proven',
} as const;

/** Which of the two sides admits the example. */
export type AccessSide = 'allowed' | 'refused';

/** Plain text that may hold hostile parts: the sentence, with what it hangs on and where it counts. */
export function accessText({ text, unless, deployments = [] }: AccessEntry): string {
  const where = deployments.length === 0 ? '' : `, in ${firstNames(deployments, deploymentsNamedMax)}`;
  return `${text}${where}${unless === undefined ? '' : `, unless \`${unless}\` is one that was let in before`}`;
}
const deploymentsNamedMax = 3;

/** `base refuses and head admits s3:PutObject on arn:… by role deploy (aws:SourceIp 203.0.113.7)`; empty where there is no example. */
export function exampleText({ request, packet }: AccessEntry, side: AccessSide): string {
  const sides = side === 'allowed' ? 'base refuses and head admits' : 'base admits and head refuses';
  if (packet !== undefined) {
    const { protocol, port, source, destination } = packet;
    return `${sides} ${protocol}${port === undefined ? '' : `/${port}`} from ${source} to ${destination}`;
  }
  if (request === undefined) return '';
  const { principal, action, resource, conditions } = request;
  const keys = Object.entries(conditions).map(([key, value]) => `${key} ${value}`);
  return `${sides} ${action} on ${resource} by ${principal}${keys.length === 0 ? '' : ` (${keys.join(', ')})`}`;
}

/** Somebody of whom there may be more to say, and why. */
export function openText({ what, because }: OpenAccess): string {
  return `${what}: there may be more than is listed; ${isSentence(because) ? because : `it depends on ${isThing(because) ? because : `\`${because}\``}`}`;
}

/** Something in words that is no sentence: `what group dev may do`. */
function isThing(because: string): boolean {
  return /^(?:what|the AWS managed policy) /u.test(because);
}

/** Is it a limit in words, not an expression of the code? No expression has words alone, parted by spaces. */
function isSentence(because: string): boolean {
  return !isThing(because) && /^[\w,.'-]+(?: [\w,.'-]+)+$/u.test(because);
}

/** Do any of the sentences speak of this resource? Then the report need not say it again. */
export function speaksOf({ allowed, refused }: AccessChange, resource: string): boolean {
  return [...allowed, ...refused].some((entry) => entry.resource === resource);
}
