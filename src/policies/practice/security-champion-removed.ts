import { definePractice } from '../forms/practice.ts';

export const securityChampionRemoved = definePractice({
  id: 'security-champion-removed',
  control: 'security-champions',
  severity: 'low',
  speaksFor: ['security-champion-declared'],
  title: 'Nobody is named for security any longer',
  why: 'Without a name nobody feels asked.',
  remedy: 'Name who follows in the same change.',
  limits: ['A file is told by its place and by words in it; whether it is kept up and followed is not visible.'],
  covers: {},
  practice: 'security champion',
  called: 'security champion',
});
