/** What is said of several plans in one page. */
export interface PlansWords {
  readonly choose: string;
  /** The address names a plan that is not here. */
  readonly absent: string;
  /** A plan that was dropped, and may be opened. */
  readonly found: (file: string, plan: string) => string;
  /** A plan workbook among other files, of which none was read. */
  readonly book: (file: string) => string;
  readonly open: string;
  readonly stays: string;
  readonly isOpen: (file: string) => string;
  /** Another content under the number and version of the plan of this page. */
  readonly sameVersion: (file: string, version: string) => string;
  readonly notKept: string;
  /** Takes the plan that is open out of this browser; its registers stay. */
  readonly remove: string;
  readonly removed: string;
  readonly notRemoved: string;
}
