/**
 * The reader of plain HCL beside the grammar, over real code: how much it reads by itself, and whether it reads anything otherwise.
 *
 *   npm run measure -- hcl --mirrors DIR [--faults 3] [--seed 1]
 *
 * DIR as of `npm run replay`; each repository at its tip. `--faults` adds so many copies of each text with up to three random faults. Printed for code,
 * for templates and for the copies: texts, those with an exponent of a whole number, which the grammar does not have and which are not compared, those
 * that are read plainly and their share of the rest, those that the plain reader leaves to the grammar, which reads them without an error, and those that
 * the two read otherwise, each with the place of the first difference.
 *
 * Exit 0: none is read otherwise; 1: some is; 2: nothing could be looked at.
 */
import { commandOptions } from './command-options.mjs';
import { emptyRow, judge } from './measure-hcl/judge.mjs';
import { textsIn } from './measure-hcl/texts.mjs';
import { randomOf } from './measure-mutations/random.mjs';

const { values } = commandOptions({
  options: {
    mirrors: { type: 'string' },
    faults: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});

async function readers() {
  const { grammarParser } = await import('../test/hcl/test-parser.ts');
  const { createPlainFirstParser } = await import('../src/syntax/hcl/plain-first-parser.ts');
  const { NotLoaded } = await import('../src/core/not-loaded.ts');
  const grammar = await grammarParser();
  const plain = createPlainFirstParser(() => Promise.reject(new Error('the grammar is not wanted here')));
  const readBy = (parser, { kind, text }) =>
    kind === 'code' ? parser.parse({ path: 'main.tf', text }) : parser.parseTemplate({ path: 'main.tftpl', text });
  const readPlainly = (one) => {
    try {
      return readBy(plain, one);
    } catch (error) {
      if (error instanceof NotLoaded) return undefined;
      throw error;
    }
  };
  return { readPlainly, readByGrammar: (one) => readBy(grammar, one) };
}

function withFaults(text, bits, random) {
  let faulty = text;
  for (const _ of Array.from({ length: random.one([1, 2, 3]) })) {
    const at = Math.floor(random.share() * faulty.length);
    faulty = faulty.slice(0, at) + random.one(bits) + faulty.slice(at + random.one([0, 0, 1, 2, 6]));
  }
  return faulty;
}

if (!values.mirrors) {
  console.error('Say where the repositories are: --mirrors DIR');
  process.exit(2);
}
const { faultBits } = await import('../test/hcl/faults.ts');
const both = await readers();
const random = randomOf(Number(values.seed));
const rows = Object.fromEntries(['code', 'template', 'copies with faults'].map((name) => [name, emptyRow()]));
const unread = [];
for (const one of textsIn(values.mirrors, unread)) {
  judge(one, both, rows[one.kind]);
  for (let copy = 0; copy < Number(values.faults); copy += 1)
    judge({ ...one, text: withFaults(one.text, faultBits, random) }, both, rows['copies with faults']);
}
for (const row of Object.values(rows))
  row.share = row.texts === row.aside ? '' : `${((row.plain / (row.texts - row.aside)) * 100).toFixed(1)} %`;
console.table(rows);
if (unread.length > 0) console.log(`${unread.length} folders hold no repository that can be read: ${unread.join(', ')}`);
const counts = Object.values(rows);
process.exitCode = counts.every(({ plain }) => plain === 0) ? 2 : counts.some(({ otherwise }) => otherwise > 0) ? 1 : 0;
