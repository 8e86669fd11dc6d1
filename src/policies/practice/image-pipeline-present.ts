import { definePractice } from '../forms/practice.ts';

export const imagePipelinePresent = definePractice({
  id: 'image-pipeline-present',
  control: 'image-generation-pipeline',
  severity: 'info',
  title: 'Images are made by a pipeline',
  why: 'An image that is made from code can be made again, patched, by everybody.',
  remedy: 'Build images with EC2 Image Builder or Packer, on a schedule.',
  limits: ['In a review only files that the change touches are looked at.', 'Scans and signatures are not looked at.'],
  covers: {},
  practice: 'image pipeline',
  called: 'image pipeline',
  resources: ['terraform', 'cloudformation'],
});
