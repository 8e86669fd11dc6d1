import { definePractice } from '../forms/practice.ts';

export const imagePipelineWeakened = definePractice({
  id: 'image-pipeline-weakened',
  control: 'image-generation-pipeline',
  severity: 'medium',
  speaksFor: ['image-pipeline-present'],
  title: 'A pipeline that makes images is removed',
  why: 'Images that nobody makes any more are those of last year, with the holes of last year.',
  remedy: 'Keep it, or put its successor into the same change.',
  limits: ['Components and schedules that a pipeline loses are not compared.'],
  covers: {},
  practice: 'image pipeline',
  called: 'image pipeline',
  resources: ['terraform', 'cloudformation'],
});
