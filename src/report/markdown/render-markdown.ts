import { notUnderstood } from '../not-understood.ts';
import type { Finding, Review } from '../../review/result.ts';
import { grouped } from '../../core/grouped.ts';
import { renderAccess, renderOpen, renderPicture } from '../access/markdown.ts';
import { accessHeadings, speaksOf } from '../access/words.ts';
import type { Links } from '../links.ts';
import { renderMatrixMarkdown } from '../matrix/markdown.ts';
import { toSections } from '../sections.ts';
import type { Sections } from '../sections.ts';
import { findingCounts, gateText, headline, laterText, nextStep, plural, readText, revisionText } from '../words.ts';
import { fit, partSeparator } from './budget.ts';
import type { Part } from './budget.ts';
import { codeSpan, prose } from './escape.ts';
import { renderFindingBlock } from './finding.ts';
import {
  renderFailures,
  renderGroups,
  renderNotJudged,
  renderNotices,
  renderNotRead,
  renderReach,
  renderTable,
  renderUnresolved,
  tableRowsMax,
} from './sections.ts';

/** First line of the comment, by which it is found again. */
export const summaryMarker = '<!-- phasegate:summary -->';

interface MarkdownOptions {
  /** UTF-16 units. GitHub refuses a body above 65,536 characters; the default leaves room for a footer of the caller's. */
  readonly bodyCharsMax?: number;
  readonly links?: Links;
}
const defaultBodyCharsMax = 60_000;
/** Room kept for the line that says what was left out. */
const droppedNoteCharsMax = 1_200;
/** Details of this many findings at most; as many as the table has rows. */
const blocksMax = tableRowsMax;
/** Up to this many blocks stand open: few enough to be read at once. */
const openBlocksMax = 2;

/**
 * The review as the body of a pull request comment. What stood on base and what is for later is counted, not listed. Whole sections are left out, the least important first, when it would be longer than
 * `bodyCharsMax`, and one line says which. No text of the reviewed repository can become markup, a mention or a link.
 */
export function renderMarkdown(review: Review, { bodyCharsMax = defaultBodyCharsMax, links = {} }: MarkdownOptions = {}): string {
  const sections = toSections(review);
  const parts = toParts(review, sections, links);
  const whole = parts.map((part) => part.markdown).join(partSeparator);
  if (whole.length + 1 <= bodyCharsMax) return `${whole}\n`;
  const { kept, dropped } = fit(parts, bodyCharsMax - droppedNoteCharsMax);
  const body = [...kept.map((part) => part.markdown), droppedNote(dropped, review)].join(partSeparator);
  return `${body.length < bodyCharsMax ? body : shortest(review, sections)}\n`;
}

/** What is left when not even the verdict's table fits. */
function shortest(review: Review, sections: Sections): string {
  return [summaryMarker, `### ${title(review, sections)}`, droppedNote([{ name: 'everything but the verdict', count: 1 }], review)].join(
    partSeparator,
  );
}

function toParts(review: Review, sections: Sections, links: Links): Part[] {
  const verdict = [`${summaryMarker}\n### ${title(review, sections)}`, `**What to do.** ${nextStep(review, sections)}`];
  const parts: (Part | undefined)[] = [
    { name: 'the verdict', rank: 0, markdown: verdict.join(partSeparator) },
    headed('what was not judged', 0, `Not judged (${grouped(review.notJudged.length)})`, renderNotJudged(review)),
    headed('the reasons of the failure', 0, 'Why the review failed', renderFailures(review)),
    ...accessParts(review, links),
    sections.blocking.length === 0 ? undefined : { name: 'the table', rank: 0, markdown: renderTable(sections.blocking, links) },
    ...blocks(review, sections.blocking, links),
    headed('the notices', 1, 'Look at this change', renderNotices(review)),
    headed(
      'the access and reach changes',
      3,
      'What becomes possible',
      renderReach(introduced(sections).filter(({ resource }) => review.access === undefined || !speaksOf(review.access, resource))),
    ),
    headed('what is not proven', 2, `Not proven (${grouped(review.unresolved.length)})`, renderUnresolved(review)),
    folded('the advice', 5, 'Advice', sections.advice, links),
    folded('the accepted risks', 7, 'Accepted risk', sections.accepted, links),
    folded('what is resolved', 8, 'Resolved by this change', sections.resolved, links),
    details('the maturity matrix', 6, 'Maturity', maturity(review, sections)),
    details('what was not read', 4, notReadTitle(review), renderNotRead(review)),
    { name: 'the footer', rank: 0, markdown: footer(review, sections) },
  ];
  return parts.filter((part) => part !== undefined);
}

/** What the change does to access, right under the verdict. */
function accessParts({ access }: Review, links: Links): readonly (Part | undefined)[] {
  if (access === undefined) return [];
  const { allowed, open, refused } = access;
  const picture = renderPicture(access);
  return [
    headed(
      'what the change newly allows',
      1,
      `${accessHeadings.allowed} (${grouped(allowed.length)})`,
      renderAccess(allowed, 'allowed', links),
    ),
    picture === '' ? undefined : { name: 'the picture of it', rank: 4, markdown: picture },
    headed('access that is not proven', 2, `${accessHeadings.open} (${grouped(open.length)})`, renderOpen(access)),
    details(
      'what is no longer allowed',
      5,
      `${accessHeadings.refused} (${grouped(refused.length)})`,
      renderAccess(refused, 'refused', links),
    ),
  ];
}

function title(review: Review, sections: Sections): string {
  const sign = { failure: review.failures.length > 0 ? '⚠️' : '⛔', success: '✅', neutral: '⚪' }[review.conclusion];
  return `${sign} Phasegate: ${headline(review, sections).clause}`;
}

function blocks({ mode }: Review, findings: readonly Finding[], links: Links): Part[] {
  const open = findings.length <= openBlocksMax;
  return findings.slice(0, blocksMax).map((finding, index) => {
    return {
      name: 'details of findings that block',
      rank: 2,
      markdown: renderFindingBlock(finding, { number: index + 1, open, mode, links }),
    };
  });
}

/** Findings that the change brings about, accepted ones too: an accepted risk is still a way in. */
function introduced({ blocking, advice, accepted }: Sections): Finding[] {
  return [...blocking, ...advice, ...accepted].filter(({ baselineState }) => baselineState === 'new' || baselineState === 'updated');
}

function headed(name: string, rank: number, heading: string, markdown: string): Part | undefined {
  return markdown === '' ? undefined : { name, rank, markdown: `#### ${heading}\n\n${markdown}` };
}

function folded(name: string, rank: number, heading: string, findings: readonly Finding[], links: Links): Part | undefined {
  return details(name, rank, `${heading} (${grouped(findings.length)})`, renderGroups(findings, links));
}

function details(name: string, rank: number, summary: string, markdown: string): Part | undefined {
  if (markdown === '') return undefined;
  return { name, rank, markdown: `<details>\n<summary>${summary}</summary>\n\n${markdown}\n\n</details>` };
}

/** With what is counted alone: of later phases, and for the record. */
function maturity(review: Review, sections: Sections): string {
  const later = laterText(sections, review);
  return [renderMatrixMarkdown(review), ...(later === '' ? [] : [prose(later)])].filter((text) => text !== '').join(partSeparator);
}

function notReadTitle(review: Review): string {
  const [{ skipped }, diagnostics] = [review, notUnderstood(review)];
  const parts = [
    ...(skipped.length === 0 ? [] : [`${plural(skipped.length, 'file')} not read`]),
    ...(diagnostics.length === 0 ? [] : [`${plural(diagnostics.length, 'place')} not understood`]),
  ];
  return parts.join(', ');
}

function footer(review: Review, sections: Sections): string {
  const counts = findingCounts(review, sections).join(', ');
  const lines = [counts, readText(review), revisionText(review), gateText(review.gate)].filter((line) => line !== '');
  return `---\n${lines.map((line) => prose(line)).join(' · ')}`;
}

/** The same wherever the body stands: an address of the run would make each run write the comment anew. */
function droppedNote(dropped: readonly { readonly name: string; readonly count: number }[], { mode, base, head }: Review): string {
  const names = dropped.map(({ name, count }) => (count > 1 ? `${name} (${grouped(count)})` : name)).join(', ');
  const commits = base === null ? '' : ` --base ${base} --head ${head}`;
  const command = `phasegate ${mode}${mode === 'review' ? commits : ''} --format html`;
  return `> **Shortened.** Left out to stay within GitHub's limit: ${names}. In a clone, ${codeSpan(command)} writes all of it.`;
}
