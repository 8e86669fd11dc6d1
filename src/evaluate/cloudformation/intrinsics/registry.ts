import type { Intrinsic } from '../scope.ts';
import { base64 } from './base64.ts';
import { cidr } from './cidr.ts';
import { conditionValue } from './condition-value.ts';
import { findInMap } from './find-in-map.ts';
import { getAtt } from './get-att.ts';
import { getAzs } from './get-azs.ts';
import { ifElse } from './if.ts';
import { importValue } from './import-value.ts';
import { join } from './join.ts';
import { length } from './length.ts';
import { readFile } from './read-file.ts';
import { ref } from './ref.ts';
import { select } from './select.ts';
import { split } from './split.ts';
import { sub } from './sub.ts';
import { toJsonString } from './to-json-string.ts';
import { transform } from './transform.ts';
import { unsupported } from './unsupported.ts';

/** By name, those of conditions among them. */
export const intrinsics: ReadonlyMap<string, Intrinsic> = new Map<string, Intrinsic>([
  ['Ref', ref],
  ['Condition', conditionValue],
  ['Fn::And', conditionValue],
  ['Fn::Base64', base64],
  ['Fn::Cidr', cidr],
  ['Fn::Equals', conditionValue],
  ['Fn::FindInMap', findInMap],
  ['Fn::GetAtt', getAtt],
  ['Fn::GetAZs', getAzs],
  ['Fn::GetStackOutput', importValue],
  ['Fn::If', ifElse],
  ['Fn::ImportValue', importValue],
  ['Fn::Join', join],
  ['Fn::Length', length],
  ['Fn::Not', conditionValue],
  ['Fn::Or', conditionValue],
  ['Fn::ReadFile', readFile],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::Sub', sub],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::Transform', transform],
]);

/** The function of that name. One that is not known yields an unknown value. */
export function intrinsicOf(name: string): Intrinsic {
  return intrinsics.get(name) ?? unsupported;
}
