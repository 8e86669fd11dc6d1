import { keepPromises } from './keep.ts';
import { commitPromises } from './scenarios/commits.ts';

keepPromises(commitPromises);
