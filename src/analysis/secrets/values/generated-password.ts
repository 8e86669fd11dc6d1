import { ALPHANUMERIC, LETTER, OTHER, classOf } from '../text/characters.ts';
import { distinctCharacters, ones } from './randomness.ts';

const LENGTH_MIN = 12;
const LENGTH_MAX = 128;
const DISTINCT_SHARE_MIN = 0.5;
/** Of every ten neighbours so many are of different kinds: 7 in generated values, 3 in code. */
const SWITCHES_OF_TEN_MIN = 4;
/** Letters of one case in a row: so many make a word, or the name of something. */
const WORD_LENGTH = 4;
/** Of every ten characters so many may stand in words, by chance. */
const WORDS_OF_TEN_MAX = 4;
/** Signs that paths, ids and names are not written with. */
const HARD_SIGN = /[!"#$%&'()*;<>?@[\\\]^`{|}~]/;
const PRINTABLE = /^[!-~]+$/;
/** The salts of WordPress have spaces, as one sign of many. */
const PRINTABLE_OR_SPACE = /^[ -~]+$/;
const SPACED_LENGTH_MIN = 40;
/** Cookies, literals that are joined, and a command in backquotes have spaces and signs as well. */
const WRITTEN_WITH_SPACES = /; [\w.-]+=|["'`] \+ |^`.*`$/;
/** A reference with a short name, a pattern, a format, a URL: signs and letters in turn, too. */
const WRITTEN =
  /^[$#]\{[^}]*\}$|^\$\([^)]*\)$|^\{\{.*\}\}$|^%\w{1,40}%$|^<[^<>]*>$|a-z|A-Z|0-9|\(\?[:=!<]|\]\{\d|\\[dws][+*{]|:\/\/|%(?:\d\$)?[sdv].*%(?:\d\$)?[sdv]|^\/.*\/[gimsuy]{0,4}$|^\[["']|=>|&&|\|\||\$\{[A-Za-z_][\w.]*\}/;

/**
 * A password as a generator makes it, signs included: `random_password` of Terraform, Secrets Manager, a password safe. Signs that mean
 * something elsewhere (`${`, `<`, a leading `!`) are only signs in it: its kinds of characters follow each other as no language has them.
 */
export function isGeneratedPassword(value: string): boolean {
  if (value.length < LENGTH_MIN || value.length > LENGTH_MAX) return false;
  const isSpaced = value.length >= SPACED_LENGTH_MIN && value.includes(' ');
  if (!HARD_SIGN.test(value) || !(isSpaced ? PRINTABLE_OR_SPACE : PRINTABLE).test(value)) return false;
  // The patterns are dear, and few values are mixed.
  return isMixed(value, isSpaced ? 4 : 3) && !WRITTEN.test(value) && !(isSpaced && WRITTEN_WITH_SPACES.test(value));
}

function isMixed(value: string, kindsMin: number): boolean {
  const { kinds, switches, inWords } = countKinds(value);
  return (
    kinds >= kindsMin &&
    switches * 10 >= SWITCHES_OF_TEN_MIN * value.length &&
    inWords * 10 <= WORDS_OF_TEN_MAX * value.length &&
    distinctCharacters(value) >= DISTINCT_SHARE_MIN * Math.min(value.length, 24)
  );
}

interface Kinds {
  /** How many of lower case, upper case, digits and signs there are. */
  readonly kinds: number;
  readonly switches: number;
  /** Characters in runs of letters of one case that are as long as words. */
  readonly inWords: number;
}

function countKinds(value: string): Kinds {
  let seen = 0;
  let switches = 0;
  let inWords = 0;
  for (let from = 0; from < value.length;) {
    const kind = kindAt(value, from);
    let to = from + 1;
    while (to < value.length && kindAt(value, to) === kind) to++;
    if ((kind & LETTER) !== 0 && to - from >= WORD_LENGTH) inWords += to - from;
    if (to < value.length) switches++;
    seen |= kind;
    from = to;
  }
  return { kinds: ones(seen), switches, inWords };
}

function kindAt(value: string, at: number): number {
  return classOf(value.charCodeAt(at)) & ALPHANUMERIC || OTHER;
}
