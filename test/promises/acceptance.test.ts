import { keepPromises } from './keep.ts';
import { acceptancePromises } from './scenarios/acceptance.ts';

keepPromises(acceptancePromises);
