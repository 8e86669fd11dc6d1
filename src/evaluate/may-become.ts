import type { TemplateValue } from '../core/value.ts';

/** Can the holes be filled so that the text is this one? Its known parts stand there one after another, the first at the beginning and the last at the end. */
export function mayBecome({ parts }: TemplateValue, text: string): boolean {
  const known = parts.map((part) => (typeof part === 'string' ? part : undefined));
  const [start = '', end = ''] = [known[0], known.at(-1)];
  if (!text.startsWith(start) || !text.endsWith(end)) return false;
  let from = start.length;
  for (const part of known.slice(1, -1)) {
    const at = part === undefined ? from : text.indexOf(part, from);
    if (at === -1) return false;
    from = at + (part?.length ?? 0);
  }
  return from <= text.length - end.length;
}
