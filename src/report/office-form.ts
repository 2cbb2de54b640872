import * as z from "zod/mini";
import { byId } from "../model/values/id.js";
import { Day } from "../model/values/date.js";
import type { Parsed } from "../model/issue/issue.js";
import { parse } from "../model/parse/parse.js";
import { Line } from "../model/values/wording.js";

/** How one side signs. */
export interface SideForm {
  /** The body above it (cơ quan chủ quản). */
  readonly superior?: string;
  /** Name of the body as it stands over the paper; that of the plan where absent. */
  readonly name?: string;
  /** For whom or in whose place it is signed: `TM. ỦY BAN NHÂN DÂN` (thay mặt), `KT. GIÁM ĐỐC` (ký thay). */
  readonly onBehalf?: string;
  /** The office of who signs (chức vụ): `CHỦ TỊCH`. */
  readonly position?: string;
  /** Who signs, by name (người ký). */
  readonly signer?: string;
}

/** What only the office knows of its paper (thể thức): what is left out is left to fill by hand. */
export interface OfficeForm {
  /** Number of the paper (số), without its symbol. */
  readonly number?: string;
  /** Its symbol (ký hiệu): `BC-SKHCN-UBND`. */
  readonly symbol?: string;
  /** Where it is issued (địa danh). */
  readonly place?: string;
  /** The day of issue, written YYYY-MM-DD. */
  readonly day?: Day;
  /** By the id of the side. */
  readonly sides?: Readonly<Record<string, SideForm>>;
  /** To whom it goes (nơi nhận), a line each. */
  readonly recipients?: readonly string[];
}

const SideForm: z.ZodMiniType<SideForm> = z.strictObject({
  superior: z.exactOptional(Line),
  name: z.exactOptional(Line),
  onBehalf: z.exactOptional(Line),
  position: z.exactOptional(Line),
  signer: z.exactOptional(Line),
});

const OfficeForm: z.ZodMiniType<OfficeForm> = z.strictObject({
  number: z.exactOptional(Line),
  symbol: z.exactOptional(Line),
  place: z.exactOptional(Line),
  day: z.exactOptional(Day),
  sides: z.exactOptional(byId(SideForm)),
  recipients: z.exactOptional(z.readonly(z.array(Line))),
});

/** The form data of an office from outside: every issue in the order of the document, or the form. */
export const parseOfficeForm = (value: unknown): Parsed<OfficeForm> =>
  parse({ schema: OfficeForm, references: () => undefined, oddities: () => [] }, value);
