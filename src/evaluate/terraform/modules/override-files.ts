import type { HclAttribute, HclBlock, HclBody } from '../../../syntax/hcl/hcl-tree.ts';
import type { DiagnosticLog } from '../diagnostic-log.ts';
import { fileNameOf } from '../../../core/path.ts';

/** `override.tf` and `x_override.tf` are merged into the other files instead of read beside them. */
export function isOverride(path: string): boolean {
  return /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(fileNameOf(path));
}

/**
 * Merges the blocks of override files into those they name (developer.hashicorp.com/terraform/language/files/override): arguments replace
 * arguments, blocks of one type replace all blocks of that type, `lifecycle` is merged by argument, `locals` by name.
 */
export function mergeOverrides(blocks: readonly HclBlock[], overrides: readonly HclBlock[], diagnostics: DiagnosticLog): HclBlock[] {
  const merged = [...blocks];
  for (const override of overrides) {
    const at = override.type === 'locals' ? indexOfLocals(merged, override) : merged.findIndex((block) => isSame(block, override));
    const target = merged[at];
    if (target !== undefined) merged[at] = { ...target, body: mergeBodies(target.body, override.body) };
    else {
      merged.push(override);
      reportUnmatched(override, diagnostics);
    }
  }
  return merged;
}

function reportUnmatched(override: HclBlock, diagnostics: DiagnosticLog): void {
  if (override.type === 'locals' || override.type === 'terraform' || override.type === 'provider') return;
  const message = 'This override names a block that no other file declares; it is evaluated on its own.';
  diagnostics.add({ kind: 'unsupported', message, location: { path: override.path, range: override.header } });
}

function isSame(block: HclBlock, override: HclBlock): boolean {
  if (block.type !== override.type || block.labels.join('\0') !== override.labels.join('\0')) return false;
  return block.type !== 'provider' || aliasOf(block) === aliasOf(override);
}

function aliasOf(block: HclBlock): string {
  const alias = block.body.attributes.find((attribute) => attribute.name === 'alias')?.value;
  return alias?.kind === 'string' ? alias.value : '';
}

function indexOfLocals(blocks: readonly HclBlock[], override: HclBlock): number {
  const names = new Set(override.body.attributes.map((attribute) => attribute.name));
  return blocks.findIndex((block) => block.type === 'locals' && block.body.attributes.some((attribute) => names.has(attribute.name)));
}

function mergeBodies(body: HclBody, override: HclBody): HclBody {
  const lifecycle = override.blocks.filter((block) => block.type === 'lifecycle');
  const replacing = override.blocks.filter((block) => block.type !== 'lifecycle');
  const replaced = new Set(replacing.map(contentType));
  const kept = body.blocks
    .filter((block) => !replaced.has(contentType(block)))
    .map((block) =>
      block.type === 'lifecycle' ? { ...block, body: lifecycle.reduce((sum, next) => mergeBodies(sum, next.body), block.body) } : block,
    );
  const added = kept.some((block) => block.type === 'lifecycle') ? replacing : override.blocks;
  return { range: body.range, attributes: mergeAttributes(body.attributes, override.attributes), blocks: [...kept, ...added] };
}

/** A `dynamic "ingress"` block counts as an `ingress` block. */
function contentType(block: HclBlock): string {
  return block.type === 'dynamic' ? (block.labels[0] ?? 'dynamic') : block.type;
}

function mergeAttributes(attributes: readonly HclAttribute[], overrides: readonly HclAttribute[]): HclAttribute[] {
  const names = new Set(overrides.map((attribute) => attribute.name));
  return [...attributes.filter((attribute) => !names.has(attribute.name)), ...overrides];
}
