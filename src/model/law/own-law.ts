import * as z from "zod/mini";
import { Criterion, LawSet } from "./criterion.js";
import { byId } from "../values/id.js";
import { LawfulTime } from "./lawful-time.js";

/**
 * The shape of an office's own law file (bộ tiêu chí sửa, bổ sung), which `amendLaw` lays over a set: its name, and of
 * every criterion and lawful time only the fields that differ. What it leaves open is checked once it lies there. Made when asked for, so
 * that an app which judges no law can be built without it.
 */
export const ownLaw = () => {
  const { id, version } = LawSet.shape;
  const criteria = z.exactOptional(byId(z.partial(Criterion)));
  const times = z.exactOptional(byId(z.partial(LawfulTime)));
  return z.extend(z.partial(LawSet), { id, version, criteria, times });
};
