import { keepPromises } from './keep.ts';
import { filePromises } from './scenarios/files.ts';

keepPromises(filePromises);
