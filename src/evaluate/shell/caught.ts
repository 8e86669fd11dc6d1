import type { Pipeline } from '../../syntax/shell/pipeline.ts';

/** What ends a script as failed. */
const failing = /(?:^|[\s({;])(?:exit|return)\s+(?:[1-9]|"?\$)|(?:^|[\s({;])(?:exit|return)\s*$|(?:^|[\s({;])false\b/u;
/** What goes on as if nothing had been. */
const harmless =
  /^(?:true|:|echo|printf|cat|sleep|touch|mkdir|rm|cp|mv|export|local|unset|set|logger|date|ls|tee|\/(?:usr\/)?bin\/true|(?:exit|return)\s+0|continue|break)(?:[\s;)}]|$)/u;
const keeps = /^[A-Za-z_]\w*=/u;
/** What a script does with what it has kept. */
const handsOn = /\b(?:exit|return)\s+"?\$|\$\{?\w+\}?"?\s*(?:-ne|-gt|!=)\s/u;
/** Commands that are looked at behind one. */
const [farMax, nearMax] = [40, 10];

/** The text of its first command; empty where there is none. */
export function headOf(pipeline: Pipeline | undefined): string {
  return pipeline?.stages[0]?.text.trim() ?? '';
}

/** Whatever it says, does the script go on as if it had said nothing? */
export function isCaught(pipelines: readonly Pipeline[], index: number): boolean {
  const own = pipelines[index];
  const head = headOf(own);
  if (/^(?:if|elif|while|until)\b/u.test(head)) return !failing.test(behind(pipelines, index, farMax));
  if (head.startsWith('! ')) return true;
  if (own?.joint === '&') return !/\bwait\s+(?:-n|"?\$|%)/u.test(behind(pipelines, index, farMax));
  return isFallenBack(pipelines, chainEnd(pipelines, index));
}

/** The `&&` behind it lead here. */
function chainEnd(pipelines: readonly Pipeline[], index: number): number {
  let at = index;
  while (pipelines[at]?.joint === '&&' && at - index < farMax) at += 1;
  return at;
}

/** Does a command that goes on stand behind its `||`? */
function isFallenBack(pipelines: readonly Pipeline[], at: number): boolean {
  const fallback = pipelines[at]?.joint === '||' ? pipelines[at + 1] : undefined;
  if (fallback === undefined) return false;
  const head = headOf(fallback);
  if (/^[{(]/u.test(head)) return !failing.test(behind(pipelines, at, nearMax));
  if (keeps.test(head)) return !handsOn.test(behind(pipelines, at + 1, farMax));
  return harmless.test(head) && !(fallback.joint === '&&' && failing.test(behind(pipelines, at, nearMax)));
}

/** The heads of the commands behind it. */
function behind(pipelines: readonly Pipeline[], index: number, count: number): string {
  return pipelines
    .slice(index + 1, index + 1 + count)
    .map(headOf)
    .join('\n');
}
