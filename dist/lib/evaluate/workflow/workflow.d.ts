import type { Location } from '../../core/location.js';
import type { Pipeline } from '../../syntax/shell/pipeline.js';
import type { ProgramLanguage } from './step-shell.js';
export type { Pipeline, Stage } from '../../syntax/shell/pipeline.js';
export type { ProgramLanguage } from './step-shell.js';
/** A workflow of GitHub Actions, as far as policies ask (docs.github.com, "Workflow syntax for GitHub Actions"). Nothing is evaluated. */
export interface Workflow {
    readonly jobs: readonly WorkflowJob[];
    /** Settings of the workflow that are single values: `permissions: write-all`. */
    readonly settings: readonly WorkflowEntry[];
    /** Events that start it, each with the names of its filters: `pull_request` with `paths`. */
    readonly events: ReadonlyMap<string, readonly string[]>;
    /** What these filters say, by event and filter: `types` of `pull_request`. A filter that is no text or list of texts says nothing. */
    readonly filters: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
    /** Every text in it, for expressions that may stand anywhere. */
    readonly texts: readonly WorkflowText[];
    /** Set when a part could not be read: where, and why. */
    readonly unread?: {
        readonly at: Location;
        readonly reason: string;
        /** A key that is no text (`if: {{ … }}`): GitHub does not run such a file, and the rest of it was read. */
        readonly isRefused?: true;
    };
}
export interface WorkflowJob {
    readonly id: string;
    readonly course: Course;
    readonly settings: readonly WorkflowEntry[];
    /** Labels of the machines it runs on. */
    readonly runsOn: readonly WorkflowText[];
    /** Jobs that it waits for. */
    readonly waitsFor: readonly string[];
    /** Is it bound to an environment? */
    readonly environment: boolean;
    /** What its token may, by name; of the workflow where the job does not say. Empty too where one word says all. */
    readonly permissions: readonly WorkflowEntry[];
    /** Where it says what its token may, or the workflow for it. */
    readonly permissionsAt?: Location;
    /** What it hands to the reusable workflow that it calls, by name. */
    readonly secrets: readonly WorkflowEntry[];
    /** Variables of the workflow, the job and its container. */
    readonly env: readonly WorkflowEntry[];
    /** The reusable workflow that the job calls. */
    readonly uses?: WorkflowText;
    readonly inheritsSecrets?: WorkflowText;
    /** What it hands to the reusable workflow as inputs. */
    readonly with: readonly WorkflowEntry[];
    /** Set where it calls more than is followed. */
    readonly isCut?: true;
    /** Set for a job of a reusable workflow of the repository that a job calls: where. */
    readonly calledAt?: Location;
    readonly steps: readonly WorkflowStep[];
}
/** An action of the repository that is made of steps (`runs.using: composite`). */
export interface Action {
    /** What its inputs are where nobody gives them. */
    readonly defaults: readonly WorkflowEntry[];
    readonly steps: readonly WorkflowStep[];
}
/** What is said of whether a job or a step runs, and whether its failure counts. */
export interface Course {
    readonly isOff: boolean;
    readonly ignoresFailure: boolean;
    /** The expression that decides it, where one does. */
    readonly ignoredIf?: string;
    /** On what it runs, as it is written; empty where nothing is. */
    readonly condition: string;
}
export interface WorkflowStep {
    readonly course: Course;
    /** The folder that it runs in, as it is written; that of the repository where nothing is. */
    readonly folder?: string;
    /** Set where it calls more than is followed. */
    readonly isCut?: true;
    /** Set for a step of an action of the repository that a step of the job runs: where it is called. */
    readonly calledAt?: Location;
    readonly uses?: WorkflowText;
    readonly run?: WorkflowScript;
    readonly with: readonly WorkflowEntry[];
    /** Variables of the workflow, the job and the step; a later one of the same name counts. */
    readonly env: readonly WorkflowEntry[];
}
export interface WorkflowEntry {
    readonly name: string;
    readonly text: WorkflowText;
}
/** A scalar and the places of its lines. */
export interface WorkflowText {
    readonly text: string;
    readonly at: Location;
    /** Place of a line of the text, counted from 0; the whole scalar where lines are not told apart. */
    lineAt(index: number): Location;
}
/** What a step runs. */
export interface WorkflowScript extends WorkflowText {
    /** As its shell reads them; where that is not known, as each may. None where no shell does. */
    pipelines(): readonly Pipeline[];
    /** Set where its shell looks at the last command of a pipe alone: `checkov -d . | tee out`. */
    readonly hidesPipes?: true;
    /** Set when it is a program of another language than a shell's. */
    readonly language?: ProgramLanguage;
    /** The same with another text in its place. */
    reading(text: string): WorkflowScript;
}
