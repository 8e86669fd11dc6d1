import { context, createContextKey, diag, DiagLogLevel, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context, Link, Span as ApiSpan, SpanContext, Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';

import type { Span, SpanAttributes, SpanOptions, TraceFormat, Traces } from './traces.ts';

export interface OpenTelemetryOptions {
  readonly format: TraceFormat;
  readonly version: string;
  readonly onTrouble: (reason: string) => void;
}

/** What a span under way is to those that begin in it. */
interface Place {
  phase: ApiSpan | undefined;
}

const placeKey = createContextKey('phasegate.place');
const kinds = { server: SpanKind.SERVER, consumer: SpanKind.CONSUMER, client: SpanKind.CLIENT };
/** No attribute is longer; the names of some are the user's. */
const attributeCharsMax = 128;

/** OpenTelemetry's SDK, set up by its variables (`OTEL_…`): where to, as whom, how many. Loaded only where a collector is named. */
export class OpenTelemetryTraces implements Traces {
  readonly #provider: BasicTracerProvider;
  readonly #tracer: Tracer;

  constructor({ format, version, onTrouble }: OpenTelemetryOptions) {
    diag.setLogger(tellingOnly(onTrouble), DiagLogLevel.WARN);
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    this.#provider = new BasicTracerProvider({
      resource: resourceFromAttributes({ 'service.name': 'phasegate', 'service.version': version }).merge(
        detectResources({ detectors: [envDetector] }),
      ),
      spanLimits: { attributeValueLengthLimit: attributeCharsMax },
      spanProcessors: [new BatchSpanProcessor(format === 'http/json' ? new JsonExporter() : new ProtobufExporter())],
    });
    this.#tracer = this.#provider.getTracer('phasegate', version);
  }

  async span<T>(options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
    const [span, parent] = this.#start(options);
    const place: Place = { phase: undefined };
    try {
      return await context.with(trace.setSpan(parent, span).setValue(placeKey, place), () => work(toSpan(span)));
    } catch (error) {
      fail(span, error instanceof Error ? error.name : 'unknown');
      throw error;
    } finally {
      place.phase?.end();
      span.end();
    }
  }

  past({ sinceMs, ...options }: SpanOptions & { readonly sinceMs: number }): void {
    this.#start(options, sinceMs)[0].end();
  }

  phase(name: string): void {
    const place = placeOf(context.active());
    if (place === undefined) return;
    place.phase?.end();
    place.phase = undefined;
    place.phase = this.#start({ name })[0];
  }

  here(): string | undefined {
    const found = trace.getSpanContext(here());
    return found === undefined ? undefined : `00-${found.traceId}-${found.spanId}-0${found.traceFlags}`;
  }

  async flush(): Promise<void> {
    await this.#provider.forceFlush().catch(() => undefined);
  }

  #start({ name, kind, parent, links = [], attributes = {} }: SpanOptions, startTime?: number): readonly [ApiSpan, Context] {
    const within = parent === undefined ? here() : rootOf(parent);
    const options = {
      ...(kind === undefined ? {} : { kind: kinds[kind] }),
      ...(startTime === undefined ? {} : { startTime }),
      links: links.map(toLink).filter((link) => link !== undefined),
      attributes,
    };
    return [this.#tracer.startSpan(name, options, within), within];
  }
}

function toSpan(span: ApiSpan): Span {
  return {
    traceId: span.spanContext().traceId,
    set: (attributes: SpanAttributes) => void span.setAttributes(attributes),
    fail: (type) => fail(span, type),
  };
}

/** Why stands in the log, which knows what to hide. */
function fail(span: ApiSpan, type: string): void {
  span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
}

/** What is under way: its phase, where it has any. */
function here(): Context {
  const active = context.active();
  const phase = placeOf(active)?.phase;
  return phase === undefined ? active : trace.setSpan(active, phase);
}

function placeOf(within: Context): Place | undefined {
  return within.getValue(placeKey) as Place | undefined;
}

function rootOf(parent: string | null): Context {
  const from = parent === null ? undefined : parse(parent);
  return from === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, from);
}

function toLink(traceparent: string): Link | undefined {
  const from = parse(traceparent);
  return from === undefined ? undefined : { context: from };
}

/** https://www.w3.org/TR/trace-context/#traceparent-header */
function parse(traceparent: string): SpanContext | undefined {
  const [, traceId, spanId, flags] = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/u.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}

/** The code alone: what a collector answers, and the headers that it wants, are nobody's business. */
function tellingOnly(onTrouble: (reason: string) => void) {
  const tell = (message: string): void => onTrouble(/"code":"(\w{3,20})"/u.exec(message)?.[1] ?? 'no success, or a variable that is wrong');
  const nothing = (): void => undefined;
  return { error: tell, warn: tell, info: nothing, debug: nothing, verbose: nothing };
}
