/** The procedure of `procedure.stage`. */
export const procedureOf = (ref: string): string => ref.slice(0, ref.indexOf("."));

/** The stage of `procedure.stage`. */
export const stageOf = (ref: string): string => ref.slice(ref.indexOf(".") + 1);
