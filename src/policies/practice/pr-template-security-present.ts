import { definePractice } from '../forms/practice.ts';

export const prTemplateSecurityPresent = definePractice({
  id: 'pr-template-security-present',
  control: 'involve-security-in-development',
  severity: 'info',
  title: 'Templates of pull requests or issues ask about security',
  why: 'A question that everybody is asked is one that nobody has to remember.',
  remedy: 'Add a short section on security to the template of pull requests.',
  limits: [
    'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
    'In a review only files that the change touches are looked at.',
  ],
  covers: {},
  practice: 'review template',
  called: 'template that asks about security',
});
