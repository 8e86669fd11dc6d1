import type { HandedModules } from '../../evaluate/terraform/modules/handed-modules.ts';
import type { HclParser } from '../../syntax/hcl/hcl-parser.ts';
import type { OwnRepository } from '../ports.ts';
import type { RootSettings, TemplateSettings } from '../settings/config.ts';
import type { EvaluatedTemplates } from './assembly/assembly-files.ts';
import type { LinkedTree } from './follow-links.ts';

/** What is to be read and evaluated of one side. */
export interface SideRequest {
  readonly tree: LinkedTree;
  /** Paths on this side that the change touches, or `all` for a scan. */
  readonly changed: ReadonlySet<string> | 'all';
  readonly exclude: readonly string[];
  /** `changed` is what a scan looks at; nothing of it has changed. */
  readonly isScan?: boolean;
  /** Deployments that the configuration names, by root. */
  readonly roots?: Readonly<Record<string, RootSettings>>;
  /** Shared by both sides: templates of assemblies that one of them has evaluated. */
  readonly evaluated?: EvaluatedTemplates;
  /** And of templates, by path. */
  readonly templates?: Readonly<Record<string, TemplateSettings>>;
  /** Modules that were handed over, mounted in the tree. */
  readonly handed?: HandedModules | undefined;
  /** The repository at other commits. */
  readonly own?: OwnRepository | undefined;
  /** Loaded only when there is Terraform code to parse. */
  readonly hclParser: () => Promise<HclParser>;
}
