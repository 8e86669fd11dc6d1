import type { Action } from '../actions/action-table.ts';
import { harmOf } from './harm.ts';

/** Kinds of access as people tell them apart, the gravest first. */
export const accessKinds = ['permissions-management', 'secret-reading', 'write', 'data-reading', 'tagging', 'read', 'list'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** By what the action does to others; the level of the service reference alone does not find the dangerous ones. */
export function accessKindOf(action: Action): AccessKind {
  const harm = harmOf(action);
  if (harm === 'permissions') return 'permissions-management';
  if (harm === 'credentials') return 'secret-reading';
  if (harm === 'data') return 'data-reading';
  return action.level === 'permissions' ? 'write' : action.level;
}
