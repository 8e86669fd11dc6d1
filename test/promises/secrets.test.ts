import { keepPromises } from './keep.ts';
import { secretPromises } from './scenarios/secrets.ts';

keepPromises(secretPromises);
