/** The sheets that hold one sort of entry. */
export type Form = "records" | "subjects" | "documents" | "units" | "statements" | "decisions" | "notes";
