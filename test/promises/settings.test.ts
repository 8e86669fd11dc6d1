import { keepPromises } from './keep.ts';
import { settingPromises } from './scenarios/settings.ts';

keepPromises(settingPromises);
