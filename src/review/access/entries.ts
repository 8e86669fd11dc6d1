import { firstNames } from '../../core/first-names.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Location } from '../../core/location.ts';
import type { Identified } from '../../model/subject.ts';
import type { AccessEntry, AccessSort, OpenAccess } from '../result.ts';
import { chooseAnchor } from '../sides/lines/anchor.ts';
import type { TouchedLines } from '../sides/lines/anchor.ts';
import type { Draft, OpenDraft, Told } from './draft.ts';

/** Sentences of one direction that a result holds. */
const entriesMax = 200;
const openMax = 100;
const actionsMax = 400;
const whoMax = 3;
const keysMax = 3;

/** The gravest first. */
const sorts: readonly AccessSort[] = ['public', 'administrator', 'escalation', 'path', 'role', 'access'];

/** What a result holds of a list, and how many of it are left out. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly left: number;
}

/** What a program has synthesized, where and as the program makes it; undefined for all else. */
export interface Program {
  readonly place: (at: Identified, side: 'LEFT' | 'RIGHT', made: string) => Location | undefined;
  readonly named: (text: string, at: Identified, side: 'LEFT' | 'RIGHT') => string;
  readonly name: (at: Identified, side: 'LEFT' | 'RIGHT') => string | undefined;
}

/** How drafts become sentences. */
export interface Telling {
  readonly touched: TouchedLines;
  readonly program: Program;
}

/** Drafts as sentences: those who gain the same stand in one, and what the code alone has is not told of its deployments. */
export function toEntries(told: readonly Told<Draft>[], side: 'LEFT' | 'RIGHT', telling: Telling): Listed<AccessEntry> {
  const ofCode = new Set(told.flatMap(({ draft, deployment }) => (deployment === undefined ? [keyOf(draft)] : [])));
  const groups = groupBy(
    told.filter(({ draft, deployment }) => deployment === undefined || !(ofCode.has(keyOf(draft)) || ofCode.has(keyOf(uncounted(draft))))),
    ({ draft: { sort, can, isAlone, refusedBy, unless, graph }, deployment }) =>
      [
        sort,
        can,
        isAlone,
        refusedBy,
        unless,
        deployment === undefined,
        sort === 'access' ? '' : JSON.stringify(graph?.nodes.slice(1)),
      ].join('\n'),
  );
  const sorted = [...groups.values()]
    .map((group) => ({ group, draft: group[0].draft }))
    .toSorted((a, b) => orderOf(a.draft) - orderOf(b.draft));
  return {
    items: sorted.slice(0, entriesMax).map(({ group }) => toEntry(group, side, telling)),
    left: Math.max(0, sorted.length - entriesMax),
  };
}

/** Names may differ from deployment to deployment, and are no news; that all is meant where it was not, is. */
function keyOf({ at, sort, actions, resources, packet }: Draft): string {
  return [at.root, at.address, sort, ...actions, resources.includes('*'), packet?.protocol, packet?.port, packet?.source].join('\n');
}

/** The code alone may not know how many there are, `aws_iam_role.app`, where a deployment knows that there is one, `aws_iam_role.app[0]`. */
function uncounted(draft: Draft): Draft {
  return { ...draft, at: { ...draft.at, address: draft.at.address.replaceAll(/\[\d+\]/gu, '') } };
}

/** What is new as a whole is made to do something, so it comes last of its sort. */
function orderOf({ sort, rank, isAlone }: Draft): number {
  return sorts.indexOf(sort) * 1_000 + (isAlone ? 100 : 0) + rank;
}

function toEntry(group: readonly [Told<Draft>, ...Told<Draft>[]], side: 'LEFT' | 'RIGHT', telling: Telling): AccessEntry {
  const [{ draft }] = group;
  const { program } = telling;
  const names = [...new Set(group.map((one) => program.named(one.draft.who, one.draft.at, side)))];
  const deployments = [...new Set(group.flatMap(({ deployment }) => deployment ?? []))];
  const { sort, request, packet, unless, graph, at } = draft;
  const alone = draft.isAlone ? (side === 'RIGHT' ? ', new here,' : ', gone now,') : '';
  return {
    sort,
    text: `${firstNames(names, whoMax)}${alone} can ${side === 'RIGHT' ? 'now' : 'no longer'} ${program.named(draft.can, at, side)}${whereRefused(draft, side)}`,
    actions: draft.actions.slice(0, actionsMax),
    resources: draft.resources.slice(0, actionsMax),
    ...omitted('actionsOmitted', draft.actions),
    ...omitted('resourcesOmitted', draft.resources),
    ...(request === undefined ? {} : { request }),
    ...(packet === undefined ? {} : { packet }),
    ...(unless === undefined ? {} : { unless }),
    resource: program.name(at, side) ?? displayName(at),
    ...placeOf(draft, side, telling),
    ...(graph === undefined ? {} : { graph }),
    ...(deployments.length === 0 ? {} : { deployments }),
  };
}

/** What lasts where the conditions hold: access that was limited, or is from now on. */
function whereRefused({ refusedBy = [] }: Draft, side: 'LEFT' | 'RIGHT'): string {
  if (refusedBy.length === 0) return '';
  const conditions = `the condition${refusedBy.length === 1 ? '' : 's'} on ${firstNames(refusedBy, keysMax)}`;
  return side === 'RIGHT' ? `, also where ${conditions} refused it` : ` where ${conditions} refuse${refusedBy.length === 1 ? 's' : ''} it`;
}

/** How many more there are than a list holds. */
function omitted(name: 'actionsOmitted' | 'resourcesOmitted', { length }: readonly string[]): Partial<Pick<AccessEntry, typeof name>> {
  return length <= actionsMax ? {} : { [name]: length - actionsMax };
}

/** With its root, where that is neither the repository's nor said by the address. */
function displayName({ root, address }: Identified): string {
  return root === '.' || root === address ? address : `${root}: ${address}`;
}

function placeOf(
  { trace, at }: Pick<Draft, 'trace' | 'at'>,
  side: 'LEFT' | 'RIGHT',
  { touched, program }: Telling,
): { readonly path: string; readonly line: number } {
  // What a file of another kind holds has no line of its own.
  const anchor = chooseAnchor(
    trace.filter(({ range }) => range.startLine > 0),
    side,
    touched,
  );
  const place = program.place(at, side, anchor?.path ?? '') ?? anchor;
  return { path: place?.path ?? '.', line: place?.range.startLine ?? 1 };
}

/** Whatever one expression or one limit decides is said once. */
export function toOpen(told: readonly Told<OpenDraft>[], telling: Telling): Listed<OpenAccess> {
  const groups = [...groupBy(told, ({ draft }) => draft.because)];
  const items = groups.slice(0, openMax).map(([because, group]) => {
    const [{ draft }] = group;
    const names = [...new Set(group.map((one) => telling.program.named(one.draft.what, one.draft.at, 'RIGHT')))];
    return { what: firstNames(names, whoMax), because, ...placeOf(draft, 'RIGHT', telling) };
  });
  return { items, left: Math.max(0, groups.length - openMax) };
}

/** What a list leaves out is told as open, so that nobody takes it for all. */
export function leftOut(what: string, { items: [first], left }: Listed<Pick<AccessEntry, 'path' | 'line'>>): readonly OpenAccess[] {
  if (first === undefined || left === 0) return [];
  return [{ what, because: `a limit, by which ${left} more are left out`, path: first.path, line: first.line }];
}
