import type { Pipeline, WorkflowEntry, WorkflowScript } from '../../model/sources/workflow.ts';

/** Words of a shell, and commands that run another one, in front of a command. */
const before =
  /^(?:(?:if|then|else|elif|do|while|until|time|env|exec|command|nohup|xvfb-run|sudo(?:\s+-\S+)*)\s+|[!{(]\s*|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+)+/u;

/** Every command of a script, without comments, assignments and what only introduces it. */
export function commandsOf(script: WorkflowScript): readonly string[] {
  return commandsIn(script.pipelines());
}

function commandsIn(pipelines: readonly Pipeline[]): readonly string[] {
  return pipelines.flatMap(({ stages }) =>
    stages.flatMap(({ text, substituted }) => [text.trim().replace(before, ''), ...commandsIn(substituted)]),
  );
}

/** Of a variable as much as this is put in: what it says of a change is short. */
const valueCharsMax = 300;

/** Variables, by `${{ env.NAME }}` and as a shell names them, in place of their names. */
export function withVariables(text: string, env: readonly WorkflowEntry[]): string {
  const values = new Map(env.map(({ name, text: value }) => [name, value.text.slice(0, valueCharsMax)]));
  return text.replaceAll(/\$\{\{\s*env\.(\w+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/gu, (whole, ...names: readonly (string | undefined)[]) => {
    const name = names.slice(0, 3).find((one) => one !== undefined);
    return (name === undefined ? undefined : values.get(name)) ?? whole;
  });
}
