/** What a span says of itself: names, numbers and words of ours. Never a content, a secret, or a text that whoever proposes a change chose. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What is about to happen. */
export interface SpanOptions {
  /** Of a few: it is what spans are sorted by. */
  readonly name: string;
  readonly kind?: 'server' | 'consumer' | 'client';
  /** W3C's `traceparent` of what brought it; null when nothing did. The span under way, when absent. */
  readonly parent?: string | null;
  /** Others that brought it, as `traceparent`. */
  readonly links?: readonly string[];
  readonly attributes?: SpanAttributes;
}

/** What happens, while it does. */
export interface Span {
  /** For the log. */
  readonly traceId?: string;
  set(attributes: SpanAttributes): void;
  /** It ended badly without throwing; in a word of ours. */
  fail(type: string): void;
}

/** Where it is told what became of a delivery, step by step, with its times. */
export interface Traces {
  /** Does the work in a span of its own; one that throws has failed. */
  span<T>(options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T>;
  /** What began at `sinceMs` of the clock, and is over. */
  past(options: SpanOptions & { readonly sinceMs: number }): void;
  /** The span under way comes to another phase, in which everything is that follows. */
  phase(name: string): void;
  /** The span under way, as `traceparent`, for whoever goes on with it. */
  here(): string | undefined;
  /** Sends what has ended; never rejects. */
  flush(): Promise<void>;
}

const noSpan: Span = { set: nothing, fail: nothing };

/** Tells nobody. */
export const noTraces: Traces = {
  span: (_, work) => work(noSpan),
  past: nothing,
  phase: nothing,
  here: () => undefined,
  flush: () => Promise.resolve(),
};

/** How OTLP is written. */
export type TraceFormat = 'http/protobuf' | 'http/json';

export interface TracesOptions {
  /** `off`: nothing of it is loaded. */
  readonly format: TraceFormat | 'off';
  readonly version: string;
  /** The collector does not take what it is sent; why, in a word. */
  readonly onTrouble: (reason: string) => void;
}

/** To the collector that OpenTelemetry's own variables name. */
export async function openTraces({ format, ...options }: TracesOptions): Promise<Traces> {
  if (format === 'off') return noTraces;
  const { OpenTelemetryTraces } = await import('./opentelemetry.ts');
  return new OpenTelemetryTraces({ format, ...options });
}

function nothing(): void {}
