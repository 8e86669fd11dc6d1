/** How much one root may cost. Whatever is cut short becomes `Unknown('limit-reached')` with a diagnostic. */
export interface EvaluationLimits {
  /** Module calls inside one another. */
  readonly moduleDepth: number;
  /** Module instances of one root. */
  readonly modules: number;
  /** Resource instances of one root. */
  readonly resources: number;
  /** Instances of one `count`, `for_each`, `dynamic` or `for`. */
  readonly expansion: number;
  /** Members of a list or map that a function makes. */
  readonly members: number;
  /** Values inside one value, at any depth, shared ones counted each time. */
  readonly valueWeight: number;
  /** Lists and maps inside one another in one value. */
  readonly valueDepth: number;
  /** Characters of a string that an expression makes. */
  readonly stringChars: number;
  /** Expressions evaluated for one root, and values written into its resources. */
  readonly steps: number;
  /** Expressions being evaluated inside one another, through locals and modules too. Bounded by the stack of the runtime. */
  readonly depth: number;
  /** Combinations of several choices. */
  readonly options: number;
  /** Options of one choice, such as what one key picks of a table of every region. */
  readonly tableOptions: number;
}

export const defaultLimits: EvaluationLimits = {
  moduleDepth: 20,
  modules: 2_000,
  resources: 20_000,
  expansion: 2_000,
  members: 50_000,
  valueWeight: 200_000,
  valueDepth: 200,
  stringChars: 1_000_000,
  steps: 3_000_000,
  depth: 300,
  options: 16,
  tableOptions: 64,
};
