import { z } from 'zod';

import type { TraceFormat } from '../../adapters/tracing/traces.ts';

const formats = ['http/protobuf', 'http/json'] as const;
const address = z.url({ protocol: /^https?$/u, error: 'is no address such as http://collector:4318' }).optional();
const format = z.enum(formats, { error: `is none of ${formats.join(', ')}: gRPC is not spoken` }).optional();

/**
 * OpenTelemetry's own variables, as far as they decide whether there are traces. The rest is read by its SDK: headers, certificates, samplers,
 * the name of the service. https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 */
export const traceVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: address,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address,
  OTEL_EXPORTER_OTLP_PROTOCOL: format,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: format,
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none'], { error: 'is neither otlp nor none' }).optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
};

/** No collector is assumed where none is named: the App needs nothing beside it. */
export function tracesOf(named: z.infer<z.ZodObject<typeof traceVariables>>): TraceFormat | 'off' {
  const isNamed = (named.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? named.OTEL_EXPORTER_OTLP_ENDPOINT) !== undefined;
  const isOff = named.OTEL_TRACES_EXPORTER === 'none' || named.OTEL_SDK_DISABLED?.toLowerCase() === 'true';
  if (!isNamed || isOff) return 'off';
  return named.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? named.OTEL_EXPORTER_OTLP_PROTOCOL ?? 'http/protobuf';
}
