import type { Value } from '../../../core/value.ts';
import { stringType } from '../../../core/value-type.ts';
import { toNumber, toText } from '../convert-scalar.ts';
import type { FunctionCall, FunctionTable } from './function-kit.ts';
import { boolOf, sequenceOf, stringOf, total } from './function-kit.ts';
import type { IpNetwork } from './ip-network.ts';
import { addressText, networkText, parseAddress, parseNetwork } from './ip-network.ts';

function networkOf(value: Value | undefined): IpNetwork | undefined {
  const text = toText(value);
  return text === undefined ? undefined : parseNetwork(text);
}

function host(args: readonly Value[], call: FunctionCall): Value | undefined {
  const network = networkOf(args[0]);
  const number = toNumber(args[1]);
  if (network === undefined || number === undefined || !Number.isInteger(number)) return undefined;
  const size = 1n << BigInt(network.bits - network.prefix);
  const offset = number < 0 ? size + BigInt(number) : BigInt(number);
  if (offset < 0n || offset >= size) return undefined;
  return stringOf(addressText(network.address + offset, network.bits), call);
}

function netmask(args: readonly Value[], call: FunctionCall): Value | undefined {
  const network = networkOf(args[0]);
  if (network?.bits !== 32) return undefined;
  const hosts = BigInt(32 - network.prefix);
  return stringOf(addressText((0xffffffffn >> hosts) << hosts, 32), call);
}

function subnetOf(network: IpNetwork, newBits: number, number: bigint): IpNetwork | undefined {
  const prefix = network.prefix + newBits;
  if (!Number.isInteger(newBits) || newBits < 0 || prefix > network.bits || number < 0n || number >= 1n << BigInt(newBits))
    return undefined;
  return { address: network.address + (number << BigInt(network.bits - prefix)), bits: network.bits, prefix };
}

function subnet(args: readonly Value[], call: FunctionCall): Value | undefined {
  const network = networkOf(args[0]);
  const [newBits, number] = [toNumber(args[1]), toNumber(args[2])];
  if (network === undefined || newBits === undefined || number === undefined || !Number.isInteger(number)) return undefined;
  const found = subnetOf(network, newBits, BigInt(number));
  return found === undefined ? undefined : stringOf(networkText(found), call);
}

/** Consecutive ranges, each at the next address where a range of its size may start. */
function subnets(args: readonly Value[], call: FunctionCall): Value | undefined {
  const network = networkOf(args[0]);
  if (network === undefined) return undefined;
  const end = network.address + (1n << BigInt(network.bits - network.prefix));
  const found: Value[] = [];
  let next = network.address;
  for (const arg of args.slice(1)) {
    const newBits = toNumber(arg);
    if (newBits === undefined || !Number.isInteger(newBits) || newBits < 1 || network.prefix + newBits > network.bits) return undefined;
    const size = 1n << BigInt(network.bits - network.prefix - newBits);
    const start = ((next + size - 1n) / size) * size;
    if (start + size > end) return undefined;
    found.push(stringOf(networkText({ address: start, bits: network.bits, prefix: network.prefix + newBits }), call));
    next = start + size;
  }
  return sequenceOf('list', stringType, found, call);
}

function contains(args: readonly Value[], call: FunctionCall): Value | undefined {
  const network = networkOf(args[0]);
  const text = toText(args[1]) ?? '';
  const single = parseAddress(text);
  const inner =
    parseNetwork(text) ?? (single === undefined ? undefined : { address: single.value, bits: single.bits, prefix: single.bits });
  if (network === undefined || inner === undefined || inner.bits !== network.bits) return undefined;
  const hostBits = BigInt(network.bits - network.prefix);
  return boolOf(inner.prefix >= network.prefix && inner.address >> hostBits === network.address >> hostBits, call);
}

export const networkFunctions: FunctionTable = [
  ['cidrcontains', total(contains)],
  ['cidrhost', total(host)],
  ['cidrnetmask', total(netmask)],
  ['cidrsubnet', total(subnet)],
  ['cidrsubnets', total(subnets)],
];
