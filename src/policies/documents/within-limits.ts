import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import type { Answer } from '../../analysis/iam/grants/reading.ts';
import type { HolderLimits, IamDocumentOption, Limit } from '../../model/iam/iam-document.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from './over-options.ts';

/** Does a limit leave room for what is claimed? */
type Room = (limit: PolicyDocument) => Pick<Answer, 'answer' | 'symbol'>;

/**
 * What a document allows, as far as its limits leave it to anybody who holds it: one whom nothing stops is enough. A limit of which the code does
 * not say everything makes it `open` at most, and takes no block away: whoever writes the change names the boundary.
 */
export function withinLimits(
  violation: Violation,
  { limits = [] }: IamDocumentOption,
  room: Room,
  open: 'likely' | 'possible' = 'likely',
): readonly Violation[] {
  const left = limits.map((holder) => leftTo(holder, room));
  if (left.length === 0 || left.some(({ is }) => is === 'all')) return [violation];
  const some = left.find(({ is }) => is === 'some');
  if (some !== undefined) return [ofOption(violation, some.decides)];
  if (left.every(({ is }) => is !== 'open')) return [];
  const message = unlessBounded(violation.message);
  return [
    violation.confidence === 'possible' ? { ...violation, message } : { ...violation, message, confidence: open, unlessOutside: true },
  ];
}

export function unlessBounded(message: string): string {
  return message.replace(/\.$/u, ', unless the permissions boundary, of which the code does not say everything, stops it.');
}

/** To the holder whatever is chosen, for some values of a condition, perhaps, or not at all. */
interface Left {
  readonly is: 'all' | 'some' | 'open' | 'nothing';
  readonly decides?: string;
}

function leftTo({ options, decides }: HolderLimits, room: Room): Left {
  const left = options.map((option) => leftBy(option, room));
  const [first = { is: 'all' }] = left;
  if (left.every(({ is }) => is === first.is)) return first;
  const isThere = left.some(({ is }) => is === 'all' || is === 'some');
  if (!isThere) return { is: 'open' };
  return decides === undefined ? { is: 'some' } : { is: 'some', decides: decides.expression };
}

function leftBy({ document, isOpen }: Limit, room: Room): Left {
  const { answer, symbol } = document === undefined ? { answer: 'yes' as const } : room(document);
  if (answer === 'no') return { is: 'nothing' };
  if (answer === 'unknown' || isOpen === true) return { is: 'open' };
  return symbol === undefined ? { is: 'all' } : { is: 'some', decides: symbol };
}
