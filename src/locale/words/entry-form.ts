/** The sheets that hold one sort of entry. */
export type EntryForm = "records" | "subjects" | "documents" | "units" | "statements" | "decisions" | "notes";
