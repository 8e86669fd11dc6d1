import { codeOwnersPaths, parseCodeOwners, ruleFor as decidingRule } from '../../analysis/code-owners/parse-code-owners.ts';
import type { OwnerRule } from '../../analysis/code-owners/parse-code-owners.ts';
import { lineRange } from '../../core/location.ts';
import { configPath } from '../settings/config.ts';
import { isOwnPolicy } from '../settings/own-policies/own-policy-files.ts';
import { quoted } from './gate-change.ts';
import type { GateChange, GateFiles, GateSide } from './gate-change.ts';

interface Owners {
  readonly path: string;
  readonly rules: readonly OwnerRule[];
}

/**
 * Changes of who must approve a change of the gate's own files. One approval of any owner is enough for GitHub, so an owner who is added
 * lowers the gate as much as one who is gone.
 */
export function codeownersChanges(files: GateFiles, gatePaths: readonly string[]): GateChange[] {
  const base = ownersOf(files.base);
  if (base === undefined) return [];
  const head = ownersOf(files.head);
  const unread = codeOwnersPaths.find((path) => files.head.unread.has(path));
  if (unread !== undefined && head === undefined) return [unreadable(unread, files.head.unread.get(unread) ?? '')];
  const protectedPaths = [...new Set([configPath, base.path, ...gatePaths, ...ownPolicyPaths(files.base)])];
  return ownerMoves(protectedPaths, base, head).map((move) => ownerChange(move, base, head));
}

function ownPolicyPaths(side: GateSide): readonly string[] {
  return [...side.files.keys()].filter((path) => isOwnPolicy(path));
}

/** One line that goes takes several paths with it: they are one move. */
function ownerMoves(paths: readonly string[], base: Owners, head: Owners | undefined): OwnerMove[] {
  const moves = new Map<string, OwnerMove>();
  for (const path of paths) {
    const before = ruleFor(path, base);
    const after = ruleFor(path, head);
    if (before === undefined || before.owners.length === 0 || ownersText(before) === ownersText(after)) continue;
    const key = `${before.line} ${after?.line ?? 0}`;
    moves.set(key, { paths: [...(moves.get(key)?.paths ?? []), path], before, after });
  }
  return [...moves.values()];
}

/** Does somebody own the configuration? */
export function ownsGate(side: GateSide): boolean {
  return ownersText(ruleFor(configPath, ownersOf(side))) !== '';
}

/** GitHub takes the first of the places that has the file. */
function ownersOf(side: GateSide): Owners | undefined {
  const path = codeOwnersPaths.find((one) => side.files.has(one) || side.unread.has(one));
  const file = path === undefined ? undefined : side.files.get(path);
  return file === undefined ? undefined : { path: file.path, rules: parseCodeOwners(file.text) };
}

function ruleFor(path: string, owners: Owners | undefined): OwnerRule | undefined {
  return owners === undefined ? undefined : decidingRule(path, owners.rules);
}

/** Paths that the same rules decide on each side. */
interface OwnerMove {
  readonly paths: readonly string[];
  readonly before: OwnerRule;
  readonly after: OwnerRule | undefined;
}

function ownersText(rule: OwnerRule | undefined): string {
  return rule?.owners.join(' ') ?? '';
}

function ownerChange({ paths, before, after }: OwnerMove, base: Owners, head: Owners | undefined): GateChange {
  const to = ownersText(after);
  const message = `Changes of ${paths.map(quoted).join(', ')} are owned by ${to === '' ? 'nobody' : quoted(to)}, and not by ${quoted(ownersText(before))} any more.`;
  const shared = { aspect: `CODEOWNERS: ${paths.join(' ')}`, message, severity: to === '' ? ('high' as const) : ('medium' as const) };
  if (after !== undefined && head !== undefined) return { ...shared, side: 'RIGHT', at: { path: head.path, range: lineRange(after.line) } };
  return { ...shared, side: 'LEFT', at: { path: base.path, range: lineRange(before.line) } };
}

function unreadable(path: string, reason: string): GateChange {
  const message = `${quoted(path)} cannot be read on head (${reason}): nobody may own the gate's files any more.`;
  return { aspect: 'CODEOWNERS: unreadable', message, severity: 'high', side: 'RIGHT', at: { path, range: lineRange(1) } };
}
