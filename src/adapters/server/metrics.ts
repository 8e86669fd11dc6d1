/** Few values each: every combination is a line of its own for ever. */
export type Labels = Readonly<Record<string, string>>;

/** Only grows. */
export interface Counter {
  add(labels?: Labels, amount?: number): void;
}

/** Observations in seconds, sorted into buckets. */
export interface Histogram {
  observe(seconds: number, labels?: Labels): void;
}

interface Family {
  readonly name: string;
  readonly lines: () => readonly string[];
}

/** Metrics in the text format of Prometheus 0.0.4. */
export class Metrics {
  readonly #families: Family[] = [];

  counter(name: string, help: string): Counter {
    const values = new Map<string, number>();
    this.#families.push({
      name,
      lines: () => [...head(name, help, 'counter'), ...[...values].map(([labels, value]) => `${name}${labels} ${value}`)],
    });
    return {
      add(labels = {}, amount = 1) {
        const key = renderLabels(labels);
        values.set(key, (values.get(key) ?? 0) + amount);
      },
    };
  }

  /** Asked when the metrics are read. */
  gauge(name: string, help: string, read: () => number | readonly (readonly [Labels, number])[]): void {
    const lines = (): readonly string[] => {
      const value = read();
      const all = typeof value === 'number' ? [[{}, value] as const] : value;
      return [...head(name, help, 'gauge'), ...all.map(([labels, one]) => `${name}${renderLabels(labels)} ${one}`)];
    };
    this.#families.push({ name, lines });
  }

  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    const series = new Map<string, { readonly labels: Labels; readonly counts: number[]; sum: number; count: number }>();
    const lines = (): readonly string[] => [
      ...head(name, help, 'histogram'),
      ...[...series.values()].flatMap(({ labels, counts, sum, count }) => [
        ...bounds.map((bound, index) => `${name}_bucket${renderLabels({ ...labels, le: String(bound) })} ${counts[index] ?? 0}`),
        `${name}_bucket${renderLabels({ ...labels, le: '+Inf' })} ${count}`,
        `${name}_sum${renderLabels(labels)} ${sum}`,
        `${name}_count${renderLabels(labels)} ${count}`,
      ]),
    ];
    this.#families.push({ name, lines });
    return {
      observe(seconds, labels = {}) {
        const key = renderLabels(labels);
        const one = series.get(key) ?? { labels, counts: bounds.map(() => 0), sum: 0, count: 0 };
        for (const [index, bound] of bounds.entries()) if (seconds <= bound) one.counts[index] = (one.counts[index] ?? 0) + 1;
        one.sum += seconds;
        one.count += 1;
        series.set(key, one);
      },
    };
  }

  render(): string {
    return `${this.#families.flatMap(({ lines }) => lines()).join('\n')}\n`;
  }
}

function head(name: string, help: string, type: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function renderLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replaceAll(/[\\"\n]/gu, escapeOne)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escapeOne(character: string): string {
  return character === '\n' ? '\\n' : `\\${character}`;
}
