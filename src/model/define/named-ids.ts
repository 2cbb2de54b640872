import type { Procedure } from "../plan/procedure.js";

/** What a plan gives names to, as types: its sides, units, what subjects are put forward for, and its procedures. */
export interface Ids {
  /** Ids of sides. */
  readonly party: string;
  /** Ids of units. */
  readonly unit: string;
  /** Ids of tasks, items and products. */
  readonly ref: string;
  /** Ids of commitments. */
  readonly commitment: string;
  /** Procedures, by id. */
  readonly procedures: ById<ProcedureFrame>;
}

/** A procedure as a programmer writes it: what is empty need not be written. */
export type ProcedureFrame = Omit<Procedure, "ends" | "attributes"> &
  Partial<Pick<Procedure, "ends" | "attributes">>;

/** Things by their ids. */
export type ById<T> = Readonly<Record<string, T>>;
/** The ids of things by id. */
export type KeyOf<T> = keyof T & string;

/** The stages of a procedure, ends included. */
export type StageIn<Procedure> = KeysIn<Procedure, "stages"> | KeysIn<Procedure, "ends">;
/** The ids in one list of a procedure; none where it has no such list. */
export type KeysIn<Procedure, List extends string> =
  Procedure extends Readonly<Record<List, infer Of>> ? keyof Of & string : never;

/** The stages of all procedures, as `procedure.stage`; any text where the procedures are not known. */
export type StageRefOf<Procedures> = string extends keyof Procedures
  ? string
  : { [P in keyof Procedures & string]: `${P}.${StageIn<Procedures[P]>}` }[keyof Procedures & string];

/** Tasks, items and products. */
export type RefOf<Tasks> = {
  [T in KeyOf<Tasks>]: T | (Tasks[T] extends { readonly items: infer Items } ? ItemOf<Items> : never);
}[KeyOf<Tasks>];
/** The ids of items, and of the products under them. */
export type ItemOf<Items> = {
  [I in KeyOf<Items>]: I | (Items[I] extends { readonly products: infer Products } ? KeyOf<Products> : never);
}[KeyOf<Items>];

/** The attributes told at a stage of a procedure, with their types. */
export type ToldAt<Procedure, Stage> = Procedure extends { readonly attributes: infer Attributes }
  ? {
      [
        A in keyof Attributes & string as IsTold<Attributes[A], Procedure, Stage> extends true ? A : never
      ]: Attributes[A];
    }
  : {};

/** Of the subject: always. Of the act: at its own stages, or at all of the main line where it names none. */
export type IsTold<A, Procedure, Stage> = A extends { readonly of: "subject" }
  ? true
  : A extends { readonly stages: readonly (infer Own)[] }
    ? [Stage] extends [Own]
      ? true
      : false
    : [Stage] extends [KeysIn<Procedure, "stages">]
      ? true
      : false;

/** The attributes of the act that are figures which fit. */
export type FigureAt<Procedure, Stage, Fitting> = {
  [A in keyof ToldAt<Procedure, Stage>]: ToldAt<Procedure, Stage>[A] extends { readonly of: "act" } & Fitting
    ? A
    : never;
}[keyof ToldAt<Procedure, Stage>];
/** A sum can be taken of them. */
export type Adding =
  /** Money always adds. */
  | { readonly type: "money" }
  /** A number whose attribute says that it `adds`. */
  | { readonly type: "number"; readonly adds: true };
/** A figure can be compared. */
export type AnyFigure = {
  /** A number or money. */
  readonly type: "money" | "number";
};
