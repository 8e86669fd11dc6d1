import type { Anchor } from '../anchors.ts';
import type { Scan } from '../scan.ts';

/** What it costs to look at a phrase, in characters of work. */
const PHRASE_WORK = 120;
const PHRASE =
  /(?:mnemonic|seed[_ -]?phrase|recovery[_ -]?phrase)\w{0,16}["'`]?\s{0,4}(?::=|[:=]|,|\()\s{0,4}\\{0,2}["'`]?((?:[a-z]{3,8} ){11,23}[a-z]{3,8})(?![a-z ])/iy;
const LENGTHS: ReadonlySet<number> = new Set([12, 15, 18, 21, 24]);
/** In no list of BIP 39, and in nearly every sentence. */
const OF_SENTENCES = /\b(?:and|are|but|for|from|has|its|not|our|the|their|them|these|those|was|words|your)\b/;
/** `test test … junk`, `abandon … about`: the phrases of documents repeat a word. */
const DISTINCT_OF_TEN_MIN = 8;

/** The words of a wallet, from which its keys are made. */
export const mnemonicAnchors: readonly Anchor[] = [
  'mnemonic',
  'seed_phrase',
  'seedphrase',
  'seed-phrase',
  'recovery_phrase',
  'recoveryphrase',
].map((text) => ({
  text,
  caseless: true,
  atStart: text !== 'mnemonic',
  check: checkPhrase,
}));

function checkPhrase(scan: Scan, at: number): void {
  PHRASE.lastIndex = at;
  const phrase = PHRASE.exec(scan.text);
  if (phrase === null || !scan.spend(PHRASE_WORK, at)) return;
  const [, said = ''] = phrase;
  const words = said.split(' ');
  if (!LENGTHS.has(words.length) || OF_SENTENCES.test(said)) return;
  if (new Set(words).size * 10 < DISTINCT_OF_TEN_MIN * words.length) return;
  const end = at + phrase[0].length;
  scan.add({
    detector: 'wallet-phrase',
    title: 'Recovery phrase of a wallet',
    group: 'assignment',
    tier: 'likely',
    start: end - said.length,
    end,
  });
}
