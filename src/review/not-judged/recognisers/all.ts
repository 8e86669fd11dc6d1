import type { Recogniser } from '../recogniser.ts';
import { cloudformationRecognisers } from './cloudformation.ts';
import { documentRecognisers } from './documents.ts';
import { frameworkRecognisers } from './frameworks.ts';
import { kubernetesRecognisers } from './kubernetes.ts';
import { programRecognisers } from './programs.ts';
import { terraformRecognisers } from './terraform.ts';

/** Every sort of file, what is surest first: the first that fits gives the words. */
export const recognisers: readonly Recogniser[] = [
  ...terraformRecognisers,
  ...programRecognisers,
  ...frameworkRecognisers,
  ...kubernetesRecognisers,
  ...cloudformationRecognisers,
  ...documentRecognisers,
];
