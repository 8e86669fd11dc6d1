import { asWritten } from '../../../core/as-written.ts';
import type { Budget } from '../../../analysis/iam/budget.ts';
import { addedAccess } from '../../../analysis/iam/comparison/added-access.ts';
import type { AddedAccess } from '../../../analysis/iam/comparison/added-access.ts';
import { withSameNames } from '../../../analysis/iam/comparison/same-names.ts';
import { withSameProviders } from '../../../analysis/iam/comparison/same-provider.ts';
import { valuedDocument } from '../../../analysis/iam/comparison/widening.ts';
import { unknownLists } from '../../../analysis/iam/document/open-ends.ts';
import { patternText } from '../../../analysis/iam/document/pattern.ts';
import type { PolicyDocument } from '../../../analysis/iam/document/policy-document.ts';
import { groupBy } from '../../../core/group-by.ts';
import { firstNames } from '../../../core/first-names.ts';
import type { Location } from '../../../core/location.ts';
import type { IamDocument, ReadDocument } from '../../../model/iam/iam-document.ts';
import type { AccessGraph, AccessNode } from '../../result.ts';
import { describeCaller } from '../words/callers.ts';
import { placesOf } from '../draft.ts';
import type { Draft, Drafts, OpenDraft } from '../draft.ts';
import { refusingConditions } from '../words/refusing-conditions.ts';
import { requestExample } from '../words/request-example.ts';

/** A document that says who may come, of one side; of base in the names of head. */
export interface Opening {
  readonly source: IamDocument;
  readonly option: ReadDocument;
  /** As the service reads it. */
  readonly document: PolicyDocument;
}

/** What it opens, and the words for that. */
export interface OpeningWords {
  readonly sort: Draft['sort'];
  /** `bucket uploads`. */
  readonly thing: string;
  /** What one does: `read bucket uploads`. */
  readonly can: (actions: readonly string[]) => string;
  readonly node: AccessNode;
  /** What stands behind it: what a role may do. */
  readonly beyond: AccessNode | undefined;
  /** Set where nobody comes without credentials, whoever is named: a role is taken by who has an account. */
  readonly isSigned?: true;
  /** True for callers that are not told of a thing that is new: a role is made for its service. */
  readonly isDailyWork: (caller: string) => boolean;
}

const nothing: PolicyDocument = { version: '2012-10-17', statements: [] };
const actionsNamedMax = 3;

/** Whom `to` lets in and `from` does not; `from` is absent where there was no such document. */
export function openingDrafts(from: Opening | undefined, to: Opening, words: OpeningWords, budget: Budget): Drafts {
  const [before, after] = withSameProviders(...withSameNames(from?.document ?? nothing, to.document)).map(valuedDocument);
  if (before === undefined || after === undefined) return { drafts: [], open: [] };
  const { entries, open } = addedAccess({ base: before, head: after, budget });
  const named = JSON.stringify([before, after]);
  const signed = words.isSigned === true ? entries.filter(({ witness }) => witness.principal?.kind !== 'anonymous') : [];
  const found = (signed.length > 0 ? signed : entries)
    .filter(({ grade }) => grade !== 'later')
    .map((entry) => {
      const request = requestExample(entry.witness, '', [{ ...after, statements: askedOf(after, entry) }]);
      return { entry, request, who: describeCaller(entry, request, named) };
    });
  const callers = [...groupBy(found, ({ who }) => who)].filter(([who]) => from !== undefined || !words.isDailyWork(who));
  const everyone = new Set(callers.flatMap(([who, ofCaller]) => (isEverybody(who) ? ofCaller.map(({ entry }) => entry.statement) : [])));
  const byCaller = new Map(callers);
  const drafts = callers.flatMap(([who, ofCaller]): Draft[] => {
    const told = new Set(byCaller.get(withoutAccount(who) ?? '')?.map(({ entry }) => entry.statement));
    const own = ofCaller.filter(({ entry }) => !told.has(entry.statement) && (isEverybody(who) || !everyone.has(entry.statement)));
    const [first] = own;
    if (first === undefined) return [];
    const actions = [...new Set(own.flatMap(({ entry }) => entry.actions.map(({ name }) => name)))];
    const unless = unlessSame(from, first.entry, before);
    return [
      {
        sort: words.sort,
        rank: isEverybody(who) ? 1 : 2,
        who,
        isAlone: false,
        can: `${words.can(actions)} (${firstNames(actions.map(asWritten), actionsNamedMax)})`,
        actions,
        refusedBy: refusingConditions(before, first.entry.witness, actions).filter((key) => !who.includes(key)),
        resources: [...new Set(own.flatMap(({ entry }) => entry.resources))].map((one) => (one === '*' ? words.thing : one)),
        request: { ...first.request, resource: resourceOf(first.request.resource, after, first.entry, words) },
        ...(unless === undefined ? {} : { unless }),
        at: { root: to.source.root, address: to.source.address },
        trace: traceOf(to, first.entry.statement),
        graph: graphOf(who, actions, words),
      },
    ];
  });
  const end = open ?? newEnd(from, to);
  // Whoever an expression stands for is told by its name.
  const because = drafts.some(({ who }) => who === end) ? undefined : end;
  const rest: readonly OpenDraft[] =
    because === undefined ? [] : [{ what: words.thing, because, at: to.source, trace: traceOf(to, undefined) }];
  return { drafts, open: rest };
}

/** What asks the caller for something: the statement that lets him in, and each Deny that he must not meet. */
function askedOf({ statements }: PolicyDocument, { statement }: AddedAccess): PolicyDocument['statements'] {
  return statements.filter((one, index) => index === statement || one.effect === 'deny');
}

/** Everybody under the same conditions: whoever needs no account is told for those who have one. */
function withoutAccount(who: string): string | undefined {
  return who.startsWith(anyAccount) ? `anyone${who.slice(anyAccount.length)}` : undefined;
}
const anyAccount = 'anyone with an AWS account';

function isEverybody(who: string): boolean {
  return who === 'anyone' || who === anyAccount;
}

/** A role has no resource in its own document: it is meant itself. */
function resourceOf(text: string, document: PolicyDocument, { statement }: AddedAccess, { thing }: OpeningWords): string {
  const { resources, notResources } = document.statements[statement] ?? {};
  return resources === undefined && notResources === undefined ? thing : text;
}

/** Who is named by another expression than before may be the same. */
function unlessSame(from: Opening | undefined, { witness }: AddedAccess, before: PolicyDocument): string | undefined {
  const text = witness.principal?.kind === 'aws' ? witness.principal.arn : '';
  const expression = /<([^<>]*)>/u.exec(text)?.[1];
  if (from === undefined || expression === undefined) return undefined;
  const items = before.statements.flatMap(({ principals }) => principals?.items ?? []);
  const names = items.filter(({ type }) => type === 'AWS').map(({ pattern }) => patternText(pattern));
  return names.every((name) => isOther(name, expression)) ? undefined : expression;
}

/** Two that the code declares are never one. */
function isOther(name: string, expression: string): boolean {
  const other = /^<([^<>]*)>$/u.exec(name)?.[1];
  return other !== undefined && other !== expression && [other, expression].every((one) => declaredIdentity.test(one));
}

const declaredIdentity = /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*aws_iam_(?:role|user)\.[\w-]+(?:\[[^\]]*\])?\.arn$|^[A-Za-z0-9]+\.Arn$/u;

function newEnd(from: Opening | undefined, to: Opening): string | undefined {
  const known = new Set(from === undefined ? [] : unknownLists(from.document));
  return unknownLists(to.document).find((expression) => !known.has(expression));
}

function graphOf(who: string, actions: readonly string[], { node, beyond }: OpeningWords): AccessGraph {
  const outside: AccessNode = { kind: 'outside', label: who };
  const nodes = [outside, node, ...(beyond === undefined ? [] : [beyond])];
  return {
    nodes,
    edges: nodes.slice(1).map((_, index) => ({ from: index, to: index + 1, label: index === 0 ? firstNames(actions, 2) : '' })),
  };
}

function traceOf({ source, option }: Opening, statement: number | undefined): readonly Location[] {
  const found = statement === undefined ? undefined : option.sources[statement];
  return [...placesOf(found?.principals[0]), ...placesOf(found?.statement), ...placesOf(source.value), source.resource.declaration];
}
