/** How the values of a column are written and read. */
export type ColumnKind =
  | "line" // text on one line
  | "lines" // a list, one a line
  | "whole-lines" // a list, each line as it stands: names that have numbers and semicolons of their own
  | "id"
  | "ids"
  | "unit"
  | "name" // a known unit, or anybody else by name
  | "place" // a task, item, product or commitment of the plan
  | "places"
  | "stage"
  | "procedure"
  | "commitment"
  | "party"
  | "subject"
  | "subjects" // one or several, each on a line
  | "documents"
  | "date" // as well as it is known
  | "day"
  | "money"
  | "number"
  | "flag"
  | "choice"
  | "json";

/** One column, for writing and for reading alike. */
export interface Column {
  /** The field it holds; a point leads into an object: `attributes.amount`. */
  readonly key: string;
  readonly kind: ColumnKind;
  readonly width: number;
  /** A list whose words come from a language, or the options of an attribute of the plan. */
  readonly choices?: string;
  /** What a figure is told in, in each language: the head says it, and people write it again behind the figure. */
  readonly units?: readonly string[];
  /** Of money, ISO 4217. */
  readonly currency?: string;
  /** Not shown to a unit that fills in a template; or never. */
  readonly hidden?: "in-template" | "always";
}
