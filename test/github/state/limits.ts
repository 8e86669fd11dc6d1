/** Every limit of GitHub that the fake enforces, with its default. README.md names the sources. */
export interface Limits {
  /** Characters of a comment, review or pull request body. */
  readonly bodyCharsMax: number;
  readonly annotationsPerRequest: number;
  readonly pullFilesMax: number;
  readonly pullCommitsMax: number;
  readonly compareFilesMax: number;
  readonly compareCommitsMax: number;
  /** Text of one file's patch. */
  readonly patchBytesMax: number;
  readonly patchLinesMax: number;
  /** Text of all patches together. */
  readonly diffBytesMax: number;
  readonly diffLinesMax: number;
  readonly diffFilesMax: number;
  readonly contentsBytesMax: number;
  readonly contentsEntriesMax: number;
  readonly treeEntriesMax: number;
  readonly statusesPerContext: number;
  readonly sarifBytesMax: number;
  readonly sarifRunsMax: number;
  readonly sarifResultsMax: number;
  /** Requests that make content, per token. */
  readonly contentPerMinute: number;
  readonly contentPerHour: number;
  /** REST points a minute and token: 1 a read, 5 a write. */
  readonly pointsPerMinute: number;
  /** Requests under way at once, per token. */
  readonly concurrentRequests: number;
  readonly graphqlPointsPerMinute: number;
  readonly requestsPerHour: number;
  /** Seconds in `Retry-After` of a secondary limit. */
  readonly retryAfterSeconds: number;
}

export const GITHUB_LIMITS: Limits = {
  bodyCharsMax: 65_536,
  annotationsPerRequest: 50,
  pullFilesMax: 3000,
  pullCommitsMax: 250,
  compareFilesMax: 300,
  compareCommitsMax: 250,
  patchBytesMax: 500_000,
  patchLinesMax: 20_000,
  diffBytesMax: 1_000_000,
  diffLinesMax: 20_000,
  diffFilesMax: 300,
  contentsBytesMax: 1_048_576,
  contentsEntriesMax: 1000,
  treeEntriesMax: 100_000,
  statusesPerContext: 1000,
  sarifBytesMax: 10_485_760,
  sarifRunsMax: 20,
  sarifResultsMax: 25_000,
  contentPerMinute: 80,
  contentPerHour: 500,
  pointsPerMinute: 900,
  concurrentRequests: 100,
  graphqlPointsPerMinute: 2000,
  requestsPerHour: 5000,
  retryAfterSeconds: 60,
};
