import { asWritten } from '../../core/as-written.ts';
import { firstNames } from '../../core/first-names.ts';
import { findAction } from '../../analysis/iam/actions/action-table.ts';
import { expandPattern } from '../../analysis/iam/actions/match-action.ts';
import { shownPattern } from '../../analysis/iam/grants/strangers.ts';
import type { Statement } from '../../analysis/iam/document/policy-document.ts';

/** What is done to a resource: looked at, or anything more. */
export type ActionEffect = 'reads' | 'changes';

interface ActionsWithEffect {
  readonly effect: ActionEffect;
  /** As the statement writes them, those of the other effect left out. */
  readonly actions: readonly string[];
}

/** The actions of a statement by what they do, by the level that the service reference gives them. */
export function byEffect({ actions }: Statement): readonly ActionsWithEffect[] {
  const written = (actions?.items ?? []).map((pattern) => {
    const levels = new Set(expandPattern(pattern).map(({ level }) => level));
    const isReading = (level: string): boolean => level === 'read' || level === 'list';
    const reads = [...levels].some(isReading);
    return { text: shownPattern(pattern), reads, changes: levels.size === 0 || ![...levels].every(isReading) };
  });
  const of = (effect: ActionEffect): readonly string[] => written.filter((one) => one[effect]).map(({ text }) => text);
  return (['reads', 'changes'] as const).map((effect) => ({ effect, actions: of(effect) })).filter((one) => one.actions.length > 0);
}

/** `s3:GetObject, s3:PutObject and 3 more`. */
export function actionList(actions: readonly string[]): string {
  const names = [...new Set(actions)].map((name) => findAction(name)?.name ?? name);
  return firstNames(names.map(asWritten), 3);
}
