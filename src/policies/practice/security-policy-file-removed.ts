import { definePractice } from '../forms/practice.ts';

export const securityPolicyFileRemoved = definePractice({
  id: 'security-policy-file-removed',
  control: 'assign-security-contacts',
  severity: 'low',
  title: 'The way to report a vulnerability is gone',
  why: 'Whoever finds a hole and does not know whom to tell tells everybody, or nobody. SECURITY.md is where people and tools look first.',
  remedy: 'Keep SECURITY.md with an address that is read.',
  limits: ['A file is told by its place and by words in it; whether it is kept up and followed is not visible.'],
  covers: {},
  practice: 'security policy',
  called: 'security policy',
});
