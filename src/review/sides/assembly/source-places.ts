import type { SourcePlace } from '../../../core/resource.ts';

/** `new Web (/srv/app/lib/web.ts:12:5)`, `at /srv/app/lib/web.js:12:5`, `lib/web.ts:12:5`. */
const nodeFrame = /(?:^|[\s(])((?:file:\/\/)?(?:[A-Za-z]:[\\/])?[^\s():][^():]{0,500}\.\w{1,20}):(\d+):\d+\)?\s*$/u;
/** `File "/srv/app/app.py", line 12, in __init__` */
const pythonFrame = /File "([^"]+)", line (\d+)/u;
/** Code of others: the framework itself, and what node adds. */
const foreign = /(?:^|[\\/])(?:node_modules|site-packages)[\\/]|^node:|^internal[\\/]/u;
/** Longer frames are nobody's program. */
const frameCharsMax = 1000;

/** The lines of the app itself among the frames of a trace, the innermost first. */
export function sourcePlaces(frames: readonly string[]): readonly SourcePlace[] {
  return frames.flatMap((frame) => {
    if (frame.length > frameCharsMax) return [];
    const match = nodeFrame.exec(frame) ?? pythonFrame.exec(frame);
    const [, path = '', line = ''] = match ?? [];
    const plain = path.replace(/^file:\/\//u, '').replaceAll('\\', '/');
    return match === null || foreign.test(plain) ? [] : [{ path: plain, line: Number(line) }];
  });
}
