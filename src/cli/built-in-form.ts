import type { OfficeForm } from "../report/office-form.js";

/** What is known of the form of papers on the plan that comes with phoihop; an office says the rest with `--office`. */
export const builtInForm: OfficeForm = {
  place: "Đồng Tháp",
  sides: { so: { superior: "Ủy ban nhân dân tỉnh Đồng Tháp" } },
};
