const reported = { title: { en: "reported" }, proof: ["report", "list", "minutes"], repeats: true } as const;

/** What adds up over the quarters, in its own unit. */
const output = (title: string, unit: string, decimals?: number) =>
  ({
    title: { en: title },
    subject: { en: "activity" },
    stages: { reported },
    attributes: {
      amount: {
        title: { en: title.toLowerCase() },
        type: "number",
        unit: { en: unit },
        adds: true,
        of: "act",
        ...(decimals !== undefined && { decimals }),
      },
    },
  }) as const;

/** What is stated again and again, and does not add up. */
const figure = (title: string, unit: string, decimals?: number) =>
  ({
    title: { en: title },
    subject: { en: "indicator" },
    stages: { reported },
    attributes: {
      amount: {
        title: { en: title.toLowerCase() },
        type: "number",
        unit: { en: unit },
        of: "act",
        ...(decimals !== undefined && { decimals }),
      },
    },
  }) as const;

/** One procedure for each unit in which the district reports. */
export const procedures = {
  area: output("Area", "ha", 2),
  weight: output("Seeds and fertilizers", "kg"),
  tonnes: output("Production", "t", 2),
  animals: output("Animals", "animals"),
  trees: output("Trees", "trees"),
  people: output("People", "people"),
  households: output("Households", "households"),
  jobs: output("Jobs", "jobs"),
  enterprises: output("Enterprises", "enterprises"),
  connections: output("Productive uses of electricity", "connections"),
  nurseries: output("Tree nurseries", "nurseries"),
  loans: output("Loans", "loans"),
  cooperatives: output("Cooperatives", "cooperatives"),
  settings: output("Early childhood settings", "settings"),
  campaigns: output("Campaigns", "campaigns"),
  classrooms: output("Classrooms", "classrooms"),
  institutions: output("Public institutions", "institutions"),
  houses: output("Houses", "houses"),
  toilets: output("Toilets", "toilets"),
  sessions: output("Sessions", "sessions"),
  dialogues: output("Dialogues", "dialogues"),
  assessments: output("Assessments", "assessments"),
  offices: output("Offices", "offices"),
  audits: output("Audits", "areas audited"),
  share: output("Parts of a whole", "%", 1),
  revenue: {
    title: { en: "Own revenue" },
    subject: { en: "source of revenue" },
    stages: { reported },
    attributes: { amount: { title: { en: "amount" }, type: "money", currency: "RWF", of: "act" } },
  },
  rate: figure("Rate", "%", 1),
  level: figure("Households served at a time", "households"),
  unmarked: figure("Figure without a printed unit", "(no unit printed)", 1),
} as const;
