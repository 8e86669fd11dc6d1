import { entryOf } from '../../syntax/data-node.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { listedEntries } from './nodes.ts';

const stageName = /^[A-Za-z][\w-]{0,30}$/u;

/** The stages that a service has values for, as far as its variables tell. */
export class Stages {
  readonly names = new Set<string>();
  /** Paths of files that are called by the stage, which is `*`. */
  readonly files = new Set<string>();

  constructor(root: DataNode) {
    for (const section of ['params', 'stages']) {
      for (const { key } of listedEntries(entryOf(root, section)?.value)) if (key !== 'default') this.names.add(key);
    }
  }

  /** Beside a key that is the stage stand the other stages: what has what is looked for, too. */
  noteKeys(around: DataNode, [key, ...more]: readonly string[], stage: string | undefined): void {
    if (around.kind !== 'mapping' || key === undefined || key !== stage) return;
    for (const entry of around.entries) {
      const found = more.reduce<DataNode | undefined>((from, name) => entryOf(from, name)?.value, entry.value);
      if (found !== undefined && stageName.test(entry.key)) this.names.add(entry.key);
    }
  }

  noteFile(path: string, stage: string | undefined): void {
    const found = stage === undefined || stage === '' ? -1 : path.lastIndexOf(stage);
    if (stage !== undefined && found >= 0) this.files.add(`${path.slice(0, found)}*${path.slice(found + stage.length)}`);
  }
}
