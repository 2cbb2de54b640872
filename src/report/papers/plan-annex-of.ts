import type { ReportLocale } from "../../locale/words/report-words.js";
import { requirementText } from "../../locale/say/requirement/requirement-text.js";
import { capital, textIn } from "../../locale/say/values.js";
import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import { targetsOf } from "../../model/plan/targets.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Printout } from "../printout.js";
import type { TableColumn, TableRow } from "../block-kinds.js";

/**
 * A plan as its own annex (phụ lục): every promise with who owes it, what is asked in a whole sentence, by when, and the
 * words of the text, so that it can be held beside the paper.
 */
export function planAnnexOf(plan: Plan, locale: ReportLocale): Printout {
  const { language, report } = locale;
  const { planAnnex } = report;
  const title = inLanguage(plan.title, language);
  return {
    language,
    form: formOfAnnex(plan, locale),
    warning: null,
    about: { plan: title, register: "", asOf: plan.issued, version: plan.version },
    body: [{ kind: "paragraph", text: [planAnnex.intro(plan.commitments.length)] }],
    annexes: [
      {
        id: "plan",
        number: planAnnex.type,
        title,
        landscape: true,
        blocks: [
          {
            kind: "table",
            id: "plan",
            caption: planAnnex.caption,
            columns: columnsOf(locale),
            groups: groupsOf(plan, locale),
            empty: planAnnex.empty,
          },
        ],
      },
    ],
  };
}

function formOfAnnex(plan: Plan, { language, report }: ReportLocale): Printout["form"] {
  return {
    state: plan.language === "vi" ? { nation: report.paper.nation, motto: report.paper.motto } : null,
    issuers: Object.values(plan.parties).map(({ name }) => ({
      superior: null,
      name: inLanguage(name, language),
    })),
    signatures: [],
    number: plan.numbers[0]?.number.split("/")[0] ?? null,
    symbol: plan.numbers[0]?.number.split("/").slice(1).join("/") ?? "",
    place: null,
    day: plan.issued,
    type: (textIn(plan.form, language) ?? report.planAnnex.paper).toLocaleUpperCase(language),
    abstract: inLanguage(plan.title, language),
    recipients: [],
  };
}

function columnsOf({ report }: ReportLocale): readonly TableColumn[] {
  const { columns } = report.planAnnex;
  const widths = {
    no: 5,
    promise: 24,
    lead: 15,
    partner: 13,
    receiver: 12,
    asked: 24,
    due: 10,
    quote: 22,
  } as const;
  return [
    { id: "no", head: columns.no, cells: "text", width: widths.no },
    { id: "promise", head: columns.promise, cells: "text", width: widths.promise },
    { id: "lead", head: columns.lead, cells: "text", width: widths.lead },
    { id: "partner", head: columns.partner, cells: "text", width: widths.partner },
    { id: "receiver", head: columns.receiver, cells: "text", width: widths.receiver },
    { id: "asked", head: columns.asked, cells: "text", width: widths.asked },
    { id: "due", head: columns.due, cells: "day", width: widths.due },
    { id: "quote", head: columns.quote, cells: "text", width: widths.quote },
  ];
}

/** Under each task its promises; those that lie in none last. */
function groupsOf(plan: Plan, locale: ReportLocale) {
  const { language, report } = locale;
  const places = targetsOf(plan);
  const taskOf = ({ about }: Commitment) => (about === undefined ? undefined : places.within(about).at(-1));
  const tasks = Object.entries(plan.tasks).map(([id, task]) => ({
    title: `${task.no}. ${inLanguage(task.title, language)}`,
    rows: plan.commitments.filter((one) => taskOf(one) === id).map((one) => rowOf(one, plan, locale)),
  }));
  const others = plan.commitments.filter((one) => !Object.hasOwn(plan.tasks, taskOf(one) ?? ""));
  return [
    ...tasks,
    {
      title: tasks.length === 0 ? null : report.planAnnex.others,
      rows: others.map((one) => rowOf(one, plan, locale)),
    },
  ].filter(({ rows, title }) => rows.length > 0 || title !== report.planAnnex.others);
}

function rowOf(commitment: Commitment, plan: Plan, locale: ReportLocale): TableRow {
  const { language } = locale;
  const { title, due, readings, source } = commitment;
  const name = (unit: string) => textIn(plan.units[unit]?.name, language) ?? unit;
  const duties = (role: "lead" | "partner") =>
    commitment.responsible.flatMap((duty) => (duty.role === role ? [name(duty.unit)] : [])).join("; ") ||
    null;
  const asked = readings.map(({ title: reading, requirement }) => {
    const text = requirementText(requirement, { commitment, plan }, locale);
    return reading === undefined ? text : `${inLanguage(reading, language)}: ${text}`;
  });
  return {
    cells: [
      source.clause,
      inLanguage(title, language),
      duties("lead"),
      duties("partner"),
      receiversOf(commitment, plan, locale),
      capital(asked.join("; ")),
      due ?? plan.period.to,
      source.quote,
    ],
  };
}

/** Who receives what is promised: of the item that it speaks of, else of its task, with the class that the task names. */
function receiversOf({ about = "" }: Commitment, plan: Plan, { language }: ReportLocale): string | null {
  const places = targetsOf(plan).within(about);
  const task = plan.tasks[places.at(-1) ?? ""];
  const own = places.flatMap((id) => task?.items[id]?.receivers ?? []);
  const names = (own.length > 0 ? own : (task?.receivers ?? [])).map(
    (unit) => textIn(plan.units[unit]?.name, language) ?? unit,
  );
  const others = own.length > 0 ? undefined : textIn(task?.receiverClass, language);
  return [...names, ...(others === undefined ? [] : [others])].join("; ") || null;
}
