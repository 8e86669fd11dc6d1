import { definePractice } from '../forms/practice.ts';

export const codeownersSecurityPathsPresent = definePractice({
  id: 'codeowners-security-paths-present',
  control: 'involve-security-in-development',
  severity: 'info',
  title: 'Owners for security are named in CODEOWNERS',
  why: 'Code owners are how security sees a change before it is merged.',
  remedy: 'Name owners for infrastructure, access and pipelines.',
  limits: ['A team counts as one for security by its name.', 'In a review only files that the change touches are looked at.'],
  covers: {},
  practice: 'security owner',
  called: 'owner for security',
});
