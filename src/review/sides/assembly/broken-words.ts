/** What follows when an assembly does not hold what it names. */
export const consequence = 'so what is deployed is not known. Synthesize it again, and hand the folder over whole.';

export function outside(assembly: string, named: string): string {
  return `The assembly in ${shown(assembly)} names ${JSON.stringify(named.slice(0, 200))}, which is not in its folder. Nothing outside is read, ${consequence}`;
}

export function shown(folder: string): string {
  return folder === '' ? 'the folder' : folder;
}
