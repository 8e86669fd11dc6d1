import { keepPromises } from './keep.ts';
import { ownPolicyPromises } from './scenarios/own-policies.ts';

keepPromises(ownPolicyPromises);
