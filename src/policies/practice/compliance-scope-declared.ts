import { definePractice } from '../forms/practice.ts';

export const complianceScopeDeclared = definePractice({
  id: 'compliance-scope-declared',
  control: 'identify-regulatory-requirements',
  severity: 'info',
  title: 'Requirements that apply are declared',
  why: 'A standard that is switched on, or a page that names the scope, says what has to be kept.',
  remedy: 'Enable the conformance packs and standards that apply, and write the scope down.',
  limits: [
    'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
    'The legal analysis behind it is not visible.',
  ],
  covers: {},
  practice: 'compliance scope',
  called: 'scope of compliance',
  resources: ['terraform', 'cloudformation'],
});
