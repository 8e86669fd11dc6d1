import { definePractice } from '../forms/practice.ts';

export const architectureRecordPresent = definePractice({
  id: 'architecture-record-present',
  control: 'design-secure-architecture',
  severity: 'info',
  title: 'The architecture and its decisions are written down',
  why: 'A decision whose reason is known is not undone by accident.',
  remedy: 'Write decisions down, one page each, beside the code.',
  limits: [
    'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
    'In a review only files that the change touches are looked at.',
  ],
  covers: {},
  practice: 'architecture record',
  called: 'architecture record',
});
