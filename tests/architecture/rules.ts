import { layers } from "./layers.js";
import { names } from "./names.js";
import type { Rule } from "./rule.js";
import { sizes } from "./sizes.js";
import { style } from "./style.js";

/** All rules of the tree. */
export const rules: readonly Rule[] = [...layers, ...style, ...sizes, ...names];
