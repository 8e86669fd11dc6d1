import type { UnknownValue, Value } from '../../../core/value.ts';
import { joinTexts, textParts } from '../../text-parts.ts';
import { members } from '../../value-operations.ts';
import { toBool, toText } from '../types/convert-scalar.ts';
import { encodeUtf8, toBase64 } from '../functions/encodings/bytes.ts';
import type { FunctionCall } from '../functions/function-kit.ts';
import { notKnown, stringOf } from '../functions/function-kit.ts';

type Parts = readonly (string | UnknownValue)[];

/**
 * `rendered` of a cloud-init configuration: its parts as one MIME message (github.com/hashicorp/terraform-provider-cloudinit,
 * cloudinit_config.go; Go's mime/multipart sorts the headers). Undefined for compressed ones: which bytes a compressor makes is its own affair.
 */
export function cloudInitText(read: (name: string) => Value | undefined, call: FunctionCall): Value | undefined {
  const zipped = read('gzip');
  if (zipped === undefined || toBool(zipped) !== false) return undefined;
  const list = read('part');
  if (list?.kind !== 'list' || list.more !== undefined) return list === undefined ? undefined : notKnown([list], call);
  const boundary = toText(read('boundary')) ?? 'MIMEBOUNDARY';
  const bodies = members(list).map(bodyOf);
  const known = bodies.filter((body) => body !== undefined);
  if (known.length < bodies.length) return notKnown([list], call);
  const start = `Content-Type: multipart/mixed; boundary="${boundary}"\nMIME-Version: 1.0\r\n\r\n`;
  const parts = known.flatMap((body, at): Parts => [`${at === 0 ? '' : '\r\n'}--${boundary}\r\n`, ...body]);
  const message = joinTexts([start, ...parts, `\r\n--${boundary}--\r\n`], call.origin, call.scope.module.context.limits.stringChars);
  const encodes = read('base64_encode');
  if (encodes !== undefined && toBool(encodes) === false) return message;
  return message.kind === 'string' ? stringOf(toBase64(encodeUtf8(message.value)), call) : notKnown([message], call);
}

/** Headers and content; undefined when one of them is no text. */
function bodyOf(part: Value): Parts | undefined {
  if (part.kind !== 'map') return undefined;
  const read = (name: string): Parts | undefined => {
    const value = part.entries.get(name);
    return value === undefined || value.kind === 'null' ? [] : textParts(value, toText);
  };
  const [content, filename, type, merge] = [read('content'), read('filename'), read('content_type'), read('merge_type')];
  if (content === undefined || filename === undefined || type === undefined || merge === undefined) return undefined;
  return [
    ...(filename.length === 0 ? [] : ['Content-Disposition: attachment; filename="', ...filename, '"\r\n']),
    'Content-Transfer-Encoding: 7bit\r\nContent-Type: ',
    ...(type.length === 0 ? ['text/plain'] : type),
    '\r\nMime-Version: 1.0\r\n',
    ...(merge.length === 0 ? [] : ['X-Merge-Type: ', ...merge, '\r\n']),
    '\r\n',
    ...content,
  ];
}
