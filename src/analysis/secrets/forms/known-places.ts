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
  {
    anchor: '"github-oauth"',
    title: 'Token of Composer',
    pattern: /"github-oauth"\s{0,4}:\s{0,4}\{\s{0,20}"[\w.-]{4,60}"\s{0,4}:\s{0,4}"(\w{20,100})(?=")/y,
  },
  {
    anchor: 'BUNDLE_',
    title: 'Login of Bundler',
    pattern: /(?<!_)BUNDLE_[A-Z0-9_]{2,60}(?::[ \t]{0,4}|=)["']?[\w.-]{1,40}:([^\s"':@/]{6,80})(?=["'\s]|$)/y,
  },
  {
    anchor: 'npmAuthIdent',
    title: 'Login of a package registry',
    pattern: /npmAuthIdent["']?:[ \t]{0,4}["']?[\w.-]{1,40}:([^\s"':@]{6,80})(?=["'\s]|$)/y,
  },
  {
    anchor: 'rocommunity',
    title: 'Community of SNMP',
    pattern: /rocommunity6?[ \t]{1,8}["']?([^\s"']{6,60})(?=["'\s]|$)/y,
  },
  {
    anchor: 'rwcommunity',
    title: 'Community of SNMP',
    pattern: /rwcommunity6?[ \t]{1,8}["']?([^\s"']{6,60})(?=["'\s]|$)/y,
  },
  {
    anchor: 'createUser',
    title: 'Password of SNMP',
    pattern: /createUser[ \t]{1,4}\S{1,40}[ \t]{1,4}(?:MD5|SHA[\d-]{0,4})[ \t]{1,4}["']?([^\s"']{6,60})(?=["'\s]|$)/y,
  },
  {
    anchor: "'auth'",
    title: 'Hard-coded password',
    pattern: /'auth'\s{0,4}=>\s{0,4}\[\s{0,8}'[^'\s]{1,60}',\s{0,8}'([^'\s]{6,100})(?=')/y,
  },
  {
    anchor: '.toCharArray()',
    title: 'Password of a key store',
    pattern: /(?<=\b(?:load|init|getKey|setEntry|setKeyEntry)\([^;\n]{0,80}"([^"\s]{6,80})")\.toCharArray\(\)/y,
  },
];

/** Values that their place alone tells: behind an id of Twilio, as a key of Laravel. */
export const knownPlaceAnchors: readonly Anchor[] = knownPlaces.map((place) => ({
  text: place.anchor,
  atStart: /^\w/.test(place.anchor),
  check: (scan, at) => checkPlace(scan, at, place),
}));

function checkPlace(scan: Scan, at: number, { pattern, title }: KnownPlace): void {
  if (!scan.spend(PLACE_WORK, at)) return;
  pattern.lastIndex = at;
  const match = pattern.exec(scan.text);
  const value = match?.[1] ?? '';
  if (match === null || !isMadeUp(value)) return;
  // What stands before the anchor is part of no match.
  const end = match[0].endsWith(value) ? at + match[0].length : scan.text.lastIndexOf(value, at) + value.length;
  scan.add({
    detector: 'hard-coded-secret',
    title,
    group: 'assignment',
    tier: 'likely',
    start: end - value.length,
    end,
  });
}

function isMadeUp(value: string): boolean {
  const kind = classifyValue(value);
  return kind === 'random' || (kind === 'mixed' && /\d/.test(value));
}
