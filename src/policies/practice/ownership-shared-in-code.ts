import { definePractice } from '../forms/practice.ts';

export const ownershipSharedInCode = definePractice({
  id: 'ownership-shared-in-code',
  control: 'sharing-security-work',
  severity: 'info',
  title: 'Work is shared among several owners',
  why: 'Paths with owners of their own show who answers for what.',
  remedy: 'Let CODEOWNERS name the team that answers for each part.',
  limits: ['Weak evidence of a model of responsibilities.', 'In a review only files that the change touches are looked at.'],
  covers: {},
  practice: 'shared ownership',
  called: 'ownership over several teams',
});
