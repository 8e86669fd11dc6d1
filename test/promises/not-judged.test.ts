import { keepPromises } from './keep.ts';
import { notJudgedPromises } from './scenarios/not-judged.ts';

keepPromises(notJudgedPromises);
