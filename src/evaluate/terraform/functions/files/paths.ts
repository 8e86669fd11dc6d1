import type { UnknownValue, Value } from '../../../../core/value.ts';
import { toText } from '../../types/convert-scalar.ts';
import { checkoutPath, homePath } from '../../files/machine-paths.ts';
import { resolvePath } from '../../files/source-path.ts';
import { joinTexts } from '../../../text-parts.ts';
import { cleanPath, lastElement, parentOf } from './file-paths.ts';
import type { FunctionCall, FunctionTable } from '../function-kit.ts';
import { failed, notKnown, partial, stringOf } from '../function-kit.ts';

type Parts = readonly (string | UnknownValue)[];

function textOf(parts: Parts, call: FunctionCall): Value {
  return joinTexts(parts, call.origin, call.scope.module.context.limits.stringChars);
}

/** Where the checkout lies is not known; where something lies in it is. */
function absolute(args: readonly Value[], call: FunctionCall): Value {
  const [value] = args;
  const { root } = call.scope.module.context;
  const known = toText(value);
  if (known !== undefined) return absoluteText(known, root, call);
  const [first, ...rest] = value?.kind === 'template' ? value.parts : [];
  if (typeof first !== 'string') return notKnown(args, call);
  const plain = [first.replace(/^(?:\.\/)+/, ''), ...rest];
  if (plain.some((part) => typeof part === 'string' && detour.test(part))) return notKnown(args, call);
  if (first.startsWith('/')) return textOf(plain, call);
  return textOf([checkoutPath(call.origin), root === '.' ? '/' : `/${root}/`, ...plain], call);
}

function absoluteText(text: string, root: string, call: FunctionCall): Value {
  if (text.startsWith('/')) return stringOf(cleanPath(text), call);
  // A tilde is a letter here.
  const path = resolvePath(root, `./${text}`);
  // Above the repository nothing is known.
  if (path === undefined) return { ...checkoutPath(call.origin), expression: `abspath(${JSON.stringify(text)})` };
  return textOf([checkoutPath(call.origin), path === '.' ? '' : `/${path}`], call);
}

/** Elements that mean another place than they say, or nothing. */
const detour = /(?:^|\/)\.{1,2}(?:\/|$)|\/\//;

function basename(args: readonly Value[], call: FunctionCall): Value {
  const [value] = args;
  const known = toText(value);
  if (known !== undefined) return stringOf(lastElement(known), call);
  const last = lastCertain(value);
  return last === undefined ? notKnown(args, call) : stringOf(last.name, call);
}

function dirname(args: readonly Value[], call: FunctionCall): Value {
  const [value] = args;
  const known = toText(value);
  if (known !== undefined) return stringOf(parentOf(known), call);
  const last = lastCertain(value);
  return last === undefined ? notKnown(args, call) : textOf(last.before, call);
}

/** The last element of a text whose beginning is not known, when it stands behind a slash and means itself. */
function lastCertain(value: Value | undefined): { readonly before: Parts; readonly name: string } | undefined {
  const parts = value?.kind === 'template' ? value.parts : [];
  const last = parts.at(-1);
  if (typeof last !== 'string') return undefined;
  const slash = last.lastIndexOf('/');
  const name = last.slice(slash + 1);
  const before = last.slice(0, slash);
  if (slash === -1 || name === '' || detour.test(last)) return undefined;
  return { before: [...parts.slice(0, -1), before], name };
}

function expandHome(args: readonly Value[], call: FunctionCall): Value {
  const [value] = args;
  const text = toText(value);
  if (value === undefined || text === undefined) return notKnown(args, call);
  if (!text.startsWith('~')) return stringOf(text, call);
  // Somebody else's home cannot be expanded.
  if (text.length > 1 && text[1] !== '/') return failed(args, call);
  return textOf([homePath(call.origin), text.slice(1)], call);
}

export const pathFunctions: FunctionTable = [
  ['abspath', partial(absolute)],
  ['basename', partial(basename)],
  ['dirname', partial(dirname)],
  ['pathexpand', partial(expandHome)],
];
