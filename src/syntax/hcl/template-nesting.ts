import type { HclExpression, HclTemplatePart } from './hcl-tree.ts';
import type { MarkerToken, Token } from './template-tokens.ts';

interface Frame {
  readonly opening?: MarkerToken;
  readonly first: HclTemplatePart[];
  second?: HclTemplatePart[];
}

/** Turns the flat row into parts, with what stands between `if`/`for` and their ends inside them; undefined when they do not match. */
export function nestParts(tokens: readonly Token[]): HclTemplatePart[] | undefined {
  const stack: Frame[] = [{ first: [] }];
  for (const token of tokens) if (!place(stack, token)) return undefined;
  return stack.length === 1 ? stack[0]?.first : undefined;
}

function place(stack: Frame[], token: Token): boolean {
  const frame = stack.at(-1);
  if (frame === undefined) return false;
  switch (token.kind) {
    case 'text':
      push(frame, { kind: 'text', value: token.value });
      return true;
    case 'interpolation':
      push(frame, { kind: 'interpolation', expression: token.expression, range: token.range });
      return true;
    case 'if':
    case 'for':
      stack.push({ opening: token, first: [] });
      return true;
    case 'else':
      if (frame.opening?.kind !== 'if' || frame.second !== undefined) return false;
      frame.second = [];
      return true;
    case 'endif':
    case 'endfor':
      return close(stack, frame, token.kind);
  }
}

function close(stack: Frame[], frame: Frame, end: 'endif' | 'endfor'): boolean {
  const part = closed(frame, end);
  stack.pop();
  const outer = stack.at(-1);
  if (part === undefined || outer === undefined) return false;
  push(outer, part);
  return true;
}

function push(frame: Frame, part: HclTemplatePart): void {
  const parts = frame.second ?? frame.first;
  const last = parts.at(-1);
  if (part.kind === 'text' && part.value === '') return;
  if (part.kind === 'text' && last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', value: last.value + part.value };
  else parts.push(part);
}

function closed(frame: Frame, end: 'endif' | 'endfor'): HclTemplatePart | undefined {
  const opening = frame.opening;
  if (opening?.kind === 'if' && end === 'endif') {
    return { kind: 'if', condition: opening.condition, then: frame.first, otherwise: frame.second ?? [], range: opening.range };
  }
  if (opening?.kind !== 'for' || end !== 'endfor') return undefined;
  const { valueName, collection, range } = opening;
  const names: { keyName?: string; valueName: string; collection: HclExpression } =
    opening.keyName === undefined ? { valueName, collection } : { keyName: opening.keyName, valueName, collection };
  return { kind: 'for', ...names, body: frame.first, range };
}
