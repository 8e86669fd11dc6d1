/** Whose events a condition lets through, from the fewest people to all. */
const circles = ['nobody', 'insiders', 'members', 'anybody'] as const;
export type Circle = (typeof circles)[number];

const equal = String.raw`\s*==\s*`;
const head = String.raw`github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)`;
const here = String.raw`github\.(?:repository|event\.repository|event\.pull_request\.base\.repo)`;
const part = String.raw`(?:\.(?:full_name|id|owner\.login))?`;
/** A change that comes from the repository itself: only who may push to it can make one. */
const ofRepository = [
  new RegExp(`^${head}${part}${equal}${here}${part}$`, 'u'),
  new RegExp(`^${here}${part}${equal}${head}${part}$`, 'u'),
  new RegExp(`^(?:!\\s*${head}\\.fork|${head}\\.fork\\s*(?:==\\s*false|!=\\s*true))$`, 'u'),
  /^github\.event_name\s*==\s*'(?:push|schedule|workflow_dispatch|release|merge_group|create|delete|repository_dispatch)'$/u,
  /^github\.event\.workflow_run\.event\s*==\s*'(?:push|schedule|workflow_dispatch|release|merge_group)'$/u,
];
/** People are asked for by name, or by what they are to the repository. */
const ofPeople =
  /\bauthor_association\b|\bgithub\.(?:triggering_)?actor\b|\bgithub\.event\.(?:sender|comment\.user|pull_request\.user|issue\.user)\.login\b/u;

/** Parentheses deeper than this are not looked into. */
const depthMax = 10;

/** What is not understood lets anybody through. */
export function whoPasses(condition: string): Circle {
  return circleOf(condition.replaceAll(/\$\{\{|\}\}/gu, ' '), depthMax);
}

/** Of several conditions that all have to hold the narrowest counts. */
export function narrowest(...all: readonly Circle[]): Circle {
  return circles[Math.min(...all.map((circle) => circles.indexOf(circle)))] ?? 'anybody';
}

function circleOf(written: string, depth: number): Circle {
  const text = written.trim();
  if (depth === 0) return 'anybody';
  const either = splitAt(text, '||');
  if (either.length > 1) return circles[Math.max(...either.map((one) => circles.indexOf(circleOf(one, depth - 1))))] ?? 'anybody';
  const all = splitAt(text, '&&');
  if (all.length > 1) return narrowest(...all.map((one) => circleOf(one, depth - 1)));
  if (text.startsWith('(') && text.endsWith(')')) return circleOf(text.slice(1, -1), depth - 1);
  if (text === 'false') return 'nobody';
  if (ofRepository.some((pattern) => pattern.test(text))) return 'insiders';
  return !text.startsWith('!') && !text.includes('!=') && ofPeople.test(text) ? 'members' : 'anybody';
}

/** Where the operator stands outside of parentheses and quotes. */
function splitAt(text: string, operator: '||' | '&&'): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth !== 0 || !text.startsWith(operator, at)) continue;
    parts.push(text.slice(from, at));
    from = at + operator.length;
  }
  return [...parts, text.slice(from)];
}
