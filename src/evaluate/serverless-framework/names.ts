/** Logical ids as the framework gives them. Source: `lib/plugins/aws/lib/naming.js` of version 3. */

/** `my-job_a` is `MyDashjobUnderscorea`. */
export function normalized(name: string): string {
  return upperFirst(name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore'));
}

/** Letters and digits alone: of a bucket, a topic, a queue. */
export function alphanumeric(name: string): string {
  return upperFirst(name.replaceAll(/[^0-9A-Za-z]/gu, ''));
}

/** `users/{id}` is `UsersIdVar`. */
export function normalizedPath(path: string): string {
  return path.split('/').map(pathPart).join('');
}

function pathPart(part: string): string {
  const lower = part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
  return upperFirst(
    lower
      .replaceAll('-', 'Dash')
      .replaceAll(/\{(.{0,500})\}/gu, '$1Var')
      .replaceAll(/[^0-9A-Za-z]/gu, ''),
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
