import { definePractice } from '../forms/practice.ts';

export const chaosExperimentPresent = definePractice({
  id: 'chaos-experiment-present',
  control: 'chaos-engineering',
  severity: 'info',
  title: 'Experiments with failures are declared',
  why: 'A system that was broken on purpose is one whose failure is known.',
  remedy: 'Begin with one experiment of AWS FIS in a test environment.',
  limits: ['In a review only files that the change touches are looked at.'],
  covers: {},
  practice: 'chaos experiment',
  called: 'chaos experiment',
  resources: ['terraform', 'cloudformation'],
});
