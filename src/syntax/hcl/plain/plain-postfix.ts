import type { HclExpression, HclStep } from '../hcl-tree.ts';
import { plainChainMax, skipSpace, take, takeName } from './cursor.ts';
import type { Cursor } from './cursor.ts';

/** `.name`, `[key]`, `[*]` and the older forms `.0` and `.*`, that follow without a space. Undefined for a splat behind a splat. */
export function readPostfixes(cursor: Cursor, primary: HclExpression, start: number): HclExpression | undefined {
  let result: HclExpression | undefined = primary;
  let isBehindSplat = false;
  for (let count = 0; result !== undefined && count < plainChainMax; count += 1) {
    const { at, text } = cursor;
    if (text.startsWith('[*]', at)) return isBehindSplat ? undefined : readSplat(cursor, result, start);
    if (text.startsWith('.*', at)) {
      result = isBehindSplat ? undefined : readOlderSplat(cursor, result, start);
      isBehindSplat = true;
    } else if (isStepAhead(cursor)) result = readNext(cursor, result, start);
    else return result;
  }
  return undefined;
}

function isStepAhead({ text, at }: Cursor): boolean {
  return text[at] === '[' || (text[at] === '.' && !text.startsWith('...', at));
}

function readNext(cursor: Cursor, source: HclExpression, start: number): HclExpression | undefined {
  const step = readStep(cursor);
  const range = cursor.conversion.lines.range(start, cursor.end);
  if (step?.kind === 'attribute') return { kind: 'get-attribute', source, name: step.name, range };
  return step?.kind === 'index' ? { kind: 'index', source, key: step.key, range } : undefined;
}

function readStep(cursor: Cursor): HclStep | undefined {
  if (cursor.text[cursor.at] === '[') return readIndex(cursor);
  return readLegacyIndex(cursor) ?? readAttribute(cursor);
}

function readAttribute(cursor: Cursor): HclStep | undefined {
  const start = cursor.at;
  cursor.at += 1;
  const name = takeName(cursor);
  return name === undefined ? undefined : { kind: 'attribute', name, range: cursor.conversion.lines.range(start, cursor.end) };
}

/** Not `.0.1` and `.0e1`: whether these are numbers, the parser knows. */
const legacyIndex = /\.([0-9]+)(?![0-9A-Za-z_]|\.[0-9])/y;

function readLegacyIndex(cursor: Cursor): HclStep | undefined {
  const start = cursor.at;
  legacyIndex.lastIndex = start;
  const [whole, digits] = legacyIndex.exec(cursor.text) ?? [];
  if (whole === undefined) return undefined;
  take(cursor, whole);
  const range = cursor.conversion.lines.range(start, cursor.end);
  return { kind: 'index', key: { kind: 'literal', value: Number(digits), range }, range };
}

function readIndex(cursor: Cursor): HclStep | undefined {
  const start = cursor.at;
  cursor.at += 1;
  if (skipSpace(cursor) === undefined) return undefined;
  const key = cursor.readExpression(cursor, true);
  if (key === undefined || !take(cursor, ']')) return undefined;
  return { kind: 'index', key, range: cursor.conversion.lines.range(start, cursor.end) };
}

/** All that follows belongs to it. */
function readSplat(cursor: Cursor, source: HclExpression, start: number): HclExpression | undefined {
  let end = cursor.at + 2;
  take(cursor, '[*]');
  const steps: HclStep[] = [];
  while (isStepAhead(cursor)) {
    const step = steps.length < plainChainMax ? readStep(cursor) : undefined;
    if (step === undefined) return undefined;
    steps.push(step);
    end = cursor.end;
  }
  return { kind: 'splat', source, steps, range: cursor.conversion.lines.range(start, end) };
}

/** `a.*.b.0[1]`: only what stands behind a dot belongs to it, at least one. */
function readOlderSplat(cursor: Cursor, source: HclExpression, start: number): HclExpression | undefined {
  take(cursor, '.*');
  const steps: HclStep[] = [];
  while (/^\.\w/.test(cursor.text.slice(cursor.at, cursor.at + 2))) {
    const step = steps.length < plainChainMax ? readStep(cursor) : undefined;
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps.length === 0 ? undefined : { kind: 'splat', source, steps, range: cursor.conversion.lines.range(start, cursor.end) };
}
