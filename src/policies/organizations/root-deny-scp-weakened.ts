import { guardrailWeakened } from './guardrail-degree.ts';

export const rootDenyScpWeakened = guardrailWeakened(
  {
    id: 'root-deny-scp-weakened',
    control: 'root-account-protection',
    severity: 'high',
    title: 'The root users of accounts may do more',
    why: 'No policy of an account limits its root user; only the organization can. Without that Deny a root password that is guessed or recovered by mail owns the account.',
    remedy: 'Keep the Deny for root users on all member accounts.',
    covers: {},
  },
  'root',
);
