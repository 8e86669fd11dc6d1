/**
 * What an untagged plain scalar means. CloudFormation documents YAML 1.1 (no timestamps, no binary); 1.2 files agree on everything they share.
 * Left as text on purpose: sexagesimal numbers (`22:30`), `.inf` and `.nan`, and the single letters `y` and `n`.
 * Source: yaml.org/type/{null,bool,int,float} and "CloudFormation template formats" in the user guide.
 */
export type PlainScalar =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string' };

const text: PlainScalar = { kind: 'string' };
const nothing: PlainScalar = { kind: 'null' };
const words: ReadonlyMap<string, PlainScalar> = new Map([
  ...spellings(['null'], nothing),
  ...spellings(['true', 'yes', 'on'], { kind: 'bool', value: true }),
  ...spellings(['false', 'no', 'off'], { kind: 'bool', value: false }),
  ['', nothing],
  ['~', nothing],
]);

/** `yes`, `Yes`, `YES`; no other mixture counts. */
function spellings(names: readonly string[], meaning: PlainScalar): [string, PlainScalar][] {
  return names.flatMap((name) =>
    [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)].map((form): [string, PlainScalar] => [form, meaning]),
  );
}

const wordLengthMax = 5;
const mayBeNumber = /^[-+.]?[0-9]/;
const radixInteger = /^([-+]?)0(x|b|o|)([0-9a-fA-F_]+)$/;
const decimal = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const float = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)$/;
const digitsOfRadix: Readonly<Record<string, { readonly radix: number; readonly digits: RegExp }>> = {
  x: { radix: 16, digits: /^[0-9a-fA-F]+$/ },
  b: { radix: 2, digits: /^[01]+$/ },
  o: { radix: 8, digits: /^[0-7]+$/ },
  '': { radix: 8, digits: /^[0-7]+$/ },
};

export function readPlainScalar(raw: string): PlainScalar {
  const word = raw.length <= wordLengthMax ? words.get(raw) : undefined;
  if (word !== undefined) return word;
  if (!mayBeNumber.test(raw)) return text;
  const value = numberValue(raw);
  return value === undefined ? text : { kind: 'number', value };
}

function numberValue(raw: string): number | undefined {
  if (decimal.test(raw)) return Number(raw.replaceAll('_', ''));
  const parts = radixInteger.exec(raw);
  if (parts === null) return float.test(raw) ? Number(raw.replaceAll('_', '')) : undefined;
  const [, sign, letter = '', written = ''] = parts;
  const notation = digitsOfRadix[letter];
  const plain = written.replaceAll('_', '');
  if (notation === undefined || !notation.digits.test(plain)) return undefined;
  return Number.parseInt(plain, notation.radix) * (sign === '-' ? -1 : 1);
}
