import type { Day } from "../model/values/date.js";
import type { Block } from "./block-kinds.js";

/** A body that issues the paper, with the one above it (cơ quan chủ quản). */
export interface Issuer {
  /** The body above it (cơ quan chủ quản); null where none is named. */
  readonly superior: string | null;
  /** The body that issues it (cơ quan ban hành). */
  readonly name: string;
}

/** Who signs (chức vụ, chữ ký, họ tên). */
export interface Signature {
  /** The body, where several sign (tên cơ quan); null where the head of the paper names it. */
  readonly body: string | null;
  /** `TM. ỦY BAN NHÂN DÂN` where a collective signs, `KT. GIÁM ĐỐC` where a deputy does. */
  readonly onBehalf: string | null;
  /** `GIÁM ĐỐC`, `CHỦ TỊCH`; `CHỦ TỌA` of a meeting. */
  readonly position: string;
  /** Who signs, by name; null is left to fill by hand. */
  readonly name: string | null;
}

/** The parts of the form around the body (thể thức, Nghị định 30/2020/NĐ-CP); what is null is left to fill by hand. */
export interface PrintoutForm {
  /** The national name and motto (quốc hiệu, tiêu ngữ); null over a plan of another country, which is not in Vietnamese. */
  readonly state: {
    /** The national name (quốc hiệu). */
    readonly nation: string;
    /** The motto under it (tiêu ngữ). */
    readonly motto: string;
  } | null;
  /** In the order of the plan: the first stands on the left. */
  readonly issuers: readonly Issuer[];
  /** From left to right. */
  readonly signatures: readonly Signature[];
  /** Number of the paper (số). */
  readonly number: string | null;
  /** What stands after the slash of the number (ký hiệu), one for all issuers: `BC-SKHCN-UBND`. */
  readonly symbol: string;
  /** Where it is issued (địa danh). */
  readonly place: string | null;
  /** The day of issue, written YYYY-MM-DD. */
  readonly day: Day | null;
  /** `BÁO CÁO`, `BIÊN BẢN`; null over an official letter (công văn), which names no type. */
  readonly type: string | null;
  /** The abstract under it (trích yếu); `V/v …` under the number of a letter. */
  readonly abstract: string;
  /** To whom it goes (nơi nhận), a line each. */
  readonly recipients: readonly string[];
}

/** An annex (phụ lục), which begins on a page of its own. */
export interface Annex {
  /** Name of the annex in the program. */
  readonly id: string;
  /** `Phụ lục I`. */
  readonly number: string;
  /** What it shows. */
  readonly title: string;
  /** Printed across the page. */
  readonly landscape: boolean;
  /** What stands in it, from the top down. */
  readonly blocks: readonly Block[];
}

/**
 * A paper as data (văn bản): what Word, Markdown, HTML and the workbook of annexes are all written from. No renderer
 * computes a verdict or a number; every block that states a fact says what it rests on.
 */
export interface Printout {
  /** The language of its fixed words. */
  readonly language: "vi" | "en";
  /** What stands around the body (thể thức). */
  readonly form: PrintoutForm;
  /** Said on the first page and in every annex when the data is made up (*minh họa*); null otherwise. */
  readonly warning: string | null;
  /** The plan, register and day it was made from: title of the file, and its properties. */
  readonly about: {
    /** Id of the plan. */
    readonly plan: string;
    /** Id of the register. */
    readonly register: string;
    /** The day of the review, written YYYY-MM-DD. */
    readonly asOf: Day;
    /** Version of the plan as data. */
    readonly version: string;
  };
  /** The body, from the top down. */
  readonly body: readonly Block[];
  /** The annexes (phụ lục), in their order. */
  readonly annexes: readonly Annex[];
}
