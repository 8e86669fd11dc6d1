import { keepPromises } from './keep.ts';
import { comparisonPromises } from './scenarios/comparison.ts';

keepPromises(comparisonPromises);
