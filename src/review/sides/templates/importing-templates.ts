import type { Diagnostic } from '../../../core/diagnostic.ts';
import { firstNames } from '../../../core/first-names.ts';
import { lineRange } from '../../../core/location.ts';
import type { SourceFile } from '../../../core/source.ts';
import { looksLikeTemplate } from '../../../evaluate/cloudformation/looks-like-template.ts';
import type { TemplateExports } from '../../../evaluate/cloudformation/template-exports.ts';
import { mayBeTemplates, templatesBesideMax } from './template-reader.ts';
import type { TemplateReader } from './template-reader.ts';
import { nestingOf } from './nesting-templates.ts';
import type { Nesting } from './nesting-templates.ts';
import { mayBeTakenIn } from '../services-taking.ts';
import { equalValues } from '../../../evaluate/value-equality.ts';

/** The templates of one side that the change leaves alone and that import what it exports, or nest what it changes; `leftOut` may be further ones. */
export interface Importing {
  readonly paths: readonly string[];
  readonly leftOut: number;
  /** The same of files that may nest what it changes. */
  readonly nestingLeftOut: number;
  /** And of services that may take it in. */
  readonly servicesLeftOut: number;
  /** Templates that others nest. */
  readonly nested: ReadonlySet<string>;
}

/** What one side can tell of its templates. */
export interface TemplateSide {
  /** What the changed templates export. */
  exported(): Promise<TemplateExports>;
  importing(): Promise<Pick<Importing, 'paths' | 'leftOut'>>;
  /** Who nests what the change touches, and what they nest. */
  nesting(): Promise<Nesting>;
}

export function exportsSomething(file: SourceFile): boolean {
  return file.text.includes('Export') && looksLikeTemplate(file);
}

/** What the changed templates export, and who beside them imports. */
export function templateSide(changed: ReadonlySet<string> | 'all', reader: TemplateReader): TemplateSide {
  const exporting = async (): Promise<readonly SourceFile[]> => {
    const paths = changed === 'all' ? [] : mayBeTemplates(reader.paths, []).filter((path) => changed.has(path));
    await reader.read(paths);
    return paths.flatMap((path) => reader.files.get(path) ?? []).filter(exportsSomething);
  };
  return {
    nesting: () => nestingOf(changed, reader),
    exported: async () => {
      const files = await exporting();
      if (files.length === 0) return new Map();
      const { templateExports } = await import('../../../evaluate/cloudformation/evaluate-template.ts');
      return templateExports(files);
    },
    importing: async () => {
      const others = mayBeTemplates(reader.paths, await exporting()).filter((path) => changed !== 'all' && !changed.has(path));
      const files = await reader.peek(others.slice(0, templatesBesideMax));
      const importing = files.filter((file) => file.text.includes('ImportValue') && looksLikeTemplate(file));
      return { paths: importing.map(({ path }) => path), leftOut: Math.max(0, others.length - templatesBesideMax) };
    },
  };
}

/** The unchanged templates that both sides have to evaluate, because what they may import or nest has changed. */
export async function importersOf(base: TemplateSide, head: TemplateSide): Promise<Importing> {
  const around = await Promise.all([base.nesting(), head.nesting()]);
  const nested = new Set(around.flatMap((one) => [...one.nested]));
  const nesting = around.flatMap(({ paths }) => paths);
  const unseen = {
    nestingLeftOut: Math.max(...around.map(({ leftOut }) => leftOut)),
    servicesLeftOut: Math.max(...around.map(({ servicesLeftOut }) => servicesLeftOut)),
  };
  const [before, after] = await Promise.all([base.exported(), head.exported()]);
  if (exportTheSame(before, after)) return { paths: [...new Set(nesting)].toSorted(), leftOut: 0, ...unseen, nested };
  const [ofBase, ofHead] = await Promise.all([base.importing(), head.importing()]);
  const paths = [...new Set([...nesting, ...ofBase.paths, ...ofHead.paths])].toSorted();
  return { paths, leftOut: Math.max(ofBase.leftOut, ofHead.leftOut), ...unseen, nested };
}

function exportTheSame(before: TemplateExports, after: TemplateExports): boolean {
  if (before.size !== after.size) return false;
  return [...before].every(([name, values]) => {
    const others = after.get(name);
    return others?.length === values.length && values.every((value, at) => equalValues(value, others[at] ?? value) === true);
  });
}

/** Names in one sentence; the others are counted. */
const namedFilesMax = 3;

/** Says that not every file was looked at that may import what these templates export, nest them, or take in a changed file. */
export function importersLeftOut(
  changed: readonly SourceFile[],
  { leftOut, nestingLeftOut, servicesLeftOut }: Importing,
): readonly Diagnostic[] {
  const taken = changed.filter(({ path }) => mayBeTakenIn(path));
  const nested = nestingLeftOut === 0 ? [] : changed.filter(looksLikeTemplate);
  const namesOf = (files: readonly SourceFile[]): string =>
    firstNames(
      files.map(({ path }) => path),
      namedFilesMax,
    );
  const told = (files: readonly SourceFile[], count: number, message: string): readonly Diagnostic[] =>
    count === 0 ? [] : files.map(({ path }) => ({ kind: 'not-read', message, location: { path, range: lineRange(1) } }));
  return [
    ...told(
      taken.slice(0, 1),
      servicesLeftOut,
      `Of the services of the Serverless Framework that may take in ${namesOf(taken)} ${servicesLeftOut} were not looked at.`,
    ),
    ...told(nested.slice(0, 1), nestingLeftOut, `Of the files that may nest ${namesOf(nested)} ${nestingLeftOut} were not looked at.`),
    ...told(
      changed.filter(exportsSomething),
      leftOut,
      `What this template exports has changed, and of the files that may import it ${leftOut} were not looked at.`,
    ),
  ];
}
