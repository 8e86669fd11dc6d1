/** One text, read by the plain reader and by the grammar. */
import { isDeepStrictEqual } from 'node:util';

const shownMax = 10;
/** The grammar has exponents behind a fraction only, HCL behind every number: there the two differ rightly. */
const loneExponent = /(?<![\w.])\d+[eE][-+]?\d/u;

/** The first place at which the two trees differ, with what stands there in each. */
function difference(one, other) {
  const [a, b] = [one, other].map((tree) => JSON.stringify(tree));
  const at = Array.from(a).findIndex((char, index) => char !== b[index]);
  return [a, b].map((text) => text.slice(Math.max(0, at - 60), at + 60)).join('\n    ');
}

export function emptyRow() {
  return { texts: 0, aside: 0, plain: 0, left: 0, otherwise: 0 };
}

/** Reads a text both ways and counts it in the row. */
export function judge(one, { readPlainly, readByGrammar }, row, say = console.log) {
  row.texts += 1;
  if (loneExponent.test(one.text)) {
    row.aside += 1;
    return;
  }
  const read = readPlainly(one);
  const wanted = readByGrammar(one);
  if (read === undefined) {
    if (wanted.diagnostics.length === 0) row.left += 1;
    return;
  }
  row.plain += 1;
  if (isDeepStrictEqual(tree(read), tree(wanted))) return;
  row.otherwise += 1;
  if (row.otherwise <= shownMax) say(`read otherwise:\n    ${difference(read, wanted)}`);
}

/** Without what is not set. */
function tree(read) {
  return JSON.parse(JSON.stringify(read));
}
