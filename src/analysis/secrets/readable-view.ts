/** A text as a reader sees it, with the way back to the original offsets. */
export interface ReadableView {
  readonly text: string;
  /** Original offset of an offset in `text`. */
  original(offset: number): number;
}

const UNUSUAL = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0370-\u03ff\u0400-\u04ff\uff01-\uff5e]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

const lookalikes: ReadonlyMap<string, string> = new Map([
  ...[...'аеорсухіјѕԁһӏкмтвнАЕОРСУХІЈЅКМТВН'].map(
    (char, index) => [char, [...'aeopcyxijsdhlkmtbhAEOPCYXIJSKMTBH'][index] ?? char] as const,
  ),
  ...[...'αορνικτυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((char, index) => [char, [...'aopviktuABEZHIKMNOPTYX'][index] ?? char] as const),
]);

/**
 * Letters of other scripts that look like Latin ones become Latin, full-width letters normal, invisible characters vanish: so a name
 * written with a Cyrillic letter is still the name. Ordinary text comes back as it is.
 */
export function readableView(text: string): ReadableView {
  if (!UNUSUAL.test(text)) return { text, original: (offset) => offset };
  if (!INVISIBLE.test(text)) return { text: text.replace(/[\u0370-\uffff]/g, fold), original: (offset) => offset };
  const kept: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (INVISIBLE.test(char)) continue;
    kept.push(i);
    out += fold(char);
  }
  return { text: out, original: (offset) => kept[offset] ?? text.length };
}

function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return lookalikes.get(char) ?? char;
}
