import { guardrailWeakened } from './guardrail-degree.ts';

export const dataPerimeterWeakened = guardrailWeakened(
  {
    id: 'data-perimeter-weakened',
    control: 'iam-data-perimeters',
    severity: 'critical',
    title: 'The data perimeter of the organization admits more',
    why: 'The perimeter keeps data within the organization whoever makes a mistake in an account: only its own identities, resources and networks are let through. Each exception is a way out for all accounts.',
    remedy: 'Keep the perimeter as it was, and name exceptions one by one.',
    covers: {},
  },
  'perimeter',
);
