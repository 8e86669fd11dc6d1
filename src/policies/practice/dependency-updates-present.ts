import { definePractice } from '../forms/practice.ts';

export const dependencyUpdatesPresent = definePractice({
  id: 'dependency-updates-present',
  control: 'manage-application-vulnerabilities',
  severity: 'info',
  title: 'Dependencies are watched or updated',
  why: 'Most known holes come with packages, and are closed by their next version.',
  remedy: 'Let Dependabot or Renovate open the changes, and review dependencies in the pipeline.',
  limits: ['In a review only files that the change touches are looked at.'],
  covers: {},
  practice: 'dependency updates',
  called: 'care for dependencies',
});
