import type { SecretHit } from '../../analysis/secrets/secret-hit.ts';
import type { SecretScanner } from '../../model/sources/source-text.ts';
import type { Review } from '../result.ts';

/** Texts longer than this are not of people's making; what is behind is not shown. */
const charsMax = 20_000;
/** Of these a report has our own words, or what must stay as it is to be found again. */
const kept: ReadonlySet<string> = new Set([
  'path', 'commit', 'id', 'policyId', 'controlId', 'fingerprint', 'title', 'why', 'remedy', 'base', 'head', 'by', 'until', 'kind', 'side',
]); // prettier-ignore

/**
 * A name of the code can be a secret: the key of a `for_each`, a module's source with its token, the reason of a suppression. Names go into
 * addresses, messages and notices by many ways; so the words of the whole report are read once more before they leave, and what the engine
 * knows is shortened. Identities were computed before. A fix that would write a secret down is not offered.
 */
export function maskWords(review: Review, scan: SecretScanner): Review {
  const masked = new Map<string, string>();
  // The same few words and lines stand in many findings.
  const mask = (text: string): string => {
    const known = masked.get(text) ?? maskText(text, scan);
    masked.set(text, known);
    return known;
  };
  const findings = review.findings.map((finding) => {
    const { fix, ...rest } = finding;
    const shown = maskDeep(rest, mask);
    return fix === undefined || maskDeep(fix, mask) !== fix ? shown : { ...shown, fix };
  });
  const { unresolved, evidence, diagnostics, notices, failures } = review;
  // Why something was not judged names what the code says: a module's source, above all.
  const notJudged = review.notJudged.map((entry) => ({
    ...entry,
    what: mask(entry.what),
    why: mask(entry.why),
    remedy: mask(entry.remedy),
  }));
  const access = review.access === undefined ? {} : { access: maskDeep(review.access, once(mask)) };
  return { ...review, findings, notJudged, ...access, ...maskDeep({ unresolved, evidence, diagnostics, notices, failures }, mask) };
}

/** Names of actions and of resources stand in many sentences on access. */
function once(mask: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const masked = known.get(text) ?? (plainAction.test(text) ? text : mask(text));
    known.set(text, masked);
    return masked;
  };
}
/** As AWS names them: too short for any secret. */
const plainAction = /^[a-z0-9-]{1,40}:[A-Za-z]{1,50}$/u;

/** The text with every secret in it shortened. */
export function maskText(text: string, scan: SecretScanner): string {
  const shown = text.length > charsMax ? `${text.slice(0, charsMax)}…` : text;
  const { hits } = scan({ path: '', text: shown });
  const own = hits.filter(isSure);
  if (own.length === 0) return shown;
  const lines = shown.split('\n');
  for (const { range, redacted } of own.toReversed()) {
    const first = lines[range.startLine - 1] ?? '';
    const last = lines[range.endLine - 1] ?? '';
    lines.splice(
      range.startLine - 1,
      range.endLine - range.startLine + 1,
      first.slice(0, range.startColumn - 1) + redacted + last.slice(range.endColumn - 1),
    );
  }
  return lines.join('\n');
}

/** Sentences speak of passwords: a name before a word is none. */
function isSure({ group, tier }: SecretHit): boolean {
  return tier !== 'possible' || (group !== 'assignment' && group !== 'command-line' && group !== 'connection-string');
}

function maskDeep<T>(value: T, mask: (text: string) => string): T {
  // The shape stays: only texts are replaced by texts.
  return deep(value, mask) as T;
}

/** The value itself where no text in it is replaced: of most reports none is. */
function deep(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => deep(item, mask));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  let masked: [string, unknown][] | undefined;
  for (const [key, item] of Object.entries(value)) {
    const shown = kept.has(key) ? item : deep(item, mask);
    if (shown !== item) (masked ??= []).push([key, shown]);
  }
  return masked === undefined ? value : { ...value, ...Object.fromEntries(masked) };
}
