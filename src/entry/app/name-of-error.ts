/** What of an error a log may tell. Its message may be secret, as the address of a queue is; the code of the system or of the database is not. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' && error.code !== '' ? error.code : error.name;
}
