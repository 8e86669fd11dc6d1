import { definePractice } from '../forms/practice.ts';

export const dependencyUpdatesRemoved = definePractice({
  id: 'dependency-updates-removed',
  control: 'manage-application-vulnerabilities',
  severity: 'low',
  speaksFor: ['dependency-updates-present'],
  title: 'Dependencies are no longer watched or updated',
  why: 'A package that nobody updates keeps every hole that becomes known.',
  remedy: 'Keep the updates, or put what takes their place into the same change.',
  limits: ['Ecosystems that are dropped from a file that stays are not compared.'],
  covers: {},
  practice: 'dependency updates',
  called: 'care for dependencies',
});
