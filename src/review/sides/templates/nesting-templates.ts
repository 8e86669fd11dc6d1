import type { SourceFile } from '../../../core/source.ts';
import { looksLikeTemplate } from '../../../evaluate/cloudformation/looks-like-template.ts';
import { mayBePart, namedTemplates } from '../../../evaluate/cloudformation/stacks/local-path.ts';
import { servicesTaking } from '../services-taking.ts';
import { mayBeTemplates, templatesBesideMax } from './template-reader.ts';
import type { TemplateReader } from './template-reader.ts';

/** The templates that nest others, as far as the change reaches them. */
export interface Nesting {
  /** Unchanged templates that nest a changed one, at whatever depth. */
  readonly paths: readonly string[];
  /** Files that may nest a changed template and were not looked into. */
  readonly leftOut: number;
  /** The same of services that may take in a changed file. */
  readonly servicesLeftOut: number;
  /** Templates that any of these, or a changed one, names. */
  readonly nested: ReadonlySet<string>;
}

const nobody: Nesting = { paths: [], leftOut: 0, servicesLeftOut: 0, nested: new Set() };

export async function nestingOf(changed: ReadonlySet<string> | 'all', reader: TemplateReader): Promise<Nesting> {
  const candidates = mayBeTemplates(reader.paths, []);
  const touched = changed === 'all' ? candidates : candidates.filter((path) => changed.has(path));
  if (touched.length === 0) return nobody;
  await reader.read(touched);
  const own = touched.flatMap((path) => reader.files.get(path) ?? []).filter((file) => looksLikeTemplate(file) || mayBePart(file.text));
  const services = changed === 'all' ? { paths: [], leftOut: 0 } : await servicesTaking(changed, reader);
  if (own.length === 0) return { ...nobody, paths: services.paths, servicesLeftOut: services.leftOut };
  const { found: paths, leftOut } = changed === 'all' ? { found: [], leftOut: 0 } : await above(own, changed, reader);
  const parents = [...own, ...paths];
  return {
    paths: [...paths.map(({ path }) => path), ...services.paths],
    leftOut,
    servicesLeftOut: services.leftOut,
    nested: new Set(parents.flatMap((file) => namedTemplates(file))),
  };
}

interface Above {
  readonly found: readonly SourceFile[];
  readonly leftOut: number;
}

/** Those beside them that name one of them, and those that name these. */
async function above(own: readonly SourceFile[], changed: ReadonlySet<string>, reader: TemplateReader): Promise<Above> {
  const others = mayBeTemplates(reader.paths, own).filter((path) => !changed.has(path));
  const known = others.flatMap((path) => reader.files.get(path) ?? []);
  const unread = others.filter((path) => !reader.files.has(path));
  const read = [...known, ...(await reader.peek(unread.slice(0, templatesBesideMax)))];
  const names = new Map(read.map((file) => [file, looksLikeTemplate(file) ? namedTemplates(file) : []]));
  const reached = new Set(own.map(({ path }) => path));
  const found = new Set<SourceFile>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const [file, named] of names) {
      if (found.has(file) || !named.some((path) => reached.has(path))) continue;
      found.add(file);
      reached.add(file.path);
    }
  }
  return { found: [...found], leftOut: Math.max(0, unread.length - templatesBesideMax) };
}
