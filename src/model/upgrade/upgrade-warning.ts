/** What becomes of a file of an earlier format when it is read. */
export type UpgradeWarning =
  | { readonly code: "old-format"; readonly found: number; readonly current: number }
  /** A number that was written beside the requirement, which says otherwise: the requirement stands. */
  | { readonly code: "value-dropped"; readonly field: string; readonly found: string }
  /** The longest time for a stage: lawful times are dated law now, handed in beside the plan. */
  | { readonly code: "limit-dropped"; readonly stage: string; readonly found: string }
  /** An attribute that nobody declared, as it was used; its title and unit of measure are to be written. */
  | { readonly code: "attribute-inferred"; readonly attribute: string; readonly type: string }
  /** What was told of nothing that the plan declares. */
  | { readonly code: "attribute-dropped"; readonly attribute: string; readonly found: string };
