import { definePractice } from '../forms/practice.ts';

export const imagePipelineWeakened = definePractice({
  id: 'image-pipeline-weakened',
  control: 'image-generation-pipeline',
  severity: 'medium',
  speaksFor: ['image-pipeline-present'],
  title: 'A pipeline that makes images is removed',
  why: 'Images that nobody rebuilds are last year’s, with last year’s vulnerabilities.',
  remedy: 'Keep it, or put its successor into the same change.',
  limits: ['Components and schedules that a pipeline loses are not compared.'],
  covers: {},
  practice: 'image pipeline',
  called: 'image pipeline',
  resources: ['terraform', 'cloudformation'],
});
