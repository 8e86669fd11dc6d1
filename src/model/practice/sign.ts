import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { lineRange } from '../../core/location.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { CodeOwners } from '../sources/code-owners.ts';
import type { Pipeline } from '../sources/pipeline.ts';
import type { Identified } from '../subject.ts';
import { documentsAbout } from './documents.ts';
import { ownershipSigns } from './ownership.ts';
import { resourceSigns } from './resources.ts';
import { stepSigns } from './steps.ts';

/** What a team does beside building: each leaves files, steps of pipelines or resources behind. */
export type Practice =
  | 'security policy'
  | 'playbook'
  | 'threat model'
  | 'architecture record'
  | 'disaster recovery'
  | 'review template'
  | 'security champion'
  | 'security owner'
  | 'shared ownership'
  | 'dependency updates'
  | 'image pipeline'
  | 'chaos experiment'
  | 'compliance scope'
  | 'policy validation'
  | 'deployment of code'
  | 'automatic remediation'
  | 'evidence collection'
  | 'temporary credentials';

/** One such thing. That it is there says nothing of how good it is. */
export interface Sign extends Identified {
  readonly practice: Practice;
  /** For people: `threat model docs/threat-model.md`. */
  readonly what: string;
  readonly at: Location;
  /** Set for a resource of the code. */
  readonly resource?: Resource;
}

/** All of them, each file looked at once whatever is asked of it. */
export function signs(code: EvaluatedCode, pipelines: readonly Pipeline[], owners: readonly CodeOwners[]): readonly Sign[] {
  return [
    ...code.texts.flatMap((file) =>
      documentsAbout(file).map((practice) => ({
        root: '.',
        address: file.path,
        practice,
        what: file.path,
        at: { path: file.path, range: lineRange(1) },
      })),
    ),
    ...pipelines.flatMap(({ path, steps }) =>
      steps.flatMap((step) =>
        stepSigns(step).map((practice) => ({ root: '.', address: path, practice, what: `a step of ${path}`, at: step.at })),
      ),
    ),
    ...owners.flatMap(ownershipSigns),
    ...resourceSigns.flatMap(({ types, practice, only }) =>
      managed(code, ...types)
        .filter((resource) => only === undefined || only(resource))
        .map((resource) => ({
          root: resource.root,
          address: resource.address,
          practice,
          what: resource.address,
          at: resource.block,
          resource,
        })),
    ),
  ];
}
