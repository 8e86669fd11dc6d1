import { definePresence } from '../forms/presence.ts';
import type { Presence } from '../forms/presence.ts';

/** The contact that AWS writes to when it sees an account under attack. CloudFormation has no such type. */
export const securityContact: Presence = {
  what: 'Security contact',
  terraform: ['aws_account_alternate_contact'],
  such: [{ terraform: 'alternate_contact_type', is: ['SECURITY'] }],
};

export const securityContactPresent = definePresence({
  id: 'security-contact-present',
  control: 'assign-security-contacts',
  severity: 'info',
  title: 'A security contact is declared',
  why: 'AWS tells the security contact when an account does what attackers do. Without one it writes to whoever opened the account, years ago.',
  remedy: 'Declare an alternate contact of type SECURITY for every account, with the address of a mailing list that somebody reads.',
  limits: ['Whether every account of the organization has one is not compared.'],
  covers: { securityHub: ['Account.1'], cis: ['1.2'] },
  rows: [securityContact],
});
