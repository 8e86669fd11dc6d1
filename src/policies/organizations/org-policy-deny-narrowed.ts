import { guardrailWeakened } from './guardrail-degree.ts';

export const orgPolicyDenyNarrowed = guardrailWeakened(
  {
    id: 'org-policy-deny-narrowed',
    control: 'guardrails-scp-rcp',
    severity: 'critical',
    title: 'An organization policy denies less than before',
    why: 'What the organization denies, no administrator of an account can allow: it is the one limit that still holds when an account is lost. Each action, region or role that is taken out of it is open in every account below.',
    remedy: 'Keep the Deny as it was. Where one task needs an exception, exempt the one role that does it, in the one account.',
    covers: {},
  },
  'other',
);
