import { notUnderstood } from '../not-understood.ts';
import type { Finding, Review } from '../../review/result.ts';
import { grouped } from '../../core/grouped.ts';
import type { Links } from '../links.ts';
import { groupByPolicy, toSections } from '../sections.ts';
import type { Sections } from '../sections.ts';
import { adviceHeading, anchorOf, renderContents } from './contents.ts';
import { findingCounts, gateText, headline, nextStep, notJudgedTexts, plural, questionsOf, readText, revisionText } from '../words.ts';
import { renderAccess } from '../access/html.ts';
import { markup } from './element.ts';
import type { Html } from './element.ts';
import { renderGroup } from './finding.ts';
import { renderMatrix } from './matrix.ts';
import { proseHtml } from './prose.ts';
import { style } from './style.ts';

/** Entries of a list of places; more are counted. */
const entriesMax = 500;

/**
 * The review as one HTML file that needs nothing else and runs nothing: the content policy forbids every load and every script. All findings
 * are in it, so it serves as the full report behind a shortened comment.
 */
export function renderHtml(review: Review, { links = {} }: { readonly links?: Links } = {}): string {
  const sections = toSections(review);
  const title = headline(review, sections);
  const body = markup`<main class="${review.conclusion}">
    ${renderHeader(review, sections)}
    ${list(
      'Not judged',
      notJudgedTexts(review.notJudged).map(({ entry, text }) => markup`<code>${place(entry.path, entry.line)}</code> ${proseHtml(text)}`),
    )}
    ${list('Why the review failed', review.failures.map(proseHtml))} ${renderAccess(review, links)} ${renderContents(review, sections)}
    ${findings('Blocks', sections.blocking, review, links)}
    ${list(
      'Look at this change',
      review.notices.map(({ path, line, message }) => markup`<code>${place(path, line)}</code> ${proseHtml(message)}`),
    )}
    ${findings(adviceHeading(review), sections.advice, review, links)}
    ${list('Not proven', review.unresolved.map(unresolved))} ${renderMatrix(review)} ${folded(review, sections, links)}
  </main>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${markup`<title>${title.word}: ${title.clause}</title>`.html}
<style>${style}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}

function renderHeader(review: Review, sections: Sections): Html {
  const { word, clause } = headline(review, sections);
  const figures = findingCounts(review, sections).map(
    (text) => markup`<li class="${text.endsWith('blocking') ? 'blocking' : ''}">${text}</li>`,
  );
  return markup`<header>
    <p class="brand">Phasegate</p>
    <h1><b>${word}</b> <span>${clause}</span></h1>
    <p class="next">${nextStep(review, sections)}</p>
    <ul class="figures">
      ${figures}
      <li>${readText(review)}</li>
    </ul>
    <p class="context">${revisionText(review)} · ${gateText(review.gate)} · ${(review.durationMs / 1000).toFixed(2)} s</p>
  </header>`;
}

function findings(heading: string, members: readonly Finding[], review: Review, links: Links): Html | undefined {
  if (members.length === 0) return undefined;
  const groups = groupByPolicy(members).map((group, place) => renderGroup(group, review.mode, links, anchorOf(heading, place)));
  return markup`<section id="${anchorOf(heading)}">
    <h2>${heading} <small>${grouped(members.length)}</small></h2>
    ${groups}
  </section>`;
}

/** What one looks up rather than reads. */
function folded(review: Review, sections: Sections, links: Links): Html {
  const fold = (heading: string, members: readonly Finding[]): Html | undefined =>
    members.length === 0
      ? undefined
      : markup`<details>
          <summary>${heading} (${grouped(members.length)})</summary>
          ${groupByPolicy(members).map((group) => renderGroup(group, review.mode, links))}
        </details>`;
  const parts = [
    fold('For later', sections.later),
    fold('Accepted risk', sections.accepted),
    fold('On base already', sections.existing),
    fold('Resolved by this change', sections.resolved),
    foldedList('Not read', review.skipped.map(skipped)),
    foldedList(
      'Not understood',
      notUnderstood(review).map(({ path, line, message }) => markup`<code>${place(path, line)}</code> ${proseHtml(message)}`),
    ),
    foldedList(
      'Shown by the code',
      review.evidence.map(
        ({ extent, location, controlId }) =>
          markup`<code>${place(location.path, location.startLine)}</code> ${proseHtml(extent)} <span class="note">${controlId}</span>`,
      ),
    ),
  ].filter((part) => part !== undefined);
  return parts.length === 0
    ? markup``
    : markup`<section id="more">
        <h2>More</h2>
        ${parts}
      </section>`;
}

function list(heading: string, entries: readonly Html[]): Html | undefined {
  if (entries.length === 0) return undefined;
  return markup`<section id="${anchorOf(heading)}">
    <h2>${heading} <small>${grouped(entries.length)}</small></h2>
    ${bullets(entries)}
  </section>`;
}

function foldedList(heading: string, entries: readonly Html[]): Html | undefined {
  if (entries.length === 0) return undefined;
  return markup`<details>
    <summary>${heading} (${grouped(entries.length)})</summary>
    ${bullets(entries)}
  </details>`;
}

function bullets(entries: readonly Html[]): Html {
  const rest = entries.length - entriesMax;
  const more = rest > 0 ? markup`<li class="more">and ${grouped(rest)} more; the JSON report has them all.</li>` : undefined;
  return markup`<ul class="plain">
    ${entries.slice(0, entriesMax).map((entry) => markup`<li>${entry}</li>`)}${more}
  </ul>`;
}

function unresolved(entry: Review['unresolved'][number]): Html {
  const { path, line, expression, decidedBy, resource } = entry;
  return markup`<code>${place(path, line)}</code> <code>${expression}</code> in <code>${resource}</code> decides
    ${proseHtml(questionsOf(entry))}. Not known here: ${decidedBy}.`;
}

function skipped({ path, reason, sizeBytes }: Review['skipped'][number]): Html {
  return markup`<code>${path}</code> ${reason}${sizeBytes === undefined ? '' : `, ${plural(sizeBytes, 'byte')}`}`;
}

function place(path: string, line: number | undefined): string {
  return line === undefined ? path : `${path}:${line}`;
}
