import { definePractice } from '../forms/practice.ts';

export const securityChampionDeclared = definePractice({
  id: 'security-champion-declared',
  control: 'security-champions',
  severity: 'info',
  title: 'Somebody is named for security',
  why: 'A name is somebody to ask.',
  remedy: 'Name a champion for each part, in CODEOWNERS or in a file of maintainers.',
  limits: [
    'A file is reported by its place and by words in it; whether it is kept up and followed is not visible.',
    'Training and time for it are not visible.',
  ],
  covers: {},
  practice: 'security champion',
  called: 'security champion',
});
