import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../app/app-process.ts';
import type { AppProcess } from '../app/app-process.ts';
import { openScene } from '../app/scene.ts';
import type { Scene } from '../app/scene.ts';
import { builtDist } from '../built.ts';
import { brokenPromises, judgedThrough } from './doors.ts';
import { doors, expectedThrough } from './promise.ts';
import type { Promised } from './promise.ts';
import { Story } from './story.ts';

/** A GitHub with the App installed on the account `acme`, and its server running. */
export class Stage {
  readonly #scene: Scene;
  readonly #server: AppProcess;
  readonly #dist: string;

  private constructor(scene: Scene, server: AppProcess, dist: string) {
    this.#scene = scene;
    this.#server = server;
    this.#dist = dist;
  }

  static async open(dist: string): Promise<Stage> {
    const scene = await openScene();
    return new Stage(scene, await startApp(scene.fake, scene.app, { port: scene.port, dist }), dist);
  }

  async tell({ id, story, folders, modules, plan, then }: Promised): Promise<Story> {
    const told = new Story(this.#scene.fake, id, this.#dist);
    if (folders !== undefined) told.handOver(folders);
    if (modules !== undefined) told.handModules(modules);
    if (plan !== undefined) told.handPlan(plan);
    await story(told);
    await told.propose();
    await then?.(told);
    return told;
  }

  async close(): Promise<void> {
    await this.#server.stop();
    try {
      this.#scene.fake.assertHealthy();
    } finally {
      await this.#scene.fake.close();
    }
  }
}

/** Each promise through each door that has it. */
export function keepPromises(promises: readonly Promised[]): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(await builtDist());
  });
  afterAll(() => stage.close());

  describe.each(promises.map((promised) => [promised.id, promised] as const))('%s', (_, promised) => {
    let story: Story;
    beforeAll(async () => {
      story = await stage.tell(promised);
    });
    const through = doors.filter((door) => expectedThrough(door, promised) !== undefined);
    test.each(through)('%s', async (door) => {
      const expected = expectedThrough(door, promised);
      const outcome = await judgedThrough(door, story);
      expect(expected === undefined ? [] : brokenPromises(outcome, expected), outcome.report).toEqual([]);
    });
  });
}
