import { grouped } from '../../core/grouped.ts';
import type { AccessEntry, Review } from '../../review/result.ts';
import { anchorOf } from '../html/contents.ts';
import { markup } from '../html/element.ts';
import type { Html } from '../html/element.ts';
import { codeLink, proseHtml } from '../html/prose.ts';
import type { Links } from '../links.ts';
import { plural } from '../words.ts';
import { mergeGraphs } from './merge-graphs.ts';
import { renderGraph } from './svg.ts';
import { accessHeadings, accessText, exampleText, openText } from './words.ts';
import type { AccessSide } from './words.ts';

/** What a change does to access, with a picture of the ways that it opens; nothing where it does nothing. */
export function renderAccess({ access }: Review, links: Links): Html | undefined {
  if (access === undefined) return undefined;
  const merged = mergeGraphs(access.allowed);
  const picture =
    merged === undefined
      ? undefined
      : markup`${renderGraph(merged.graph, 'The ways that this change opens')}${
          merged.left === 0 ? undefined : markup`<p class="note">and ${plural(merged.left, 'more way')} as listed.</p>`
        }`;
  return markup`${section('allowed', access.allowed, links, picture)}${section('refused', access.refused, links)}${
    access.open.length === 0
      ? undefined
      : markup`<section id="${anchorOf(accessHeadings.open)}">
          <h2>${accessHeadings.open} <small>${grouped(access.open.length)}</small></h2>
          <ul class="plain">${access.open.map((one) => markup`<li><code>${one.path}:${one.line}</code> ${proseHtml(openText(one))}.</li>`)}</ul>
        </section>`
  }`;
}

function section(side: AccessSide, entries: readonly AccessEntry[], links: Links, picture?: Html): Html | undefined {
  if (entries.length === 0) return undefined;
  const heading = accessHeadings[side];
  return markup`<section class="access" id="${anchorOf(heading)}">
    <h2>${heading} <small>${grouped(entries.length)}</small></h2>
    <ul class="plain">
      ${entries.slice(0, openMax).map((entry) => renderEntry(entry, side, links))}
    </ul>
    ${rest(entries.slice(openMax), side, links)} ${picture}
  </section>`;
}

/** What stands open; what is found behind them must not be screens away. */
const openMax = 20;

function rest(entries: readonly AccessEntry[], side: AccessSide, links: Links): Html | undefined {
  if (entries.length === 0) return undefined;
  return markup`<details>
    <summary>${grouped(entries.length)} more</summary>
    <ul class="plain">
      ${entries.map((entry) => renderEntry(entry, side, links))}
    </ul>
  </details>`;
}

function renderEntry(entry: AccessEntry, side: AccessSide, links: Links): Html {
  const { path, line } = entry;
  const example = exampleText(entry, side);
  const url = links.file?.({ path, side: side === 'allowed' ? 'RIGHT' : 'LEFT', startLine: line, endLine: line });
  return markup`<li class="${entry.sort}"><b>${proseHtml(accessText(entry))}</b> ${codeLink(`${path}:${line}`, url)}${
    example === '' ? undefined : markup`<br><span class="note">${proseHtml(example)}</span>`
  }</li>`;
}
