import { guardrailWeakened } from './guardrail-degree.ts';

export const regionDenyScpWeakened = guardrailWeakened(
  {
    id: 'region-deny-scp-weakened',
    control: 'select-regions',
    severity: 'high',
    title: 'The organization allows more regions, or more in them',
    why: 'Regions that nobody uses are where nobody looks: attackers start their machines there. The Deny on other regions is what keeps them closed in every account at once.',
    remedy: 'Keep the Deny at least as wide. Add a region that is needed to the list by itself.',
    covers: {},
  },
  'region',
);
