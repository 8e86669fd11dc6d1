import { lineRange } from '../../core/location.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { CodeOwners } from '../sources/code-owners.ts';
import type { Pipeline } from '../sources/pipeline.ts';
import type { Sign } from './practice.ts';
import { documentsAbout } from './documents.ts';
import { ownershipSigns } from './ownership.ts';
import { resourceSigns } from './resources.ts';
import { stepSigns } from './steps.ts';

/** What sets a time, in pipelines of any service. */
const clock = /\b(?:schedules?|cron)\b/iu;

/** All of them, each file looked at once whatever is asked of it. */
export function signs(code: EvaluatedCode, pipelines: readonly Pipeline[], owners: readonly CodeOwners[]): readonly Sign[] {
  const byClock = new Set([...code.texts, ...code.beside].filter(({ text }) => clock.test(text)).map(({ path }) => path));
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
        stepSigns(step, byClock.has(path)).map((practice) => ({
          root: '.',
          address: path,
          practice,
          what: `a step of ${path}`,
          at: step.at,
        })),
      ),
    ),
    ...owners.flatMap(ownershipSigns),
    ...resourceSigns.flatMap(({ types, practice, only }) =>
      managed(code, ...types).flatMap((resource): readonly Sign[] => {
        const saying = only?.(resource) ?? 'yes';
        if (saying === 'no') return [];
        const { root, address, block: at } = resource;
        return [{ root, address, practice, what: address, at, resource, ...(saying === 'yes' ? {} : { undecided: saying }) }];
      }),
    ),
  ];
}
