/** What becomes of a file of an earlier format when it is read. */
export type UpgradeWarning =
  /** The file is of format version `found`, and was taken to version `current`. */
  | { readonly code: "old-format"; readonly found: number; readonly current: number }
  /** A number, `found`, that a `field` beside the requirement held, which says otherwise: the requirement stands. */
  | { readonly code: "value-dropped"; readonly field: string; readonly found: string }
  /** The longest time for a `stage`, `found`, is left out: lawful times are dated law now, handed in beside the plan. */
  | { readonly code: "limit-dropped"; readonly stage: string; readonly found: string }
  /** An `attribute` that nobody declared gets the `type` as which it was used; its title and unit are to be written. */
  | { readonly code: "attribute-inferred"; readonly attribute: string; readonly type: string }
  /** What was told, `found`, of an `attribute` of nothing that the plan declares. */
  | { readonly code: "attribute-dropped"; readonly attribute: string; readonly found: string };
