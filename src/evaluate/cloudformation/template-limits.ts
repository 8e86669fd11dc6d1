/** How much one template may cost. Whatever is cut short becomes unknown with reason `limit-reached`, and a diagnostic. */
export interface TemplateLimits {
  /** Nodes evaluated for one template, loops written out. */
  readonly steps: number;
  /** Resources of one template, loops written out. CloudFormation itself allows 500. */
  readonly resources: number;
  /** Members of one Fn::ForEach. */
  readonly iterations: number;
  /** Combinations of several choices. */
  readonly options: number;
  /** Options of one choice, such as what one key picks of a mapping of every region. */
  readonly tableOptions: number;
  /** Characters of one composed text. */
  readonly textChars: number;
  /** Characters of all composed texts. */
  readonly totalTextChars: number;
  /** Members of a list that an intrinsic makes. */
  readonly members: number;
  /** Nodes and conditions being evaluated inside one another. Bounded by the stack of the runtime. */
  readonly depth: number;
}

export const defaultTemplateLimits: TemplateLimits = {
  steps: 2_000_000,
  resources: 5_000,
  iterations: 1_000,
  options: 16,
  tableOptions: 64,
  textChars: 1_000_000,
  totalTextChars: 50_000_000,
  members: 1_024,
  depth: 300,
};
