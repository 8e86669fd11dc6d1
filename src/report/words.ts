import { groupBy } from '../core/group-by.ts';
import type { Witness } from '../core/finding.ts';
import { findControl, phaseTitles } from '../core/maturity-model.ts';
import type { AppliedWaiver, Finding, FindingLocation, GateSettings, NotJudged, Review } from '../review/result.ts';
import { grouped } from '../core/grouped.ts';
import { printable, printableProse } from './printable.ts';
import type { Sections } from './sections.ts';

/** The sentences that every report shares, in plain text that may hold hostile parts: each renderer escapes what it is given. */

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** The verdict: one word, and the clause that says what it means. */
interface Headline {
  readonly word: 'Blocked' | 'Passed' | 'Failed' | 'Nothing to review';
  readonly clause: string;
}

export function headline(review: Review, sections: Sections): Headline {
  if (review.failures.length > 0) return { word: 'Failed', clause: 'the review could not be done' };
  const here = review.mode === 'scan' ? 'at this gate' : 'this change';
  if (review.conclusion === 'failure')
    return { word: 'Blocked', clause: `${plural(sections.blocking.length, 'finding blocks', 'findings block')} ${here}` };
  if (review.conclusion === 'neutral') return { word: 'Nothing to review', clause: nothingToReview(review) };
  return { word: 'Passed', clause: passedClause(review, sections.advice.length + sections.later.length) };
}

/** What was not judged stands in the verdict itself: nobody must take silence about it for a pass. */
function passedClause({ mode, notJudged }: Review, found: number): string {
  const none = mode === 'scan' ? 'nothing found' : 'this change introduces nothing';
  const clause = found > 0 ? (mode === 'scan' ? 'no finding blocks' : 'nothing in this change blocks') : none;
  if (notJudged.length === 0) return clause;
  const judged = found > 0 ? 'nothing that was judged blocks' : 'nothing was found in what was judged';
  return `${judged}; ${notJudgedCount(notJudged.length)}`;
}

function notJudgedCount(count: number): string {
  return `${plural(count, 'thing was not judged', 'things were not judged')}`;
}

/** One sentence or two: what it is, why it was not judged, and how to have it judged. */
export function notJudgedText(entry: NotJudged): string {
  return `${withoutRemedy(entry)} ${entry.remedy}`;
}

function withoutRemedy({ what, why, verdict }: NotJudged): string {
  return `${what}; ${why}.${verdict === 'block' ? ' It blocks, as the configuration has it.' : ''}`;
}

/** For a list that people read: those with one remedy stand together, and the first says it for all. */
export function notJudgedTexts(entries: readonly NotJudged[]): readonly { readonly entry: NotJudged; readonly text: string }[] {
  return [...groupBy(entries, ({ remedy }) => remedy)].flatMap(([remedy, alike]) =>
    alike.map((entry, index) => {
      if (alike.length === 1) return { entry, text: notJudgedText(entry) };
      const others = grouped(alike.length - 1);
      return { entry, text: index === 0 ? `${withoutRemedy(entry)} ${remedy} (So for the ${others} below.)` : withoutRemedy(entry) };
    }),
  );
}

/** Whoever compares a branch with itself must not take it for a change that is fine. */
function nothingToReview({ mode, base, head, counts }: Review): string {
  if (mode === 'review' && base !== head && counts.filesChanged === 0) return 'nothing differs between base and head';
  return mode === 'review' && base === head ? 'base and head are the same commit' : 'no code here that a policy reads';
}

/** How many findings of each sort, those that are zero left out. */
export function findingCounts(review: Review, sections: Sections): string[] {
  return [
    counted(sections.blocking.length, 'blocking'),
    counted(sections.advice.length, 'advisory'),
    counted(sections.later.length, 'for later'),
    counted(sections.accepted.length, 'accepted'),
    counted(review.unresolved.length, 'not proven'),
    counted(sections.existing.length, 'on base already'),
    counted(sections.resolved.length, 'resolved'),
  ].filter((part) => part !== '');
}

/** What is counted and not listed, as a sentence; nothing when there is none. */
export function laterText({ later }: Sections, { gate }: Review): string {
  const notes = later.filter(({ severity }) => severity === 'info').length;
  const rest = later.length - notes;
  const parts = [
    ...(rest === 0 ? [] : [`${plural(rest, 'finding')} beyond phase ${gate.phase}`]),
    ...(notes === 0 ? [] : [`${plural(notes, 'note')} for the record`]),
  ];
  return parts.length === 0 ? '' : `Not listed: ${parts.join(' and ')}.`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${grouped(count)} ${word}`;
}

/** What was looked at, so that "0 findings" is never taken for "0 files". */
export function readText({ counts, notJudged, failures, diagnostics }: Review): string {
  const { filesRead, filesSkipped, resources, policies } = counts;
  const read = `${plural(filesRead, 'file')}, ${plural(resources, 'resource')}, ${plural(policies, 'policy', 'policies')}`;
  const lacking = [
    ...(filesSkipped === 0 ? [] : [`${plural(filesSkipped, 'file')} not read`]),
    ...(notJudged.length === 0 ? [] : [`${grouped(notJudged.length)} not judged`]),
    // A file that was read may have been read in part: a search that was cut short, a text that is no code.
    ...(failures.length === 0 ? [] : ['not complete']),
    ...(unreadPlaces(diagnostics) === 0 ? [] : [`${plural(unreadPlaces(diagnostics), 'place')} not read whole`]),
  ];
  return `${read}; ${lacking.length === 0 ? 'every file was read' : lacking.join(', ')}`;
}

/** Where a text was no code, a limit was met or a file was left out: beside these nothing is called whole. */
function unreadPlaces(diagnostics: Review['diagnostics']): number {
  return diagnostics.filter(({ kind }) => kind === 'parse-error' || kind === 'not-read' || kind === 'limit-reached').length;
}

export function gateText({ model, phase, severity, confidence }: GateSettings): string {
  return `gate: model ${model}, up to phase ${phase} (${phaseTitles[phase]}), severity ${severity} and above, confidence ${confidence} and above`;
}

/** `4f2c1d0 → 9ab31e7`, or the one state of a scan. */
export function revisionText({ base, head }: Review): string {
  return base === null ? shortRevision(head) : `${shortRevision(base)} → ${shortRevision(head)}`;
}

export function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : printable(revision);
}

/** `path:line:column`, as editors and terminals understand it. */
export function placeText({ path, startLine, startColumn }: Pick<FindingLocation, 'path' | 'startLine' | 'startColumn'>): string {
  return `${printable(path)}:${startLine}${startColumn === undefined ? '' : `:${startColumn}`}`;
}

export function controlText(finding: Finding): string {
  const title = findControl(finding.controlId)?.title ?? finding.controlId;
  return `${title} (phase ${finding.phase}, ${phaseTitles[finding.phase]})`;
}

/** The further instances that one cause stands for: some by name, the rest as a count. */
export function otherInstances({ resource, instances = [] }: Finding): { readonly named: readonly string[]; readonly rest: number } {
  const others = instances.filter((instance) => instance.resource !== resource);
  const named = others.slice(0, instancesNamedMax).map((instance) => instance.resource);
  return { named, rest: others.length - named.length };
}
const instancesNamedMax = 4;

/** The resource and its further instances in one line. `show` renders one address. */
export function instancesText(finding: Finding, show: (address: string) => string): string {
  const { named, rest } = otherInstances(finding);
  const first = show(finding.resource);
  if (named.length === 0) return first;
  return `${first}, and by the same cause ${named.map(show).join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
}

/** What the change did to it. In a scan there is nothing to say. */
export function changeText(finding: Finding, mode: Review['mode']): string {
  if (mode === 'scan') return '';
  if (finding.baselineState === 'new') return finding.kind === 'weakening' ? 'weakened by this change' : 'introduced by this change';
  if (finding.baselineState === 'updated') return 'changed by this change';
  return finding.baselineState === 'absent' ? 'resolved by this change' : 'on base already';
}

/** A sentence that says the proof: `tcp/22 from 203.0.113.7 is admitted`. */
export function witnessText({ kind, facts }: Witness): string {
  const rest = new Map(Object.entries(facts));
  const take = (name: string): string => {
    const value = rest.get(name);
    rest.delete(name);
    return value === undefined ? '' : printableProse(value);
  };
  const sentence = kind === 'packet' ? packetSentence(take) : kind === 'request' ? requestSentence(take) : accountSentence(take);
  const others = [...rest].map(([name, value]) => `${printable(name)} ${printableProse(value)}`).join(', ');
  if (sentence === '') return others;
  return others === '' ? sentence : `${sentence} (${others})`;
}

type Take = (name: string) => string;

function packetSentence(take: Take): string {
  const service = [take('protocol'), take('port')].filter((part) => part !== '').join('/');
  const source = take('source');
  if (service === '' && source === '') return '';
  const destination = take('destination');
  return `${service || 'any traffic'}${source && ` from ${source}`}${destination && ` to ${destination}`} is admitted`;
}

function requestSentence(take: Take): string {
  const action = take('action');
  if (action === '') return '';
  const principal = take('principal');
  const resource = take('resource');
  return `${action}${resource && ` on ${resource}`} is allowed${principal && ` to ${principal}`}`;
}

function accountSentence(take: Take): string {
  const account = take('account');
  if (account === '') return '';
  const action = take('action');
  return `account ${account} is let in${action && ` for ${action}`}`;
}

/** What depends on an expression that is not known, as one phrase. */
export function questionsOf({ message, also = [] }: Review['unresolved'][number]): string {
  const questions = [...new Set([message, ...also.map((one) => one.message)])].map((text) => text.replace(/\.$/u, ''));
  const shown = questions.slice(0, questionsShownMax).join('; ');
  return questions.length > questionsShownMax ? `${shown}; and ${plural(questions.length - questionsShownMax, 'other thing')}` : shown;
}
const questionsShownMax = 4;

/** How somebody with the right to may accept the risk; a comment command, since nothing in the change itself can. */
export function acceptText(finding: Finding): string {
  // Instances of one cause share an id; claims of several policies about one secret do not, and each left out would go on blocking.
  const ids = [...new Set(finding.instances?.map(({ id }) => id) ?? [finding.id])];
  return `/security-review accept ${ids.slice(0, acceptedAtOnceMax).join(' ')} <reason> until <date>`;
}
/** As many as fit where a piece of code is shown; accepting the rest is asked for in the next review. */
const acceptedAtOnceMax = 7;

export function waiverText({ source, reason, by, until }: AppliedWaiver): string {
  const words = { inline: 'in the code', config: 'in the configuration', comment: 'by a comment' } as const;
  return `accepted ${words[source]}${by === undefined ? '' : ` by ${printable(by)}`}${until === undefined ? '' : ` until ${printable(until)}`}: ${printableProse(reason)}`;
}

/** The last line: what to do now. */
export function nextStep(review: Review, sections: Sections): string {
  if (review.failures.length > 0) return 'Remove the cause above and run the review again; until then the change counts as not reviewed.';
  const count = sections.blocking.length;
  if (count > 0)
    return `Fix ${count === 1 ? 'the finding' : `the ${grouped(count)} findings`} that block${count === 1 ? 's' : ''}, or have the risk accepted, then push again.`;
  if (review.conclusion === 'failure') return 'The gate is closed; see above for the reason.';
  if (review.conclusion === 'neutral' && review.notJudged.length === 0) return 'Nothing to do.';
  if (review.notJudged.length > 0) return 'Nothing that was judged blocks. Have what was not judged looked at before you merge.';
  if (review.unresolved.length > 0) return 'Nothing blocks. Look at what could not be proven before you merge.';
  return sections.advice.length > 0 ? 'Nothing blocks. The advice can wait, but it is cheapest to follow now.' : lastWord(review);
}

function lastWord({ diagnostics }: Review): string {
  return unreadPlaces(diagnostics) > 0 ? 'Nothing blocks. Look at what was not read whole before you merge.' : 'Nothing to do.';
}
