/**
 * Renders the comment on the example pull request, as the command line writes it, into docs/images/comment.png, with headless Chromium.
 *
 *   node scripts/picture.mjs [--chromium PATH]      after npm run build
 *
 * The picture is not part of what CI compares: fonts differ from machine to machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { commandOptions } from './command-options.mjs';
import { root } from './toolchain.mjs';

const { values } = commandOptions({ options: { chromium: { type: 'string', default: 'chromium' } } });
const widthPx = 960;
const heightPx = 1128;

const demo = (format) =>
  execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), 'demo', '--format', format], { encoding: 'utf8' });
const markdown = demo('markdown');
// GitHub draws the graph of a comment; the page has the same one drawn.
const [graph = ''] = /<svg class="graph"[^]*?<\/svg>/.exec(demo('html')) ?? [];
if (graph === '') throw new Error('The HTML report of the example has no graph. Run npm run build.');
const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
// The second finding is shown open, as a reader would open it; its source is what the picture is about.
let seen = 0;
const drawn = body.replace(/<pre><code class="language-mermaid">[^]*?<\/code><\/pre>/, () => `<p>${graph}</p>`);
const opened = drawn.replaceAll('<details>', () => (++seen === 2 ? '<details open>' : '<details>'));

const style = `
  body { margin: 0; padding: 24px; background: #f6f8fa; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; color: #1f2328; }
  .box { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; }
  .head b { color: #1f2328; } .head span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; margin-left: 6px; }
  .text { padding: 16px; }
  h3 { font-size: 1.25em; margin: 0 0 16px; } h4 { font-size: 1em; margin: 20px 0 12px; }
  table { border-collapse: collapse; margin: 0 0 16px; } th, td { border: 1px solid #d1d9e0; padding: 5px 11px; text-align: left; } tr:nth-child(2n) { background: #f6f8fa; }
  code, pre { font: 12px/1.45 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; background: #eff1f3; border-radius: 6px; }
  code { padding: .2em .4em; } pre { padding: 14px; overflow: hidden; } pre code { background: none; padding: 0; }
  .graph { font: 13px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; fill: #1f2328; } .graph text { text-anchor: middle; }
  .graph rect { fill: #fff; stroke: #d1d9e0; stroke-width: 1.5; } .graph .outside rect { stroke: #0969da; } .graph .goal rect { stroke: #d1242f; stroke-width: 2.5; }
  .graph .edge path { fill: none; stroke: #59636e; stroke-width: 1.5; } .graph .edge .tip { fill: #59636e; stroke: none; }
  .graph .edge text { font-size: 11px; fill: #59636e; paint-order: stroke; stroke: #fff; stroke-width: 4px; }
  h4 { font-size: 1em; } details { margin: 6px 0; } ul { padding-left: 2em; }
  /* The comment goes on below the picture, and that shows. */
  body::after { content: ''; position: fixed; inset: auto 0 0; height: 72px; background: linear-gradient(#f6f8fa00, #f6f8fa); }`;
const page = `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="box"><div class="head"><b>phasegate</b><span>bot</span> commented</div><div class="text">${opened}</div></div>`;

const folder = mkdtempSync(join(tmpdir(), 'phasegate-picture-'));
try {
  writeFileSync(join(folder, 'comment.html'), page);
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
  ];
  const target = join(root, 'docs/images/comment.png');
  execFileSync(
    values.chromium,
    [
      ...flags,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${widthPx},${heightPx}`,
      `--screenshot=${target}`,
      `file://${join(folder, 'comment.html')}`,
    ],
    { stdio: 'ignore' },
  );
  console.log('docs/images/comment.png is drawn; look at it before you commit it.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
