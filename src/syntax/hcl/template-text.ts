import type { HclExpression } from './hcl-tree.ts';

/** A text as the content of a heredoc, which has the syntax of a template; its first line is line 1 where the lines count from 0. */
export function asHeredoc(text: string): string {
  let marker = 'TEMPLATE';
  while (text.includes(marker)) marker += '_';
  return `t = <<${marker}\n${text}\n${marker}\n`;
}

/** Takes away the newline that the heredoc adds. */
export function withoutLastNewline(expression: HclExpression): HclExpression {
  if (expression.kind === 'string') return { ...expression, value: expression.value.replace(/\n$/, '') };
  if (expression.kind !== 'template') return expression;
  const last = expression.parts.at(-1);
  if (last?.kind !== 'text') return expression;
  const rest = expression.parts.slice(0, -1);
  const text = last.value.replace(/\n$/, '');
  return { ...expression, parts: text === '' ? rest : [...rest, { kind: 'text', value: text }] };
}
