/** What the notebook of the plan says. */
export interface PlanWords {
  readonly about: string;
  readonly numbers: string;
  readonly issued: string;
  readonly period: string;
  readonly sides: string;
  readonly focal: string;
  readonly signed: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly promises: (shown: number, all: number) => string;
  readonly to: string;
  readonly due: string;
  readonly printed: string;
  readonly doubts: string;
  readonly line: (lines: string) => string;
  readonly restored: string;
  readonly notRestored: string;
  readonly confidence: string;
  readonly reason: string;
  readonly asPrinted: string;
  readonly remark: string;
  readonly proof: string;
  readonly limit: string;
  readonly limitText: (atMost: number, unit: "days" | "working-days" | "months", after: string) => string;
  readonly stands: (years: number) => string;
  readonly repeats: string;
  readonly ends: string;
  readonly basis: string;
  readonly confidences: Readonly<Record<"verified" | "secondary" | "unverified", string>>;
}
