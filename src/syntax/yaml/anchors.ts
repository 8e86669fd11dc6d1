import type { Range } from '../../core/location.ts';
import type { DataNode, DiagnosticSink, Unread } from '../data-node.ts';
import { aliasedNodesMax, yamlDepthMax } from './yaml-limits.ts';

interface Anchored {
  readonly node: DataNode;
  /** Nodes in it, aliases counted as what they stand for. */
  readonly weight: number;
  /** Levels in it, itself included. */
  readonly height: number;
}

/**
 * The anchors of one document. An aliased node is shared, not copied; what it would be when written out is counted, so that a few lines
 * cannot stand for more nodes than anybody can walk over ("billion laughs").
 */
export interface AnchorTable {
  begin(name: string): void;
  define(name: string, anchored: Anchored): void;
  /** What `*name` at `range` stands for, `depth` levels down; an `unread` node when there is no such anchor or a limit is reached. */
  resolve(name: string, range: Range, depth: number): { readonly node: DataNode; readonly height: number };
  count(nodes: number): void;
  /** Nodes read so far, aliases written out. */
  nodesRead(): number;
}

export function anchorTable(sink: DiagnosticSink): AnchorTable {
  const anchors = new Map<string, Anchored | 'open'>();
  let nodes = 0;
  let aliased = 0;

  const refuse = (range: Range, unread: Exclude<Unread, { readonly reason: 'hole' }>) => {
    sink.add(unread.reason, unread.message, range);
    return { node: { kind: 'unread', range, unread } as const, height: 1 };
  };
  return {
    begin: (name) => anchors.set(name, 'open'),
    define: (name, anchored) => anchors.set(name, anchored),
    resolve(name, range, depth) {
      const anchored = anchors.get(name);
      if (anchored === undefined)
        return refuse(range, { reason: 'parse-error', message: `There is no anchor "${name}" before this alias.` });
      if (anchored === 'open')
        return refuse(range, { reason: 'parse-error', message: `The alias "${name}" stands inside of what it means.` });
      aliased += anchored.weight;
      if (aliased > aliasedNodesMax || depth + anchored.height > yamlDepthMax) {
        return refuse(range, {
          reason: 'limit-reached',
          message: `The aliases of this document stand for too much; "${name}" is not read here.`,
        });
      }
      nodes += anchored.weight;
      return { node: anchored.node, height: anchored.height };
    },
    count: (more) => {
      nodes += more;
    },
    nodesRead: () => nodes,
  };
}
