import { attribute, decide, readText } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';

/** Where anybody gets a mailbox. */
const freeMail = /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|proton|protonmail|aol|mail)\.(?:[a-z]{2,3}|co\.uk)$/iu;

export const securityContactPersonalMailbox = defineViolation({
  id: 'security-contact-personal-mailbox',
  control: 'assign-security-contacts',
  severity: 'low',
  on: 'resource',
  types: ['aws_account_alternate_contact'],
  dialects: ['terraform'],
  title: 'The security contact is somebody’s own mailbox',
  why: 'AWS writes to this address when the account is under attack. One person is on holiday, or has left, and took the mailbox along.',
  remedy: 'Name the address of a list that several people read.',
  limits: ['Only mailboxes at free providers are told; whether an address of your own is a list cannot be seen.'],
  covers: {},
  *evaluate({ address, resource }) {
    const { attributes } = resource;
    if (decide(readText(attribute(attributes, 'alternate_contact_type')), (type) => type === 'SECURITY', false) !== 'yes') return;
    const email = readText(attribute(attributes, 'email_address'));
    if (email.kind === 'unknown')
      yield { claim: 'unresolved', aspect: 'address', unknown: email.unknown, message: `whose mailbox ${address} names` };
    if (email.kind !== 'known' || !freeMail.test(email.value)) return;
    yield {
      claim: 'violation',
      aspect: 'address',
      message: `${address} names a mailbox at a free provider as the security contact.`,
      trace: [...traceOf(email.source), resource.declaration],
      confidence: confidenceIn(email.source),
    };
  },
});
