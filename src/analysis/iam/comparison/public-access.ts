import { formatAddress, parseCidr } from '../../cidr/address.ts';
import type { AddressRange } from '../../cidr/address.ts';
import type { AccessRequest, RequestPrincipal } from '../evaluation/access-request.ts';
import { type Outcome, searchNewAccess, type SearchSetting } from './access-search.ts';
import { type Budget, budgetOf } from '../budget.ts';
import type { Caller } from './caller.ts';
import { candidatesOf, sidesOf, unknownParts } from './comparison-sides.ts';
import { evaluateRequest } from '../evaluation/evaluate-request.ts';
import { symbolLetters } from '../globs/glob.ts';
import { forOutsiders } from '../document/own-variable.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { patternText } from '../document/pattern.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { rememberedByText } from '../../../core/remembered-by-text.ts';
import { patternCache } from '../globs/prepared-pattern.ts';
import { resourceTypes } from '../actions/resource-types.ts';

/** Who from outside gets in: anybody without credentials, any AWS account, or any account through an AWS service (a confused deputy). */
export type Reach = 'anonymous' | 'any-account' | 'service';

/** The answer: `yes` is proven by its witness. */
export interface PublicAccess {
  readonly isPublic: 'yes' | 'no' | 'unknown';
  readonly reach?: Reach;
  /** A request from outside that the document allows, confirmed by `evaluateRequest`. With every `yes`. */
  readonly witness?: AccessRequest;
  /** Index of the statement that allows it. */
  readonly statement?: number;
  readonly reason?: string;
}

/** How much may be spent on an answer, and who is asked about; everybody, where nothing is said. */
export interface PublicAccessContext {
  readonly reaches?: readonly Reach[];
  readonly budget?: Budget;
}

const everyReach: readonly Reach[] = ['anonymous', 'any-account', 'service'];
const DEFAULT_BUDGET_UNITS = 1_000_000;
const nothing: PolicyDocument = { version: '2012-10-17', statements: [] };
/** Accounts that AWS's documentation uses; the first that the document does not name is the stranger's. */
const strangers = ['444455556666', '777788889999', '999900001111'];
/** Networks with more addresses than these (wider than /8, and /32 of IPv6) count as the internet when a condition names them. */
const NARROW_BITS = { 4: 24n, 6: 96n } as const;
const ADDRESSES_MAX = 20;
const SOURCES_MAX = 20;
const absent = undefined;

/**
 * Does a resource policy let somebody in from outside? The caller fixes what he is (account, organisation, ARN) to values that nobody
 * has named; he has no VPC that the document names, and an address outside every narrow network. What he can choose himself (referer,
 * user agent, prefix, tags of the request) does not confine.
 */
export function publicAccess(written: PolicyDocument, { budget, reaches = everyReach }: PublicAccessContext = {}): PublicAccess {
  if (budget !== undefined) return judge(written, reaches, budget);
  return answers.of(JSON.stringify([written, reaches]), () => judge(written, reaches, budgetOf(DEFAULT_BUDGET_UNITS)));
}

/** Instances of a module ask the same again and again, of documents of their own. */
const answers = rememberedByText<PublicAccess>();

function judge(written: PolicyDocument, reaches: readonly Reach[], budget: Budget): PublicAccess {
  const document = forOutsiders(written);
  const [unknown] = unknownParts(document);
  let reason: string | undefined;
  for (const reach of reaches) {
    const callers = outsiders(reach, document);
    const certain = ask(document, callers, 'narrow', budget);
    if (typeof certain === 'object') return { isPublic: 'yes', reach, witness: certain.witness, statement: certain.statement };
    const possible = unknown === undefined ? certain : ask(document, callers, 'wide', budget);
    reason ??= openBecause(possible, unknown);
  }
  return reason === undefined ? { isPublic: 'no' } : { isPublic: 'unknown', reason };
}

function openBecause(outcome: Outcome, unknown: string | undefined): string | undefined {
  if (outcome === 'empty') return undefined;
  if (outcome === 'exhausted') return 'the document is too complex to decide within the budget';
  return unknown === undefined ? 'an example of public access could not be confirmed' : `it depends on ${unknown}`;
}

function ask(document: PolicyDocument, callers: readonly Caller[], reading: 'narrow' | 'wide', budget: SearchSetting['budget']): Outcome {
  const cache = patternCache(symbolLetters());
  const sides = sidesOf(nothing, document, reading, cache);
  return searchNewAccess(sides, candidatesOf(sides, budget), {
    callers,
    letters: cache.letters,
    budget,
    types: resourceTypes(cache, [document]),
    // What may be is not proven by an example: one that the search finds is enough to keep it open.
    isProof: (request) => reading === 'wide' || evaluateRequest([document], request) === 'allow',
    proofUnits: 20 + document.statements.length * 10,
  });
}

function outsiders(reach: Reach, document: PolicyDocument): readonly Caller[] {
  const text = JSON.stringify(document);
  const account = strangers.find((candidate) => !text.includes(candidate)) ?? '000000000001';
  const principals = principalsOf(reach, document, account);
  const networks: readonly (readonly [string, string | undefined])[][] = [
    [
      ['aws:sourcevpc', absent],
      ['aws:sourcevpce', absent],
      ['aws:vpcsourceip', absent],
    ],
    [
      ['aws:sourcevpc', 'vpc-0f0e0d0c0b0a09080'],
      ['aws:sourcevpce', 'vpce-0f0e0d0c0b0a09080'],
      ['aws:vpcsourceip', '10.255.254.253'],
    ],
  ];
  return principals.flatMap(({ principal, identity }) =>
    networks.flatMap((network) =>
      addressesIn(document).flatMap((address) =>
        sourcesOf(reach, account, document).map((source): Caller => ({
          principal,
          isFresh: true,
          pinned: new Map([...identity, ...network, ['aws:sourceip', address], ...source]),
        })),
      ),
    ),
  );
}

type Pins = readonly (readonly [string, string | undefined])[];

function principalsOf(
  reach: Reach,
  document: PolicyDocument,
  account: string,
): readonly { readonly principal: RequestPrincipal; readonly identity: Pins }[] {
  if (reach === 'any-account') {
    // A stranger calls his role whatever a condition asks for; and his account may be in no organization.
    const arns = [`arn:aws:iam::${account}:role/stranger`, ...ofAnyAccount(document, 'aws:principalarn', account)].slice(0, SOURCES_MAX);
    return arns.flatMap((arn) =>
      ['o-stranger00', absent].map((org) => ({
        principal: { kind: 'aws' as const, arn, account },
        identity: identityPins({ arn, account, ...(org === undefined ? {} : { org }), type: 'AssumedRole', service: 'false' }),
      })),
    );
  }
  const nobody = identityPins({ service: reach === 'service' ? 'true' : 'false' });
  if (reach === 'anonymous') return [{ principal: { kind: 'anonymous' }, identity: nobody }];
  const services = new Set(
    document.statements.flatMap(
      ({ principals }) => principals?.items.flatMap(({ type, pattern }) => (type === 'Service' ? [patternText(pattern)] : [])) ?? [],
    ),
  );
  return [...services].map((name) => ({ principal: { kind: 'service', name }, identity: nobody }));
}

function identityPins(who: {
  readonly arn?: string;
  readonly account?: string;
  readonly org?: string;
  readonly type?: string;
  readonly service: string;
}): Pins {
  return [
    ['aws:principalarn', who.arn],
    ['aws:principalaccount', who.account],
    ['kms:calleraccount', who.account],
    ['aws:principalorgid', who.org],
    ['aws:principalorgpaths', who.org && `${who.org}/r-stranger/`],
    ['aws:principaltype', who.type],
    ['aws:userid', who.account && 'AROASTRANGER0000:session'],
    ['aws:username', absent],
    ['aws:principalisawsservice', who.service],
    ['aws:principalservicename', absent],
    ['aws:vpceaccount', who.account],
    ['aws:vpceorgid', who.org],
    ['s3:dataaccesspointaccount', who.account],
    ['s3:dataaccesspointarn', who.account && `arn:aws:s3:us-east-1:${who.account}:accesspoint/stranger`],
    ['elasticfilesystem:accessedviamounttarget', 'false'],
    ['lambda:eventsourcetoken', 'a-token-of-a-stranger'],
    ['sns:endpoint', 'https://stranger.example.net/'],
  ];
}

/** A service acts for resources of anybody's account; other callers have no source resource. */
function sourcesOf(reach: Reach, account: string, document: PolicyDocument): readonly Pins[] {
  if (reach !== 'service')
    return [
      [
        ['aws:sourcearn', absent],
        ['aws:sourceaccount', absent],
        ['aws:sourceorgid', absent],
        ['aws:sourceowner', absent],
      ],
    ];
  const of = (arn: string): Pins => [
    ['aws:sourcearn', arn],
    ['aws:sourceaccount', account],
    ['aws:sourceorgid', 'o-stranger00'],
    ['aws:sourceowner', account],
  ];
  const named = ofAnyAccount(document, 'aws:sourcearn', account);
  const arns = [`arn:aws:service:us-east-1:${account}:stranger`, 'arn:aws:s3:::stranger-bucket', ...named];
  return [...new Set(arns)].slice(0, SOURCES_MAX).map(of);
}

/** For each ARN that a condition on this key names without its account: one of the stranger's. */
function ofAnyAccount({ statements }: PolicyDocument, wanted: string, account: string): readonly string[] {
  const conditions = statements.flatMap((statement) => statement.conditions).filter(({ key }) => conditionKey(key) === wanted);
  return conditions
    .flatMap(({ values }) => values.items)
    .flatMap((value) => {
      const [arn, partition, service, region = '', owner = '', ...resource] = patternText(value).split(':');
      if (arn !== 'arn' || !/^[*?]+$/u.test(owner)) return [];
      return [
        [arn, partition, service, concrete(region, 'us-east-1'), account, ...resource.map((part) => concrete(part, 'stranger'))].join(':'),
      ];
    });
}

function concrete(segment: string, instead: string): string {
  return segment.replaceAll(/[*?]+/gu, instead);
}

/** Addresses on the internet, and one of each wide network that a condition names. */
function addressesIn(document: PolicyDocument): readonly string[] {
  const ranges = document.statements
    .flatMap((statement) => statement.conditions)
    .filter(({ key }) => conditionKey(key) === 'aws:sourceip')
    .flatMap(({ values }) => values.items)
    .flatMap((value) => parseCidr(patternText(value)) ?? []);
  const isWide = ({ family, first, last }: AddressRange): boolean => last - first + 1n > 1n << NARROW_BITS[family];
  const narrow = ranges.filter((range) => !isWide(range));
  const wide = ranges.filter(isWide).map(({ family, first }) => formatAddress(family, first + 7n));
  return [...new Set([...elsewhere.flatMap((some) => outside(some, narrow)), ...wide])].slice(0, ADDRESSES_MAX);
}

/** The first of these addresses that lies in none of the networks. */
function outside(addresses: readonly string[], networks: readonly AddressRange[]): readonly string[] {
  const isIn = (address: string): boolean => {
    const one = parseCidr(address);
    return networks.some(
      (network) => one !== undefined && one.family === network.family && one.first >= network.first && one.last <= network.last,
    );
  };
  return addresses.filter((address) => !isIn(address)).slice(0, 1);
}

/** Addresses of documentation, by family; people name their networks as well when they write an example. */
const elsewhere: readonly (readonly string[])[] = [
  ['203.0.113.7', '198.51.100.7', '192.0.2.7', '233.252.0.7'],
  ['2001:db8::7', '2001:db8:ffff::7', '3fff::7'],
];
