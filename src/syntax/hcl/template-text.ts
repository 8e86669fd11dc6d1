import type { Range } from '../../core/location.ts';
import type { HclExpression } from './hcl-tree.ts';

/** A text as the content of a heredoc, which has the syntax of a template; its first line is line 1 where the lines count from 0. */
export function asHeredoc(text: string): string {
  let marker = 'TEMPLATE';
  while (text.includes(marker)) marker += '_';
  return `t = <<${marker}\n${text}\n${marker}\n`;
}

/** A text that was read as the content of a heredoc: without the newline that the heredoc adds, and without the lines of its marks. */
export function withoutMarks(expression: HclExpression, content: string): HclExpression {
  if (expression.kind !== 'string' && expression.kind !== 'template') return expression;
  const { range: marked } = expression;
  const range = marked.startLine < 1 ? rangeOf(content) : marked;
  if (expression.kind === 'string') return { ...expression, range, value: expression.value.replace(/\n$/, '') };
  const last = expression.parts.at(-1);
  if (last?.kind !== 'text') return { ...expression, range };
  const rest = expression.parts.slice(0, -1);
  const text = last.value.replace(/\n$/, '');
  return { ...expression, range, parts: text === '' ? rest : [...rest, { kind: 'text', value: text }] };
}

function rangeOf(content: string): Range {
  const lines = content.split('\n');
  return { startLine: 1, startColumn: 1, endLine: lines.length, endColumn: (lines.at(-1)?.length ?? 0) + 1 };
}
