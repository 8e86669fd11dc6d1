import type { Promised } from '../promise.ts';
import { accessPromises } from './access.ts';
import { acceptancePromises } from './acceptance.ts';
import { commitPromises } from './commits.ts';
import { comparisonPromises } from './comparison.ts';
import { filePromises } from './files.ts';
import { folderPromises } from './folders.ts';
import { notJudgedPromises } from './not-judged.ts';
import { ownPolicyPromises } from './own-policies.ts';
import { secretPromises } from './secrets.ts';
import { settingPromises } from './settings.ts';

export const promises: readonly Promised[] = [
  ...comparisonPromises,
  ...settingPromises,
  ...ownPolicyPromises,
  ...acceptancePromises,
  ...filePromises,
  ...commitPromises,
  ...secretPromises,
  ...folderPromises,
  ...notJudgedPromises,
  ...accessPromises,
];
