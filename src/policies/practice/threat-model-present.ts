import { definePractice } from '../forms/practice.ts';

export const threatModelPresent = definePractice({
  id: 'threat-model-present',
  control: 'threat-modeling',
  severity: 'info',
  title: 'A threat model is written down',
  why: 'A threat model beside the code is one that can be looked at when the code changes.',
  remedy: 'Keep one for each application: what is worth protecting, from whom, and what holds.',
  limits: [
    'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
    'In a review only files that the change touches are looked at.',
  ],
  covers: {},
  practice: 'threat model',
  called: 'threat model',
});
