import * as z from "zod/mini";
import { Criterion, LawSet } from "./criterion.js";
import { byId } from "./id.js";

const { id, version } = LawSet.shape;

/**
 * The shape of an office's own law file (bộ tiêu chí sửa, bổ sung), which `amendLaw` lays over a set: its name, and of
 * every criterion only the fields that differ. What it leaves open is checked once it lies there.
 */
export const OwnLaw = z.extend(z.partial(LawSet), {
  id,
  version,
  criteria: z.exactOptional(byId(z.partial(Criterion))),
});
