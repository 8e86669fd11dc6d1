import type { Anchor } from '../anchors.ts';
import type { Scan } from '../scan.ts';
import { classifyValue } from '../values/value-class.ts';

/** A place whose value is secret by what stands around it, without a name that says so. */
export interface KnownPlace {
  readonly anchor: string;
  readonly title: string;
  /** From the anchor on; the first group is the value, with which the pattern ends. Sticky, and every quantifier bounded. */
  readonly pattern: RegExp;
}

/** What it costs to look at a place, in characters of work. */
const PLACE_WORK = 60;

export const knownPlaces: readonly KnownPlace[] = [
  {
    anchor: 'base64:',
    title: 'Key of a Laravel application',
    pattern: /base64:([A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/y,
  },
  {
    anchor: ':github,',
    title: 'OAuth client secret',
    pattern: /:github,\s{0,4}['"][^'"\s]{4,60}['"],\s{0,20}['"]([0-9a-f]{40})(?=['"])/y,
  },
  {
    anchor: 'AC',
    title: 'Twilio auth token',
    pattern: /AC[0-9a-f]{32}["'`][,:]\s{0,40}["'`]([0-9a-f]{32})(?=["'`])/y,
  },
];

/** Values that their place alone tells: behind an id of Twilio, as a key of Laravel. */
export const knownPlaceAnchors: readonly Anchor[] = knownPlaces.map((place) => ({
  text: place.anchor,
  atStart: /^\w/.test(place.anchor),
  check: (scan, at) => checkPlace(scan, at, place),
}));

function checkPlace(scan: Scan, at: number, { pattern, title }: KnownPlace): void {
  pattern.lastIndex = at;
  const match = pattern.exec(scan.text);
  if (match === null || !scan.spend(PLACE_WORK, at) || classifyValue(match[1] ?? '') !== 'random') return;
  const end = at + match[0].length;
  scan.add({
    detector: 'hard-coded-secret',
    title,
    group: 'assignment',
    tier: 'likely',
    start: end - (match[1] ?? '').length,
    end,
  });
}
