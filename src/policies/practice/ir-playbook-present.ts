import { definePractice } from '../forms/practice.ts';

export const irPlaybookPresent = definePractice({
  id: 'ir-playbook-present',
  control: 'define-ir-playbooks',
  severity: 'info',
  title: 'Playbooks for incidents are written down',
  why: 'At three in the morning nobody invents a good response. A playbook kept beside the code is found, and reviewed like it.',
  remedy:
    'Write down who is called, what is shut off first and how to recover, beside the code or as SSM Automation documents and response plans.',
  limits: [
    'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
    'In a review only files that the change touches are looked at.',
  ],
  covers: {},
  practice: 'playbook',
  called: 'incident playbook',
  resources: ['terraform', 'cloudformation'],
});
