/**
 * Heads are locked, everything else stays free; no password, so that nobody is ever locked out. For the library `true` says
 * that something is allowed, and the file then holds 0.
 */
export const PROTECTION = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
} as const;
