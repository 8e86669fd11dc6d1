import { Problem } from '../../core/problem.ts';
import type { Runner } from './runner.ts';

/**
 * What a workflow may choose: where the result is shown. Nothing here moves the gate, because under `pull_request` the workflow is the pull
 * request's own; phase, severity, waivers and all else that decides stand in `.github/phasegate.yml` on base.
 */
export interface Inputs {
  readonly token: string;
  readonly comment: boolean;
  readonly annotations: boolean;
  /** Name of an additional check run; empty for none. */
  readonly checkRun: string;
  readonly sarifFile: string;
  readonly jsonFile: string;
  readonly uploadSarif: boolean;
  /** What an earlier job made of both sides, as paths in the workspace; both are empty without it. It is judged beside the change. */
  readonly baseDir: string;
  readonly headDir: string;
  /** Modules that an earlier job fetched, of head and of base; empty for none. */
  readonly modules: string;
  readonly baseModules: string;
  /** Plans of both sides, as `terraform show -json` writes them; empty for none. They add knowledge and clear nothing. */
  readonly plan: string;
  readonly basePlan: string;
}

export function readInputs(runner: Runner): Inputs {
  const token = runner.input('token') || runner.variable('GITHUB_TOKEN');
  if (token === '') throw new Problem('There is no token. Leave the input token out, or set it to ${{ github.token }}.');
  const folders = { baseDir: runner.input('base-dir'), headDir: runner.input('head-dir') };
  if ((folders.baseDir === '') !== (folders.headDir === ''))
    throw new Problem('The inputs base-dir and head-dir belong together: name both folders.');
  const plans = { plan: runner.input('plan'), basePlan: runner.input('base-plan') };
  if (plans.plan === '' && plans.basePlan !== '') throw new Problem('The input base-plan goes with plan: name the plan of head.');
  const modules = { modules: runner.input('modules'), baseModules: runner.input('base-modules') };
  if (modules.modules === '' && modules.baseModules !== '')
    throw new Problem('The input base-modules goes with modules: name the folder of head.');
  return {
    ...folders,
    ...modules,
    ...plans,
    token,
    comment: flag(runner, 'comment', true),
    annotations: flag(runner, 'annotations', true),
    checkRun: runner.input('check-run').slice(0, 100),
    sarifFile: runner.input('sarif-file'),
    jsonFile: runner.input('json-file'),
    uploadSarif: flag(runner, 'upload-sarif', false),
  };
}

/** YAML 1.2's core schema, as the runner's own toolkit reads it. */
function flag(runner: Runner, name: string, fallback: boolean): boolean {
  const value = runner.input(name).toLowerCase();
  if (value === '') return fallback;
  if (value === 'true') return true;
  if (value === 'false') return false;
  throw new Problem(`The input ${name} is neither true nor false: ${JSON.stringify(value.slice(0, 40))}.`);
}
