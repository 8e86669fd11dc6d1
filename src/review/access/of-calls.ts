import { firstNames } from '../../core/first-names.ts';
import { groupBy } from '../../core/group-by.ts';
import { openCalls } from '../../model/network/open-call.ts';
import type { OpenCall } from '../../model/network/open-call.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Identified } from '../../model/subject.ts';
import { placesOf } from './draft.ts';
import type { Draft, Drafts, OpenDraft } from './draft.ts';
import type { Estates } from './estates.ts';
import type { BothWays } from './identities/principals.ts';

/** Calls that no document speaks of: the URL of a function, methods and routes of an API that ask nobody who he is. */
export function callChanges({ base, head, identity }: Estates): BothWays {
  const before = callsOf(base, (call) => identity.successor(call) ?? identity.replacement(call) ?? identity.subject(call));
  const after = callsOf(head, (call) => call);
  return { gained: newCalls(before, after), lost: { drafts: newCalls(after, before).drafts, open: [] } };
}

/** By their place on head. */
type Calls = ReadonlyMap<string, OpenCall>;

function callsOf(model: AwsModel, placeOf: (call: OpenCall) => Identified): Calls {
  return new Map(
    openCalls(model).map((call) => {
      const { root, address } = placeOf(call);
      return [[root, address, call.operation === call.address ? '' : call.operation].join('\n'), call];
    }),
  );
}

/** What could be so on both sides is no news, nor what an expression decides on the other. */
function newCalls(from: Calls, to: Calls): Drafts {
  const fresh = [...to].flatMap(([place, call]) => (from.has(place) ? [] : [call]));
  const sure = groupBy(
    fresh.filter(({ unknown }) => unknown === undefined),
    ({ root, thing }) => `${root}\n${thing}`,
  );
  return {
    drafts: [...sure.values()].map(callDraft),
    open: fresh.flatMap((call): OpenDraft[] =>
      call.unknown === undefined ? [] : [{ what: whole(call), because: call.unknown.expression, at: atOf(call), trace: traceOf(call) }],
    ),
  };
}

const namesMax = 3;

function callDraft(calls: readonly [OpenCall, ...OpenCall[]]): Draft {
  const [first] = calls;
  const { thing, action } = first;
  const operations = calls.map(({ operation }) => operation).filter((operation) => operation !== '');
  const what = operations.length === 0 ? `${thing} by its URL` : `${firstNames(operations, namesMax)} of ${thing}`;
  return {
    sort: 'public',
    rank: 0,
    who: 'anyone on the internet',
    isAlone: false,
    can: `call ${what}`,
    actions: [action],
    resources: [thing],
    at: atOf(first),
    trace: traceOf(first),
    graph: {
      nodes: [
        { kind: 'outside', label: 'the internet' },
        { kind: 'resource', label: thing },
      ],
      edges: [{ from: 0, to: 1, label: action }],
    },
  };
}

function whole({ thing, operation }: OpenCall): string {
  return operation === '' ? thing : `${operation} of ${thing}`;
}

function atOf({ root, address }: OpenCall): Identified {
  return { root, address };
}

function traceOf({ source, resource }: OpenCall): Draft['trace'] {
  return [...placesOf(source), resource.declaration];
}
