import { scalarText } from '../core/value.ts';
import type { Value } from '../core/value.ts';
import { readJsonDocument } from '../evaluate/json-document.ts';
import { decodeYaml } from '../evaluate/terraform/documents/decode-data.ts';
import { symbolicText } from './binding.ts';

/** The document that an attribute holds as a text, as `jsonencode`, or as it is. */
export function documentAt(value: Value | undefined): Value | undefined {
  return value === undefined ? undefined : readJsonDocument(value);
}

/** The same of an attribute whose text may be YAML. What is neither, or a text in YAML, is read as JSON, so that it is told as no document. */
export function yamlDocumentAt(value: Value | undefined): Value | undefined {
  if (value?.kind === 'choice') return { ...value, options: value.options.map((option) => yamlDocumentAt(option) ?? option) };
  const decoded = value?.kind === 'string' || value?.kind === 'template' ? decodeYaml(value) : undefined;
  return decoded === undefined || decoded.kind === 'string' ? documentAt(value) : decoded;
}

/** Every name and text in a document, in its order: for signs that a document speaks of something. */
export function wordsIn(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  switch (value.kind) {
    case 'map':
      return [...value.entries].flatMap(([key, entry]) => [key, ...wordsIn(entry)]);
    case 'list':
      return value.items.flatMap(wordsIn);
    case 'json-text':
      return wordsIn(value.content);
    case 'choice':
      return value.options.flatMap(wordsIn);
    default:
      return [scalarText(value) ?? symbolicText(value) ?? ''];
  }
}
