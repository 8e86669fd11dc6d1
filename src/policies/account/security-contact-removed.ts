import { defineLoss } from '../forms/loss.ts';
import { securityContact } from './security-contact-present.ts';

export const securityContactRemoved = defineLoss({
  id: 'security-contact-removed',
  control: 'assign-security-contacts',
  severity: 'medium',
  speaksFor: ['security-contact-present'],
  title: 'The security contact is removed',
  why: 'AWS tells the security contact when an account does what attackers do. Without one the warning reaches whoever opened the account, or nobody.',
  remedy: 'Keep a contact of type SECURITY in every account.',
  limits: ['An address that becomes another one is not compared.'],
  covers: { securityHub: ['Account.1'], cis: ['1.2'] },
  presences: [securityContact],
});
