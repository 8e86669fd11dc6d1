import { atlantisProjects } from '../../model/sources/atlantis.ts';
import type { AtlantisProject } from '../../model/sources/atlantis.ts';
import { defineStrength } from '../define-policy.ts';

/** What each of them keeps from being applied. */
const without: ReadonlyMap<string, string> = new Map([
  ['approved', 'what nobody else has agreed to'],
  ['mergeable', 'what may not be merged, its required checks among that'],
  ['undiverged', 'what is behind its base'],
]);

export const atlantisRequirementRemoved = defineStrength<'source.text', AtlantisProject>({
  id: 'atlantis-requirement-removed',
  control: 'devsecops',
  severity: 'medium',
  on: 'source.text',
  dialects: ['text'],
  title: 'Atlantis applies a change without waiting for what it waited for',
  why: 'Atlantis applies from the pull request, with the rights of the pipeline. Approval and required checks are all that stands between whoever opens one and the account.',
  remedy: 'Keep `apply_requirements: [approved, mergeable]`, and on the server, where a pull request cannot change it.',
  limits: [
    'Settings are known by their names: a file with `atlantis` in its name, and `repos.yaml`.',
    'A project that says nothing has what the server says, which is not visible: that is told as likely.',
  ],
  covers: {},
  *evaluate(file) {
    for (const project of atlantisProjects(file))
      yield { claim: 'strength', aspect: `what ${project.name} waits for`, degree: project, trace: [project.at] };
  },
  weaker: (base, head) => {
    const gone = base.requires?.filter((one) => head.requires?.includes(one) !== true) ?? [];
    const [first] = gone;
    if (first === undefined) return undefined;
    const isLeft = head.requires === undefined;
    const now = isLeft ? 'waits for what the server says alone' : 'does not';
    const then = without.get(first);
    return {
      message: `An apply of ${head.name} waited for ${gone.join(' and ')}, and now ${now}${then === undefined ? '' : `: ${then} can be applied`}.`,
      confidence: isLeft ? 'likely' : 'certain',
    };
  },
});
