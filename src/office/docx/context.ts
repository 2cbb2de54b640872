import type { PaperLocale } from "../paper-locale.js";
import type { TextWidths } from "./read/read-template.js";

/** A chart drawn: for programs that can scale it, and as points for those that cannot. */
export interface Picture {
  /** As SVG, for programs that can scale it. */
  readonly svg: string;
  /** As PNG, for those that cannot. */
  readonly png: Uint8Array;
}

/** What a block must know to be written. */
export interface Context {
  readonly locale: PaperLocale;
  readonly figures: ReadonlyMap<string, Picture>;
  readonly widths: TextWidths;
  /** The width of the text where the block stands, in twips. */
  readonly width: number;
  /** It leads in what follows, and stays with it. */
  readonly leads?: boolean;
}
