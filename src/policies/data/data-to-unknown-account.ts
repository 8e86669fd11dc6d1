import type { Resource } from '../../core/resource.ts';
import { defaultOption, possibleValues } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { placesAt } from '../../model/attribute-path.ts';
import { symbolicText } from '../../model/binding.ts';
import { documentAt } from '../../model/embedded-document.ts';
import { attribute, firstAttribute, members } from '../../model/fact.ts';
import { accountInArn, teamAccounts } from '../../model/iam/known-accounts.ts';
import type { KnownAccounts } from '../../model/evaluated-code.ts';
import type { Subject } from '../../model/subject.ts';
import { defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
import { dialectsOf, pathIn, rowsOfType, typesOf } from '../forms/row.ts';
import { isServiceAccount } from '../resource-policy/service-accounts.ts';
import { destinations } from './destinations.ts';
import type { Destination } from './destinations.ts';

const rowsOf = rowsOfType(destinations, (row) => row);

const policy = defineViolation({
  id: 'data-to-unknown-account',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  on: 'resource',
  types: typesOf(destinations),
  dialects: dialectsOf(destinations),
  title: 'Data, logs or findings go to an account that nobody knows',
  why: 'A copy in another account is read, kept and shared by whoever has that account, and no policy of yours reaches it. A mistyped number, a supplier that is gone, and an account of somebody who wants your data all look alike.',
  remedy: 'See whose account it is. List accounts of yours under `trustedAccounts` in the configuration.',
  limits: [
    'An account is known when the configuration lists it, a provider manages it, or the code named it before the change.',
    'Nothing proves that an account is not yours, so the finding is possible, and blocks only where the configuration says so.',
    'An account that an expression names is not judged, nor a bucket that something is delivered to: its ARN names no account.',
    'A network that a private zone is shared with, and an administrator of the organization, are not judged: the one is named by the network alone, and AWS takes none but members for the other.',
  ],
  covers: {},
  evaluate(subject, model) {
    const team = teamAccounts(model);
    return rowsOf(subject.resource).flatMap((row) => strangersIn(row, subject, team));
  },
});

/** With its places, which the schemas of AWS and of the provider are held against. */
export const dataToUnknownAccount = { ...policy, places: destinations };

function strangersIn(row: Destination, subject: Subject, team: KnownAccounts): readonly Violation[] {
  const { resource } = subject;
  const from = firstAttribute(resource.attributes, row.from ?? []);
  const source = from === undefined ? undefined : accountOf(from);
  const named = namedIn(row, resource).filter(({ account }) => account !== source);
  const strangers = named.filter(({ account }) => !team.has(account) && !isServiceAccount(account));
  return [...new Map(strangers.map((one) => [one.account, one])).values()].map((one) => toViolation(row, subject, one));
}

interface Named {
  readonly account: string;
  readonly value: Value;
  readonly decides: UnknownValue | undefined;
}

function namedIn(row: Destination, resource: Resource): readonly Named[] {
  return placesAt(resource, pathIn(row, resource) ?? '').flatMap(({ value: whole, only }) => {
    const value = row.inDocument === undefined ? whole : attribute(documentAt(whole), row.inDocument);
    const written = value === undefined ? undefined : defaultOption(value);
    const decides = only ?? (written?.kind === 'choice' ? written.condition : undefined);
    const options = written === undefined ? [] : possibleValues(written).flatMap((option) => members(option).items);
    return options.flatMap((option) => {
      const account = accountOf(option);
      return account === undefined ? [] : [{ account, value: option, decides }];
    });
  });
}

/** A number of twelve digits, or the account in an ARN. */
function accountOf(value: Value): string | undefined {
  const text = symbolicText(value) ?? '';
  return /^\d{12}$/u.test(text) ? text : accountInArn(text);
}

function toViolation({ does }: Destination, { address, resource }: Subject, { account, value, decides }: Named): Violation {
  const violation: Violation = {
    claim: 'violation',
    aspect: `${does} the account ${account}`,
    account,
    message: `${address} ${does} the account ${account}, which nothing else in the code knows.`,
    trace: [...traceOf(value), resource.declaration],
    confidence: 'possible',
    witness: { kind: 'account', facts: { account } },
  };
  return ofOption(violation, decides?.expression);
}
