/**
 * Thrown where a part is needed that is loaded on demand, because loading it takes longer than a small review and nearly no code needs it:
 * `load` it and do the work again. An exception and no result, so that nobody can take the answer for an empty one.
 */
export class NotLoaded extends Error {
  readonly load: () => Promise<void>;

  constructor(part: string, load: () => Promise<void>) {
    super(`${part} must be loaded first.`);
    this.name = 'NotLoaded';
    this.load = load;
  }
}
