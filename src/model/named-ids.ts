import type { Procedure } from "./procedure.js";

/** What a plan gives names to, as types: its sides, units, what subjects are put forward for, and its procedures. */
export interface Ids {
  readonly party: string;
  readonly unit: string;
  readonly ref: string;
  readonly commitment: string;
  readonly procedures: ById<ProcedureFrame>;
}

/** A procedure as a programmer writes it: what is empty need not be written. */
export type ProcedureFrame = Omit<Procedure, "ends" | "attributes"> &
  Partial<Pick<Procedure, "ends" | "attributes">>;

export type ById<T> = Readonly<Record<string, T>>;
export type Name<T> = keyof T & string;

/** A union without the name of the type that made it, so that a compiler that shows it lists its members. */
export type Listed<T extends string> = { [K in T]: K }[T];

/** The stages of all procedures, ends included, as `procedure.stage`. */
export type StageOf<Procedures> = {
  [P in Name<Procedures>]: `${P}.${KeysIn<Procedures[P], "stages"> | KeysIn<Procedures[P], "ends">}`;
}[Name<Procedures>];
type KeysIn<P, List extends string> = P extends Readonly<Record<List, infer Of>> ? Name<Of> : never;

/** Tasks, items and products. */
export type RefOf<Tasks> = {
  [T in Name<Tasks>]: T | (Tasks[T] extends { readonly items: infer Items } ? ItemOf<Items> : never);
}[Name<Tasks>];
type ItemOf<Items> = {
  [I in Name<Items>]: I | (Items[I] extends { readonly products: infer Products } ? Name<Products> : never);
}[Name<Items>];

/** The attributes told at a stage, with their types. */
export type ToldAt<Procedures, Stage> = Stage extends `${infer P}.${infer S}`
  ? P extends keyof Procedures
    ? Procedures[P] extends { readonly attributes: infer Attributes }
      ? {
          [
            A in Name<Attributes> as IsTold<Attributes[A], Procedures[P], S> extends true ? A : never
          ]: Attributes[A];
        }
      : {}
    : {}
  : {};

/** Of the subject: always. Of the act: at its own stages, or at all of the main line where it names none. */
type IsTold<A, P, S> = A extends { readonly of: "subject" }
  ? true
  : A extends { readonly stages: readonly (infer Own)[] }
    ? S extends Own
      ? true
      : false
    : P extends { readonly stages: infer Stages }
      ? S extends keyof Stages
        ? true
        : false
      : false;

/** The attributes of the act that are figures; of those that add where only such will do. */
export type FigureAt<Procedures, Stage, Fitting> = {
  [A in keyof ToldAt<Procedures, Stage>]: ToldAt<Procedures, Stage>[A] extends {
    readonly of: "act";
  } & Fitting
    ? A
    : never;
}[keyof ToldAt<Procedures, Stage>] &
  string;
export type Adding = { readonly type: "money" } | { readonly type: "number"; readonly adds: true };
export type AnyFigure = { readonly type: "money" | "number" };
