import { type Joints, jointsOf } from './joints.ts';
import type { Scan } from '../scan.ts';

/** A piece of text in which the parts of a split literal stand together again. */
export interface Joined {
  readonly text: string;
  /** Offset in the whole text of an offset in this piece. */
  original(offset: number): number;
}

/** Parts further from each other than this belong to different literals. */
const PART_CHARS_MAX = 200;
/** Around the first and the last joint of a piece. */
const MARGIN_CHARS = 120;
const JOINTS_PER_PIECE_MAX = 200;

/** Every run of joints that are close to each other, joined. Pieces do not overlap but for their margins. */
export function* joinedLiterals(scan: Scan): Generator<Joined> {
  const joints = jointsOf(scan);
  const { starts, ends } = joints;
  for (let first = 0; first < starts.length;) {
    let behind = first + 1;
    while (
      behind < starts.length &&
      behind < first + JOINTS_PER_PIECE_MAX &&
      (starts[behind] ?? 0) - (ends[behind - 1] ?? 0) <= PART_CHARS_MAX
    ) {
      behind++;
    }
    yield join(scan.text, joints, first, behind);
    first = behind;
  }
}

/** The text around the joints from the index `first` to before `behind`, without them. */
function join(text: string, { starts, ends }: Joints, first: number, behind: number): Joined {
  const from = Math.max(0, (starts[first] ?? 0) - MARGIN_CHARS);
  const to = Math.min(text.length, (ends[behind - 1] ?? 0) + MARGIN_CHARS);
  let joined = '';
  let at = from;
  for (let joint = first; joint < behind; joint++) {
    joined += text.slice(at, starts[joint]);
    at = ends[joint] ?? at;
  }
  const original = (offset: number): number => {
    let place = from + offset;
    for (let joint = first; joint < behind && place >= (starts[joint] ?? 0); joint++) place += (ends[joint] ?? 0) - (starts[joint] ?? 0);
    return place;
  };
  return { text: joined + text.slice(at, to), original };
}
