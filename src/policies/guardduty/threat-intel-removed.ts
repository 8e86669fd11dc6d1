import { defineLoss } from '../forms/loss.ts';
import { threatIntelPresent } from './threat-intel-present.ts';

export const threatIntelRemoved = defineLoss({
  id: 'threat-intel-removed',
  control: 'threat-intelligence',
  severity: 'low',
  title: 'A list of known attackers is no longer used',
  why: 'Addresses and names that attacked others are known, and from now on nobody here compares with them.',
  remedy: 'Keep the list, or put a newer one in its place.',
  limits: ['A managed list that only counts is told by the policy on managed rules.'],
  covers: {},
  speaksFor: ['threat-intel-present'],
  presences: threatIntelPresent.rows,
});
