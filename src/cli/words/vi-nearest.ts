/** What was perhaps meant, at the end of a sentence. */
export const orNearest = (nearest: readonly string[]) =>
  nearest.length > 0 ? `; có phải là ${nearest.join(" hoặc ")}?` : "";
