import { keepPromises } from './keep.ts';
import { accessPromises } from './scenarios/access.ts';

keepPromises(accessPromises);
