import type { HclExpression, HclStep } from '../hcl-tree.ts';
import { plainChainMax, skipSpace, take, takeName } from './cursor.ts';
import type { Cursor } from './cursor.ts';

/** `.name`, `[key]` and `[*].name` that follow without a space. Undefined for the older forms `.0` and `.*`. */
export function readPostfixes(cursor: Cursor, primary: HclExpression, start: number): HclExpression | undefined {
  let result: HclExpression | undefined = primary;
  for (let count = 0; result !== undefined && count < plainChainMax; count += 1) {
    const char = cursor.text[cursor.at];
    if (cursor.text.startsWith('...', cursor.at)) return result;
    if (char === '.') result = readAttribute(cursor, result, start);
    else if (cursor.text.startsWith('[*]', cursor.at)) result = readSplat(cursor, result, start);
    else if (char === '[') result = readIndex(cursor, result, start);
    else return result;
  }
  return undefined;
}

function readAttribute(cursor: Cursor, source: HclExpression, start: number): HclExpression | undefined {
  cursor.at += 1;
  const name = takeName(cursor);
  return name === undefined ? undefined : { kind: 'get-attribute', source, name, range: cursor.conversion.lines.range(start, cursor.end) };
}

function readIndex(cursor: Cursor, source: HclExpression, start: number): HclExpression | undefined {
  cursor.at += 1;
  if (skipSpace(cursor) === undefined) return undefined;
  const key = cursor.readExpression(cursor, true);
  if (key === undefined || !take(cursor, ']')) return undefined;
  return { kind: 'index', source, key, range: cursor.conversion.lines.range(start, cursor.end) };
}

function readSplat(cursor: Cursor, source: HclExpression, start: number): HclExpression | undefined {
  const opening = cursor.at;
  take(cursor, '[*]');
  const steps: HclStep[] = [];
  let end = opening + 2;
  while (cursor.text[cursor.at] === '.' && !cursor.text.startsWith('...', cursor.at)) {
    const at = cursor.at;
    cursor.at += 1;
    const name = takeName(cursor);
    if (name === undefined) return undefined;
    end = cursor.end;
    steps.push({ kind: 'attribute', name, range: cursor.conversion.lines.range(at, end) });
  }
  if (cursor.text[cursor.at] === '[') return undefined;
  return { kind: 'splat', source, steps, range: cursor.conversion.lines.range(start, end) };
}
