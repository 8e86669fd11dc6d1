/** A text as a reader sees it, with the way back to the original offsets. */
export interface ReadableView {
  readonly text: string;
  /** Original offset of an offset in `text`. */
  original(offset: number): number;
}

const UNUSUAL = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0370-\u03ff\u0400-\u04ff\uff01-\uff5e]/;
const OTHER_SCRIPTS = /[\u0370-\u04ff\uff01-\uff5e]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

const CYRILLIC = 'аеорсухіјѕԁһӏкмтвнАЕОРСУХІЈЅКМТВН';
const CYRILLIC_AS_LATIN = 'aeopcyxijsdhlkmtbhAEOPCYXIJSKMTBH';
const GREEK = 'αορνικτυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const GREEK_AS_LATIN = 'aopviktuABEZHIKMNOPTYX';

const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from(CYRILLIC + GREEK, (char, index) => [char, (CYRILLIC_AS_LATIN + GREEK_AS_LATIN).charAt(index)] as const),
);

/**
 * Letters of other scripts that look like Latin ones become Latin, full-width letters normal, invisible characters vanish: so a name
 * written with a Cyrillic letter is still the name. Ordinary text comes back as it is.
 */
export function readableView(text: string): ReadableView {
  if (!UNUSUAL.test(text)) return { text, original: (offset) => offset };
  if (!INVISIBLE.test(text)) return { text: text.replace(OTHER_SCRIPTS, fold), original: (offset) => offset };
  return withoutInvisible(text);
}

function withoutInvisible(text: string): ReadableView {
  const short = text.replace(ALL_INVISIBLE, '').replace(OTHER_SCRIPTS, fold);
  // Most texts hold no secret, and nobody asks for the way back.
  let gaps: readonly number[] | undefined;
  return { text: short, original: (offset) => offset + countUpTo((gaps ??= gapsOf(text)), offset) };
}

/** Offsets in the shortened text from which on one more character is missing. */
function gapsOf(text: string): number[] {
  const gaps: number[] = [];
  for (const match of text.matchAll(ALL_INVISIBLE)) gaps.push(match.index - gaps.length);
  return gaps;
}

/** How many of the ascending numbers are `value` or less. */
function countUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return lookalikes.get(char) ?? char;
}
