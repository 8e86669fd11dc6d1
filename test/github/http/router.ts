/** Parameters that may hold slashes, raw or encoded. */
const GREEDY = new Set(['path', 'ref', 'branch', 'basehead']);

interface Template {
  readonly route: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly literals: number;
}

export interface Match {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the path template of a request among `METHOD /path/{template}` keys. */
export class Router {
  readonly #templates: readonly Template[];

  constructor(routes: readonly string[]) {
    this.#templates = routes.map(compile).toSorted((a, b) => b.literals - a.literals);
  }

  match(method: string, path: string): Match | undefined {
    for (const template of this.#templates) {
      if (template.method !== method) continue;
      const found = template.pattern.exec(path);
      if (found === null) continue;
      const values = template.names.map((name, index) => [name, decode(found[index + 1] ?? '')] as const);
      return { route: template.route, params: Object.fromEntries(values) };
    }
    return undefined;
  }
}

function compile(route: string): Template {
  const [method = '', path = ''] = route.split(' ');
  const names: string[] = [];
  let literals = 0;
  const parts = path.split('/').map((part) => {
    const name = /^\{(\w+)\}$/u.exec(part)?.[1];
    if (name === undefined) {
      literals += 1;
      return part;
    }
    names.push(name);
    return GREEDY.has(name) ? '(.+?)' : '([^/]+)';
  });
  const pattern = parts.join('/').replace(/\/\(\.\+\?\)$/u, (end) => (path.endsWith('{path}') ? '(?:/(.*?))?' : end)); // contents of the root have no path
  return { route, method, pattern: new RegExp(`^${pattern}/?$`, 'u'), names, literals };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
