import type { Annotation, CheckAction, CheckReport } from '../../review/pull-request/host.ts';
import type { Finding, Review } from '../../review/result.ts';
import type { Links } from '../links.ts';
import { prose } from '../markdown/escape.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { printable, printableProse, shorten } from '../printable.ts';
import { toSections } from '../sections.ts';
import { acceptText, headline, witnessText } from '../words.ts';

const titleCharsMax = 255;
/** GitHub takes 65,535; the rest is for the notes. */
const summaryCharsMax = 58_000;
const notesCharsMax = 5_000;
/** Six requests. The summary counts the rest. */
export const annotationsMax = 300;

/** "Run again" is GitHub's own button; this one is for those who look for it here. */
export const reviewAgainAction: CheckAction = {
  label: 'Review again',
  description: 'Judge the same commit once more',
  identifier: 'review-again',
};

/** The review as a check run: verdict, summary and annotations at the lines. */
export function toCheckRun(
  review: Review,
  { externalId, notes, links = {} }: { readonly externalId: string; readonly notes: readonly string[]; readonly links?: Links },
): CheckReport {
  const { clause } = headline(review, toSections(review));
  return {
    externalId,
    conclusion: review.conclusion,
    title: shorten(capital(printableProse(clause)), titleCharsMax),
    summary: `${renderMarkdown(review, { links, bodyCharsMax: summaryCharsMax })}${renderNotes(notes)}`,
    annotations: toAnnotations(review),
    actions: [reviewAgainAction],
  };
}

function renderNotes(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  return shorten(`\n#### Could not be written\n\n${notes.map((note) => `- ${prose(note)}`).join('\n')}\n`, notesCharsMax);
}

/** What the change brings about, what blocks first. Removed lines stand on base, which annotations cannot point at: the file's first line does. */
export function toAnnotations(review: Review): Annotation[] {
  const { blocking, advice } = toSections(review);
  const introduced = advice.filter(({ baselineState }) => baselineState === 'new' || baselineState === 'updated');
  return [...blocking, ...introduced].slice(0, annotationsMax).map(toAnnotation);
}

function toAnnotation(finding: Finding): Annotation {
  const { location, severity, title, verdict } = finding;
  const isRemoved = location.side === 'LEFT';
  const startLine = isRemoved ? 1 : Math.max(1, location.startLine);
  const endLine = isRemoved ? 1 : Math.max(startLine, location.endLine);
  const columns =
    !isRemoved && startLine === endLine && location.startColumn !== undefined && location.endColumn !== undefined
      ? { startColumn: location.startColumn, endColumn: location.endColumn }
      : {};
  return {
    path: location.path,
    startLine,
    endLine,
    ...columns,
    level: verdict === 'block' ? 'failure' : 'warning',
    title: shorten(printableProse(`${severity}: ${title}`), titleCharsMax),
    message: messageOf(finding, isRemoved),
  };
}

function messageOf(finding: Finding, isRemoved: boolean): string {
  const { location, witness } = finding;
  const lines = [
    printableProse(finding.message),
    ...(isRemoved ? [`Removed by this change; it stood at line ${location.startLine} on base.`] : []),
    ...(witness === undefined ? [] : [`Proof: ${witnessText(witness)}.`]),
    printableProse(finding.remedy),
    `${finding.policyId}, ${printable(finding.resource)}`,
    ...(finding.verdict === 'block' ? [`To accept the risk, comment: ${acceptText(finding)}`] : []),
  ];
  return lines.map((line) => shorten(line, lineCharsMax)).join('\n');
}
const lineCharsMax = 2_000;

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
