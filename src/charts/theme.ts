import type { Status } from "../rules/assessment/finding.js";

/** A filled shape and the ink that can be read on it. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

/** The colours of a chart (màu sắc). */
export interface Theme {
  readonly background: string;
  /** Of text; `muted` of what is said beside, `line` of outlines and axes, `grid` of what guides the eye only. */
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly grid: string;
  /** Apart for those who see few colours, each of another lightness, so that they stay apart when printed in grey. */
  readonly status: Readonly<Record<Status, Paint>>;
  /** What is certain, what is on file but doubtful, and what may be there besides. */
  readonly certain: Paint;
  readonly doubtful: Paint;
  readonly open: Paint;
  /** What is too late, or is about to be. */
  readonly alarm: string;
}

const [DARK_INK, LIGHT_INK] = ["#14171C", "#FFFFFF"];

const dark = (fill: string): Paint => ({ fill, ink: LIGHT_INK });
const bright = (fill: string): Paint => ({ fill, ink: DARK_INK });

export const THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: {
    background: "#FFFFFF",
    ink: "#1F2328",
    muted: "#57606A",
    line: "#6E7781",
    grid: "#D8DEE4",
    status: {
      met: bright("#009E73"),
      "met-late": bright("#58B5E9"),
      "met-undated": bright("#53A2D8"),
      reached: bright("#78CEA4"),
      kept: dark("#1D7D8E"),
      "not-yet": bright("#F6E870"),
      failed: dark("#B3320A"),
      "over-term": dark("#863911"),
      undetermined: bright("#CBCFD4"),
      "successor-needed": dark("#4F2C82"),
      "not-applicable": bright("#FFFFFF"),
    },
    certain: dark("#0B5E8E"),
    doubtful: bright("#8FC1E3"),
    open: bright("#DCEBF6"),
    alarm: "#B3320A",
  },
  dark: {
    background: "#14171C",
    ink: "#E6EDF3",
    muted: "#A6B0BA",
    line: "#8B949E",
    grid: "#2D333B",
    status: {
      met: bright("#22BD92"),
      "met-late": bright("#80C1E9"),
      "met-undated": bright("#4C9DD5"),
      reached: bright("#97DDC1"),
      kept: dark("#258077"),
      "not-yet": bright("#F7EA7A"),
      failed: bright("#DE5C29"),
      "over-term": dark("#8B3410"),
      undetermined: dark("#353C45"),
      "successor-needed": dark("#754DB0"),
      "not-applicable": dark("#14171C"),
    },
    certain: bright("#6FB7E6"),
    doubtful: dark("#2F6A93"),
    open: dark("#1E3A50"),
    alarm: "#FF8A5C",
  },
};
