import { scalarText } from '../../core/value.ts';
import { firstAttribute } from '../../model/fact.ts';
import { ownKey } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';

const lookups: readonly string[] = ['aws_kms_key', 'aws_kms_alias'];

/** As `ownKey`; of a key that a data source looks up by its alias (`alias/aws/s3`) the alias says whose it is. */
export const lookedUpKey: Order = {
  ...ownKey,
  asksModel: true,
  rankUnknown(value, model) {
    const address = value.reason === 'data-source' ? value.reference?.address : undefined;
    const found =
      address === undefined ? undefined : model?.ofType(...lookups).find((one) => one.mode === 'data' && one.address === address);
    const alias = found === undefined ? undefined : scalarText(firstAttribute(found.attributes, ['key_id', 'name']));
    return alias === undefined ? ownKey.rankUnknown?.(value) : ownKey.rank(alias);
  },
};
