import { definePractice } from '../forms/practice.ts';

export const irPlaybookRemoved = definePractice({
  id: 'ir-playbook-removed',
  control: 'define-ir-playbooks',
  severity: 'low',
  speaksFor: ['ir-playbook-present'],
  title: 'A playbook for incidents is removed',
  why: 'What is not written down is forgotten until the night on which it is wanted.',
  remedy: 'Keep it, or put its successor into the same change.',
  limits: [
    'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
    'A playbook that goes while another one of the change or of the resources stays is not reported.',
  ],
  covers: {},
  practice: 'playbook',
  called: 'incident playbook',
  resources: ['terraform', 'cloudformation'],
});
