/**
 * Where an unexpected error came from, for people who look into it: its name and the frames of its stack. The message is left out, because it
 * may hold a piece of the code under review.
 */
export function stackFrames(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const { name, message, stack = '' } = error;
  const head = message === '' ? name : `${name}: ${message}`;
  const frames = stack.startsWith(head) ? stack.slice(head.length).split('\n') : [];
  return [name, ...frames.filter((frame) => /^ {4}at /u.test(frame))].join('\n');
}
