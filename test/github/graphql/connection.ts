import { type Args, FieldError, type GraphType, type Node } from './execute.ts';

const PAGE_MAX = 100;

interface Connection {
  readonly nodes: readonly Node[];
  readonly total: number;
  readonly start: number;
}

/** GitHub's paging: `first` or `last` must be given and stay within 100; cursors are opaque. */
export function connection(name: string, all: readonly Node[], args: Args): Node {
  const first = args['first'];
  const last = args['last'];
  const size = typeof first === 'number' ? first : last;
  if (typeof size !== 'number') {
    throw new FieldError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (size < 1 || size > PAGE_MAX) {
    throw new FieldError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${PAGE_MAX} records.`,
    );
  }
  const after = typeof args['after'] === 'string' ? decodeCursor(args['after']) : 0;
  const before = typeof args['before'] === 'string' ? decodeCursor(args['before']) - 1 : all.length;
  const start = typeof first === 'number' ? after : Math.max(after, before - size);
  const end = typeof first === 'number' ? Math.min(before, start + size) : before;
  const value: Connection = { nodes: all.slice(start, end), total: all.length, start };
  return { type: 'Connection', value };
}

function encodeCursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64');
}

function decodeCursor(cursor: string): number {
  const index = Number(Buffer.from(cursor, 'base64').toString('utf8').replace('cursor:', ''));
  if (!Number.isSafeInteger(index)) throw new FieldError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return index;
}

export const connectionTypes: Readonly<Record<string, GraphType>> = {
  Connection: {
    nodes: (value: Connection) => value.nodes,
    edges: (value: Connection) => value.nodes.map((node, index) => ({ type: 'Edge', value: { node, index: value.start + index + 1 } })),
    totalCount: (value: Connection) => value.total,
    pageInfo: (value: Connection) => ({ type: 'PageInfo', value }),
  },
  Edge: {
    node: (value: { readonly node: Node }) => value.node,
    cursor: (value: { readonly index: number }) => encodeCursor(value.index),
  },
  PageInfo: {
    hasNextPage: (value: Connection) => value.start + value.nodes.length < value.total,
    hasPreviousPage: (value: Connection) => value.start > 0,
    startCursor: (value: Connection) => (value.nodes.length === 0 ? null : encodeCursor(value.start + 1)),
    endCursor: (value: Connection) => (value.nodes.length === 0 ? null : encodeCursor(value.start + value.nodes.length)),
  },
};
