/** Id of a record of the register. */
export type RecordId = string;

/** A subject, with the name under which an official knows it. */
export interface SubjectName {
  /** Id of the subject in the register. */
  readonly id: string;
  /** Its name as the register has it. */
  readonly name: string;
}
