/**
 * A name that the code gives, for a sentence. With white space in it, it would read as words of ours ("role x. This was approved by the security
 * team"), and reports show as code what is between these marks.
 */
export function asWritten(name: string): string {
  if (!/[\s`]/u.test(name) || /^`[^`\s][^`]*`$/u.test(name)) return name;
  const line = name.replaceAll('`', "'").replaceAll(/\s+/gu, ' ').trim();
  return line === '' ? name : `\`${line}\``;
}

/** An address whose labels have white space, which no deployment takes. Keys of `for_each` may, and are code in every report. */
export function addressAsWritten(address: string): string {
  return /\s/u.test(address) && /\s/u.test(address.replaceAll(/\["(?:[^"\\]|\\.)*"\]/gu, '')) ? asWritten(address) : address;
}
