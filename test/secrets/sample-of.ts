import type { Seeded } from './seeded.ts';

const WORD = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_';

/** A text that a pattern of the engine matches: literals, classes, groups, alternatives and bounded quantifiers. */
export function sampleOf(pattern: RegExp, random: Seeded): string {
  const source = pattern.source.replace(/\(\?<![^)]*\)/g, '').replace(/\$$/, '');
  const reader = { source, at: 0, random };
  return alternatives(reader)();
}

interface Reader {
  readonly source: string;
  at: number;
  readonly random: Seeded;
}

type Part = () => string;

function alternatives(reader: Reader): Part {
  const branches: Part[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at++;
      branches.push([]);
    } else branches.at(-1)?.push(quantified(reader));
  }
  return () => {
    const branch = branches[reader.random.below(branches.length)] ?? [];
    return branch.map((part) => part()).join('');
  };
}

function quantified(reader: Reader): Part {
  const part = atom(reader);
  const match = /^(?:\{(\d+)(,?)(\d*)\}|\?)/.exec(reader.source.slice(reader.at));
  if (match === null) return part;
  reader.at += match[0].length;
  const least = match[1] === undefined ? 0 : Number(match[1]);
  const most = match[1] === undefined ? 1 : match[2] === '' ? least : Math.min(Number(match[3]), least + 20);
  return () => Array.from({ length: least + reader.random.below(most - least + 1) }, part).join('');
}

function atom(reader: Reader): Part {
  const char = reader.source[reader.at++] ?? '';
  if (char === '(') {
    if (reader.source.startsWith('?:', reader.at)) reader.at += 2;
    const inner = alternatives(reader);
    reader.at++;
    return inner;
  }
  if (char === '[') return one(reader, readClass(reader));
  if (char === '\\') return one(reader, escaped(reader.source[reader.at++] ?? ''));
  return () => char;
}

function one(reader: Reader, set: string): Part {
  return () => reader.random.text(1, set);
}

function escaped(char: string): string {
  if (char === 'd') return WORD.slice(0, 10);
  return char === 'w' ? WORD : char;
}

function readClass(reader: Reader): string {
  let set = '';
  while (reader.source[reader.at] !== ']') {
    let char = reader.source[reader.at++] ?? '';
    if (char === '\\') {
      set += escaped(reader.source[reader.at++] ?? '');
      continue;
    }
    if (reader.source[reader.at] === '-' && reader.source[reader.at + 1] !== ']') {
      const last = reader.source.charCodeAt(reader.at + 1);
      for (let code = char.charCodeAt(0); code < last; code++) set += String.fromCharCode(code);
      char = String.fromCharCode(last);
      reader.at += 2;
    }
    set += char;
  }
  reader.at++;
  return set;
}
