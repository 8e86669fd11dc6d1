import type { ListValue, Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import { firstUnknown, unknownValue } from '../../value-operations.ts';
import { argumentsOf, badCall, evaluateAll, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** Most blocks that one call yields, as documented. */
const blocksMax = 256;
const addressBits = 32;

/** `Fn::Cidr`: `[block, count, bits of each subnet's hosts]`. IPv4 is computed; an IPv6 block is left unknown. */
export function cidr(call: IntrinsicCall): Value | undefined {
  const { argument, range, scope } = call;
  const values = evaluateAll(argumentsOf(argument) ?? [], scope);
  const [block, count, hostBits] = values;
  if (block === undefined || count === undefined) return badCall(call);
  const origin = { ...originOf(scope, range), via: block.origin.via };
  const cause = values.map(firstUnknown).find((unknown) => unknown !== undefined);
  if (cause !== undefined) return unknownValue(cause.reason, `Fn::Cidr ${cause.expression}`, origin);
  const blocks = subnets(scalarText(block) ?? '', integer(count), hostBits === undefined ? 8 : integer(hostBits));
  if (blocks === undefined) return unknownValue('unsupported-function', `Fn::Cidr ${scalarText(block) ?? ''}`, origin);
  const list: ListValue = { kind: 'list', items: blocks.map((value) => ({ kind: 'string', value, origin })), origin };
  return list;
}

function integer(value: Value): number | undefined {
  const text = scalarText(value);
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

/** The first `count` subnets of `2 ** hostBits` addresses; undefined when they do not fit. */
export function subnets(block: string, count: number | undefined, hostBits: number | undefined): readonly string[] | undefined {
  const whole = readBlock(block);
  if (whole === undefined || count === undefined || hostBits === undefined) return undefined;
  if (hostBits < 1 || hostBits > addressBits || count < 1 || count > blocksMax) return undefined;
  const step = 2 ** hostBits;
  if (count * step > whole.size) return undefined;
  return Array.from({ length: count }, (_, index) => `${dotted(whole.first + index * step)}/${addressBits - hostBits}`);
}

function readBlock(block: string): { readonly first: number; readonly size: number } | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block);
  if (parts === null) return undefined;
  const prefix = Number(parts[5]);
  const bytes = parts.slice(1, 5).map(Number);
  if (prefix > addressBits || bytes.some((byte) => byte > 255)) return undefined;
  const size = 2 ** (addressBits - prefix);
  const address = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return { first: address - (address % size), size };
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}
