/** Id of a record of the register. */
export type RecordId = string;

/** A subject, with the name under which an official knows it. */
export interface SubjectName {
  readonly id: string;
  readonly name: string;
}
