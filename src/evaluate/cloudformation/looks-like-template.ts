import { fileNameOf } from '../../core/path.ts';
import type { SourceFile } from '../../core/source.ts';

const extensions = /\.(?:ya?ml|json|template|tpl|tmpl|cfn|cform|cft|stack)$/i;
const hasExtension = /\.[^./]*$/;
const escapes = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|\/|\r?\n[ \t]*)/g;

/**
 * A cheap look at whether a file may be a CloudFormation template: it declares `Resources`, and some type has `::` in its name. The format
 * version is optional, so it decides nothing. Escapes are undone first, lest one hides a template.
 */
export function looksLikeTemplate(file: SourceFile): boolean {
  const { path, text } = file;
  const name = fileNameOf(path);
  if (path.endsWith('.tf.json') || path.endsWith('.tofu.json')) return false;
  if (!extensions.test(name) && hasExtension.test(name)) return false;
  if (mentionsResources(text)) return true;
  return text.includes('\\') && mentionsResources(withoutEscapes(text));
}

function mentionsResources(text: string): boolean {
  return text.includes('Resources') && text.includes('::');
}

const asciiMax = 0x7f;

function withoutEscapes(text: string): string {
  return text.replaceAll(escapes, (whole, short: string | undefined, byte: string | undefined, long: string | undefined) => {
    const digits = short ?? byte ?? long;
    if (digits === undefined) return whole === '\\/' ? '/' : '';
    const unit = Number.parseInt(digits, 16);
    return unit <= asciiMax ? String.fromCharCode(unit) : whole;
  });
}
