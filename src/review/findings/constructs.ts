import type { Evaluation, SourcePlace } from '../../core/resource.ts';
import type { Identified } from '../../model/subject.ts';
import { constructPath } from '../../model/construct-path.ts';
import type { Difference } from '../comparison/difference.ts';
import { thingKey } from '../comparison/identity/thing.ts';
import type { Program } from '../access/entries.ts';
import type { TouchedLines } from '../sides/lines/anchor.ts';
import type { Side } from '../sides/load-side.ts';
import { sourceLocation } from '../sides/lines/source-place.ts';
import type { SourceFolders } from '../sides/lines/source-place.ts';

/** What synthesized resources are called in the program that made them, and where it says so. */
export interface Constructs {
  /** The path of the construct; undefined for what nobody synthesized. */
  name(at: Identified, side: Difference['side']): string | undefined;
  /** Lines of the program, the innermost first. */
  sources(at: Identified, side: Difference['side']): readonly SourcePlace[];
  /** Is the file made by a program, so that nobody edits it by hand? */
  isMade(path: string): boolean;
}

interface Construct {
  readonly path: string;
  readonly sources: readonly SourcePlace[];
}

export function constructsOf(base: Pick<Side, 'evaluations'>, head: Pick<Side, 'evaluations'>): Constructs {
  const made = new Set<string>();
  const ofBase = constructsIn(base.evaluations, made);
  const ofHead = constructsIn(head.evaluations, made);
  const find = (at: Identified, side: Difference['side']): Construct | undefined => {
    const key = thingKey(at);
    return side === 'LEFT' ? (ofBase.get(key) ?? ofHead.get(key)) : (ofHead.get(key) ?? ofBase.get(key));
  };
  return {
    name: (at, side) => find(at, side)?.path,
    sources: (at, side) => find(at, side)?.sources ?? [],
    isMade: (path) => made.has(path),
  };
}

function constructsIn(evaluations: readonly Evaluation[], made: Set<string>): ReadonlyMap<string, Construct> {
  const constructs = new Map<string, Construct>();
  for (const { dialect, resources, root, files, stack } of evaluations) {
    if (dialect !== 'cloudformation') continue;
    if (stack !== undefined) for (const path of files) made.add(path);
    for (const resource of resources) {
      const path = constructPath(resource);
      if (path === undefined) continue;
      made.add(root).add(resource.block.path);
      constructs.set(thingKey(resource), { path, sources: stack === undefined ? [] : sourcesOf(path, stack.sources) });
    }
  }
  return constructs;
}

/** Of what a construct makes by itself, no trace is left of the program: then it is the place of the construct around it. */
function sourcesOf(path: string, sources: ReadonlyMap<string, readonly SourcePlace[]>): readonly SourcePlace[] {
  const own = sources.get(path);
  if (own !== undefined) return own;
  const names = path.split('/');
  // The first name is the stack, which is no place of the thing.
  for (let length = names.length - 1; length > 1; length -= 1) {
    const around = names.slice(0, length).join('/');
    const found = sources.get(around) ?? sources.get(`${around}/Resource`);
    if (found !== undefined) return found;
  }
  return [];
}

/** The text with the path of the construct where it has the logical id. */
export function withConstructName(text: string, logicalId: string, name: string | undefined): string {
  if (name === undefined) return text;
  return text.replaceAll(new RegExp(`(?<![\\w/.:-])${logicalId.replaceAll(/[^\w]/gu, '\\$&')}(?![\\w/:-])`, 'gu'), () => name);
}

/** How access is told of what a program has synthesized. The constructs are looked for when somebody asks. */
export function programOf({ base, head, touched, folders }: ProgramSides): Program {
  let found: Constructs | undefined;
  const constructs = (): Constructs => (found ??= constructsOf(base, head));
  return {
    name: (at, side) => constructs().name(at, side),
    named: (text, at, side) => withConstructName(text, at.address, constructs().name(at, side)),
    place: (at, side, made) => {
      const sources = constructs().isMade(made) ? constructs().sources(at, side) : [];
      return sources.length === 0 ? undefined : sourceLocation(sources, side, touched, folders);
    },
  };
}

interface ProgramSides {
  readonly base: Side;
  readonly head: Side;
  readonly touched: TouchedLines;
  readonly folders: SourceFolders;
}
