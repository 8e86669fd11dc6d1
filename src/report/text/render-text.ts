import { notUnderstood } from '../not-understood.ts';
import type { Finding, Review } from '../../review/result.ts';
import { grouped } from '../../core/grouped.ts';
import { matrixLines } from '../matrix/text.ts';
import { printable, printableProse, withoutCommands } from '../printable.ts';
import { groupByPolicy, toSections } from '../sections.ts';
import type { Sections } from '../sections.ts';
import {
  findingCounts,
  gateText,
  headline,
  laterText,
  nextStep,
  notJudgedTexts,
  plural,
  questionsOf,
  readText,
  revisionText,
  waiverText,
} from '../words.ts';
import { accessLines } from '../access/text.ts';
import { accessHeadings, openText } from '../access/words.ts';
import type { AccessSide } from '../access/words.ts';
import { renderGroup } from './finding.ts';
import type { GroupLimits } from './finding.ts';
import { toPaper } from './style.ts';
import type { Paper, TextOptions, Tone } from './style.ts';
import { cutToWidth, textWidth } from './width.ts';
import { wrap } from './wrap.ts';

/** What blocks must be fixed, so more of it is shown than of what is advice. */
const blockingLimits: GroupLimits = { inFull: 3, asLine: 20 };
const adviceLimits: GroupLimits = { inFull: 1, asLine: 4 };
const quietLimits: GroupLimits = { inFull: 0, asLine: 2 };
/** Entries of each other list. */
const entriesMax = 20;

/**
 * The review for a terminal or a log: the verdict first, then what blocks, then advice, what is not proven, what was not read, the maturity
 * matrix, and what to do now. Lists are cut with a count of what is left out. Nothing of the reviewed code can act on the terminal, or on the runner of
 * a job.
 */
export function renderText(review: Review, options: TextOptions): string {
  const paper = toPaper(options);
  const sections = toSections(review);
  const parts = [
    renderVerdict(paper, review, sections),
    section(paper, 'Not judged', review.notJudged.length, entries(paper, notJudgedTexts(review.notJudged).map(notJudgedEntry))),
    section(
      paper,
      'Why the review failed',
      review.failures.length,
      entries(
        paper,
        review.failures.map((text) => printableProse(text)),
      ),
    ),
    ...accessSections(paper, review),
    findingSection(paper, review, 'Blocks', sections.blocking, blockingLimits),
    findingSection(paper, review, review.mode === 'scan' ? 'Does not block' : 'Advice', sections.advice, adviceLimits),
    findingSection(paper, review, 'Accepted risk', sections.accepted, quietLimits, waiverNote),
    findingSection(paper, review, 'On base already', sections.existing, quietLimits),
    findingSection(paper, review, 'Resolved by this change', sections.resolved, quietLimits),
    section(paper, 'Look at this change', review.notices.length, entries(paper, review.notices.map(noticeText))),
    section(paper, 'Not proven', review.unresolved.length, entries(paper, review.unresolved.map(unresolvedText))),
    section(paper, 'Not read', review.skipped.length, entries(paper, review.skipped.map(skippedText))),
    section(paper, 'Not understood', notUnderstood(review).length, entries(paper, notUnderstood(review).map(diagnosticText))),
    matrixSection(paper, review, sections),
    renderEnd(paper, review, sections),
  ];
  const text = parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
  return `${withoutCommands(text)}\n`;
}

function renderVerdict(paper: Paper, review: Review, sections: Sections): string[] {
  const tone = toneOf(review);
  const { word, clause } = headline(review, sections);
  const title = `${word}: ${clause}`;
  const [first = '', ...rest] = wrap(`${title} (${readText(review)})`, paper.width);
  const painted = first.startsWith(title) ? paper.paint(tone, title) + first.slice(title.length) : paper.paint(tone, first);
  const changed = review.mode === 'review' ? [`${plural(review.counts.filesChanged, 'file')} changed`] : [];
  const facts = [...findingCounts(review, sections), ...changed, `${(review.durationMs / 1000).toFixed(2)} s`].join(', ');
  const context = `${revisionText(review)} · ${gateText(review.gate)}`;
  const small = [...wrap(facts, paper.width), ...wrap(context, paper.width)];
  return [painted, ...rest, ...small.map((text) => paper.paint('dim', text))];
}

/** What the change does to access: a sentence for each, below it the request that shows it, and the way. */
function accessSections(paper: Paper, { access }: Review): string[][] {
  if (access === undefined) return [];
  const of = (side: AccessSide): string[] =>
    section(paper, accessHeadings[side], access[side].length, accessLines(paper, access[side], side));
  const open = access.open.map((one) => `${printable(one.path)}:${one.line}: ${printableProse(openText(one))}.`);
  return [of('allowed'), section(paper, accessHeadings.open, access.open.length, entries(paper, open)), of('refused')];
}

function toneOf({ conclusion }: Review): Tone {
  if (conclusion === 'failure') return 'alarm';
  return conclusion === 'success' ? 'pass' : 'bold';
}

function findingSection(
  paper: Paper,
  review: Review,
  title: string,
  findings: readonly Finding[],
  limits: GroupLimits,
  note?: (finding: Finding) => string,
): string[] {
  if (findings.length === 0) return [];
  const groups = groupByPolicy(findings).flatMap((group, index) => [
    ...(index === 0 ? [] : ['']),
    ...renderGroup(paper, group, review.mode, limits),
    ...(note === undefined ? [] : notes(paper, group.findings, note)),
  ]);
  return section(paper, title, findings.length, groups);
}

function notes(paper: Paper, findings: readonly Finding[], note: (finding: Finding) => string): string[] {
  return [...new Set(findings.map(note))]
    .slice(0, entriesMax)
    .flatMap((text) => wrap(text, paper.width - 6).map((line) => `      ${paper.paint('dim', line)}`));
}

function waiverNote({ waiver }: Finding): string {
  return waiver === undefined ? '' : waiverText(waiver);
}

/** A rule with a title and a count, then the lines; nothing when there is nothing to show. */
function section(paper: Paper, title: string, count: number, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const label = count > 0 ? `${title} (${grouped(count)})` : title;
  const rule = '─'.repeat(Math.max(2, paper.width - textWidth(label) - 4));
  return [`${paper.paint('dim', '──')} ${paper.paint('bold', label)} ${paper.paint('dim', rule)}`, '', ...lines];
}

function entries(paper: Paper, texts: readonly string[]): string[] {
  const lines = texts.slice(0, entriesMax).flatMap((text) => {
    const [first = '', ...rest] = wrap(text, paper.width - 4);
    return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].map((line) => cutToWidth(line, paper.width));
  });
  const more = texts.length - entriesMax;
  return more > 0 ? [...lines, `  ${paper.paint('dim', `and ${grouped(more)} more (--format json has them all)`)}`] : lines;
}

function notJudgedEntry({ entry: { path, line }, text }: ReturnType<typeof notJudgedTexts>[number]): string {
  return `${printable(path)}${line === undefined ? '' : `:${line}`}: ${printableProse(text)}`;
}

function noticeText({ path, line, message }: Review['notices'][number]): string {
  return `${printable(path)}${line === undefined ? '' : `:${line}`}: ${printableProse(message)}`;
}

function unresolvedText(entry: Review['unresolved'][number]): string {
  const { path, line, expression, decidedBy, resource } = entry;
  return `${printable(path)}:${line}: ${printable(expression)} in ${printable(resource)} decides ${printableProse(questionsOf(entry))}. Not known here: ${decidedBy}.`;
}

function skippedText({ path, reason, sizeBytes }: Review['skipped'][number]): string {
  return `${printable(path)}: ${reason}${sizeBytes === undefined ? '' : `, ${plural(sizeBytes, 'byte')}`}`;
}

function diagnosticText({ path, line, message }: Review['diagnostics'][number]): string {
  return `${printable(path)}:${line}: ${printableProse(message)}`;
}

function matrixSection(paper: Paper, review: Review, sections: Sections): string[] {
  const later = laterText(sections, review);
  const lines = later === '' ? [] : wrap(later, paper.width - 2).map((line) => `  ${paper.paint('dim', line)}`);
  return section(paper, 'Maturity', 0, [...matrixLines(review, paper), ...lines]);
}

function renderEnd(paper: Paper, review: Review, sections: Sections): string[] {
  // Said again: of a long report the end is what a terminal shows.
  const { word, clause } = headline(review, sections);
  const verdict = wrap(`${word}: ${clause}.`, paper.width).map((line) => paper.paint(toneOf(review), line));
  return [...verdict, ...wrap(nextStep(review, sections), paper.width).map((line) => paper.paint('bold', line))];
}
