import { keepPromises } from './keep.ts';
import { folderPromises } from './scenarios/folders.ts';

keepPromises(folderPromises);
