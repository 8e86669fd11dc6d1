import type { Location } from '../../core/location.ts';
import type { DataNode } from '../../syntax/data-node.ts';

/** The node of an alternative that is written out: `'dev'`, `10`, `true`, `null`; undefined for anything else. */
export function literalNode(text: string, at: Location): DataNode | undefined {
  const quoted = /^(?:'([^']*)'|"([^"]*)")$/u.exec(text);
  if (quoted !== null) return { kind: 'string', value: quoted[1] ?? quoted[2] ?? '', ...at };
  if (/^-?\d{1,15}$/u.test(text)) return { kind: 'number', value: Number(text), raw: text, ...at };
  if (text === 'true' || text === 'false') return boolNode(text === 'true', at);
  return text === 'null' || text === '' ? { kind: 'null', ...at } : undefined;
}

/** What `strToBool(…)` makes of a text; undefined where it refuses it. */
export function truthNode(text: string, at: Location): DataNode | undefined {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === '1') return boolNode(true, at);
  return lower === 'false' || lower === '0' ? boolNode(false, at) : undefined;
}

function boolNode(value: boolean, at: Location): DataNode {
  return { kind: 'bool', value, raw: String(value), ...at };
}
