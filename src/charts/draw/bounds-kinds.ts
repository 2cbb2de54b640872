import type { Canvas } from "./layout.js";
import type { DrawnKind } from "./marks.js";

const ARROW = "M-0.7,0L0.6,0M0.1,-0.5L0.7,0L0.1,0.5";

/** What there is between bounds: for certain, on file but doubtful, and what may be there besides. */
export const boundsKinds = ({
  theme,
  words: { bounds },
}: Canvas): readonly (DrawnKind & { readonly id: "certain" | "doubtful" | "open" })[] => [
  { id: "certain", word: bounds.certain, paint: theme.certain, isDashed: false, icon: null },
  { id: "doubtful", word: bounds.doubtful, paint: theme.doubtful, isDashed: false, icon: "M-0.5,0L0.5,0" },
  { id: "open", word: bounds.open, paint: theme.open, isDashed: true, icon: ARROW },
];
