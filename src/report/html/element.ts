import { escapeHtml } from './escape.ts';

/** Markup that is safe to print: made by the tag `markup` alone, which escapes every text it is given. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | readonly Html[];

/** Markup from a template: texts are escaped, markup stays, `undefined` is nothing. Attribute values must stand in double quotes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] ?? '';
  parts.forEach((part, index) => {
    text += toHtml(part) + (strings[index + 1] ?? '');
  });
  return { html: text };
}

function toHtml(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map((member) => member.html).join('');
}
