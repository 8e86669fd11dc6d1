import type { FunctionTable } from './function-kit.ts';
import { failed, partial } from './function-kit.ts';

/** JSON, YAML, CSV, base64 and URL encodings. */
export const encodingFunctions: FunctionTable = [
  [
    'jsonencode',
    partial(([value], call) => (value === undefined ? failed([], call) : { kind: 'json-text', content: value, origin: call.origin })),
  ],
];
