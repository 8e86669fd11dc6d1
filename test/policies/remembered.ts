/** The same question, the same answer: asked once of `ask`, until it is told to forget. */
export function remembered<Ask extends (request: never) => Promise<unknown>>(ask: Ask): Ask & { forget(): void } {
  const answers = new Map<string, Promise<unknown>>();
  const again = (request: never): Promise<unknown> => {
    const key = JSON.stringify(request);
    const answer = answers.get(key) ?? ask(request);
    answers.set(key, answer);
    return answer;
  };
  return Object.assign(again as Ask, { forget: () => answers.clear() });
}
