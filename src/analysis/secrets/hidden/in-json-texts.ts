import { type Candidate, LONG_TEXT_CHARS, Scan } from '../scan.ts';
import { jsonTexts } from '../text/json-texts.ts';
import type { Inner } from './hidden-secrets.ts';

/** Hits in strings of a JSON file that have several lines, a script or a file of settings: read as whoever gets the string reads it. */
export function findInJsonTexts(scan: Scan, inner: Inner): Candidate[] {
  if (scan.language !== 'json' || scan.depth > 0 || scan.isExhausted || scan.text.length > LONG_TEXT_CHARS) return [];
  const texts = jsonTexts(scan.text);
  if (texts === undefined || !scan.spend(texts.text.length, texts.original(0))) return [];
  const found: Candidate[] = [];
  for (const candidate of inner(new Scan(texts.text, '', { depth: scan.depth + 1, outer: { scan, at: texts.original(0) } }))) {
    const start = texts.original(candidate.start);
    if (!scan.mayKeep(start)) return found;
    const value = candidate.value ?? texts.text.slice(candidate.start, candidate.end);
    found.push({ ...candidate, value, start, end: texts.original(candidate.end - 1) + 1 });
  }
  return found;
}
