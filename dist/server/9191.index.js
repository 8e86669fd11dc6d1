export const id = 9191;
export const ids = [9191];
export const modules = {

/***/ 89191:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OpenTelemetryTraces: () => (/* binding */ OpenTelemetryTraces)
/* harmony export */ });
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63914);
/* harmony import */ var _opentelemetry_context_async_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18805);
/* harmony import */ var _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86004);
/* harmony import */ var _opentelemetry_exporter_trace_otlp_proto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57358);
/* harmony import */ var _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75647);
/* harmony import */ var _opentelemetry_sdk_trace_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19644);






const placeKey = (0,_opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.createContextKey)('phasegate.place');
const kinds = { server: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.SpanKind.SERVER, consumer: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.SpanKind.CONSUMER, client: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.SpanKind.CLIENT };
/** No attribute is longer; the names of some are the user's. */
const attributeCharsMax = 128;
/** OpenTelemetry's SDK, set up by its variables (`OTEL_\u2026`): where to, as whom, how many. Loaded only where a collector is named. */
class OpenTelemetryTraces {
    #provider;
    #tracer;
    constructor({ format, version, onTrouble }) {
        _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.diag.setLogger(tellingOnly(onTrouble), _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.DiagLogLevel.WARN);
        _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.context.setGlobalContextManager(new _opentelemetry_context_async_hooks__WEBPACK_IMPORTED_MODULE_1__/* .AsyncLocalStorageContextManager */ .Hp().enable());
        this.#provider = new _opentelemetry_sdk_trace_base__WEBPACK_IMPORTED_MODULE_2__/* .BasicTracerProvider */ .l({
            resource: (0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_3__.resourceFromAttributes)({ 'service.name': 'phasegate', 'service.version': version }).merge((0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_3__.detectResources)({ detectors: [_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_3__.envDetector] })),
            spanLimits: { attributeValueLengthLimit: attributeCharsMax },
            spanProcessors: [new _opentelemetry_sdk_trace_base__WEBPACK_IMPORTED_MODULE_2__/* .BatchSpanProcessor */ .J(format === 'http/json' ? new _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_4__/* .OTLPTraceExporter */ .Q() : new _opentelemetry_exporter_trace_otlp_proto__WEBPACK_IMPORTED_MODULE_5__/* .OTLPTraceExporter */ .Q())],
        });
        this.#tracer = this.#provider.getTracer('phasegate', version);
    }
    async span(options, work) {
        const [span, parent] = this.#start(options);
        const place = { phase: undefined };
        try {
            return await _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.context.with(_opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.trace.setSpan(parent, span).setValue(placeKey, place), () => work(toSpan(span)));
        }
        catch (error) {
            fail(span, error instanceof Error ? error.name : 'unknown');
            throw error;
        }
        finally {
            place.phase?.end();
            span.end();
        }
    }
    past({ sinceMs, ...options }) {
        this.#start(options, sinceMs)[0].end();
    }
    phase(name) {
        const place = placeOf(_opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.context.active());
        if (place === undefined)
            return;
        place.phase?.end();
        place.phase = undefined;
        place.phase = this.#start({ name })[0];
    }
    here() {
        const found = _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.trace.getSpanContext(here());
        return found === undefined ? undefined : `00-${found.traceId}-${found.spanId}-0${found.traceFlags}`;
    }
    async flush() {
        await this.#provider.forceFlush().catch(() => undefined);
    }
    #start({ name, kind, parent, links = [], attributes = {} }, startTime) {
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
function toSpan(span) {
    return {
        traceId: span.spanContext().traceId,
        set: (attributes) => void span.setAttributes(attributes),
        fail: (type) => fail(span, type),
    };
}
/** Why stands in the log, which knows what to hide. */
function fail(span, type) {
    span.setAttribute('error.type', type).setStatus({ code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.SpanStatusCode.ERROR });
}
/** What is under way: its phase, where it has any. */
function here() {
    const active = _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.context.active();
    const phase = placeOf(active)?.phase;
    return phase === undefined ? active : _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.trace.setSpan(active, phase);
}
function placeOf(within) {
    return within.getValue(placeKey);
}
function rootOf(parent) {
    const from = parent === null ? undefined : parse(parent);
    return from === undefined ? _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.ROOT_CONTEXT : _opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.trace.setSpanContext(_opentelemetry_api__WEBPACK_IMPORTED_MODULE_0__.ROOT_CONTEXT, from);
}
function toLink(traceparent) {
    const from = parse(traceparent);
    return from === undefined ? undefined : { context: from };
}
/** https://www.w3.org/TR/trace-context/#traceparent-header */
function parse(traceparent) {
    const [, traceId, spanId, flags] = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/u.exec(traceparent) ?? [];
    if (traceId === undefined || spanId === undefined || flags === undefined)
        return undefined;
    return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}
/** The code alone: what a collector answers, and the headers that it wants, are nobody's business. */
function tellingOnly(onTrouble) {
    const tell = (message) => onTrouble(/"code":"(\w{3,20})"/u.exec(message)?.[1] ?? 'no success, or a variable that is wrong');
    const nothing = () => undefined;
    return { error: tell, warn: tell, info: nothing, debug: nothing, verbose: nothing };
}


/***/ })

};
