const KEY = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g;
const LAST_KEY = new RegExp(`${KEY.source}$`);

/** `module.m.aws_x.y` of `module.m[0].aws_x.y["k"]`: as the code declares it. */
export function withoutKeys(address: string): string {
  return address.replace(KEY, '');
}

/** `module.m[0].aws_x.y` of `module.m[0].aws_x.y["k"]`: what one block declares. */
export function ofDeclaration(address: string): string {
  return address.replace(LAST_KEY, '');
}

/** `aws_x.y` of `aws_x.y[0]`: Terraform takes the one for the other where a `count` comes or goes. */
export function uncounted(address: string): string {
  return address.replace(KEY, (key) => (key === '[0]' ? '' : key));
}
