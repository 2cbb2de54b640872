import { calendar, law } from "phoihop/law";

/** A day looked at by the law and the working calendar that come with the package. */
export const byLaw = <M extends { readonly asOf: string }>(moment: M) => ({ ...moment, law, calendar });
