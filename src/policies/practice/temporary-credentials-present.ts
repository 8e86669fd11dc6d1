import { definePractice } from '../forms/practice.ts';

export const temporaryCredentialsPresent = definePractice({
  id: 'temporary-credentials-present',
  control: 'use-temporary-credentials',
  severity: 'info',
  title: 'Credentials are temporary',
  why: 'Credentials that expire within the hour are hardly worth stealing.',
  remedy: 'Let workflows take a role by OIDC, and workloads by their own identity.',
  limits: [
    'In a review only files that the change touches are looked at.',
    'Static keys elsewhere in the same repository are reported by other policies.',
  ],
  covers: {},
  practice: 'temporary credentials',
  called: 'use of temporary credentials',
  resources: ['terraform', 'cloudformation'],
});
