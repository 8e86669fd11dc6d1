/** Below it every character stands for itself in any normal form of Unicode. */
const mayCompose = /[\u0300-\uffff]/;

/** Texts of Terraform are in normal form C (github.com/zclconf/go-cty/blob/main/docs/types.md#string). */
export function normalForm(text: string): string {
  return mayCompose.test(text) ? text.normalize('NFC') : text;
}
