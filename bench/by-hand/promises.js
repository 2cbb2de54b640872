/**
 * @import { Judge } from "./leaves.js"
 */
import { attested } from "./attested.js";
import { all, any, count } from "./leaves.js";
import { covers } from "./money.js";

/**
 * @typedef {object} PromiseByHand
 * @property {string} id
 * @property {string} due
 * @property {Judge} [when]
 * @property {readonly (readonly [id: string, judge: Judge])[]} readings
 */

const end = "2025-12-31";
const period = { from: "2022-03-25" };
const years = [
  { from: "2022-03-25", to: "2022-12-31" },
  { from: "2023-01-01", to: "2023-12-31" },
  { from: "2024-01-01", to: "2024-12-31" },
  { from: "2025-01-01", to: "2025-12-31" },
];

/**
 * @param {string} id
 * @param {Judge} judge
 * @returns {PromiseByHand}
 */
const plain = (id, judge) => ({ id, due: end, readings: [["as-written", judge]] });

/**
 * @param {string} id
 * @param {string} stage
 * @param {string} place
 */
const once = (id, stage, place = id) => plain(id, count(1, stage, { for: [place] }));

/** @param {string} id */
const support = (id) => plain(id, count(1, "support.given", { for: [id], within: period }));

/**
 * @param {"st-task.proposed" | "st-task.listed"} stage
 * @param {{ from: string, to?: string }} within
 */
const orderOrContract = (stage, within) =>
  any(
    count(1, stage, {
      where: [
        { attribute: "level", in: ["provincial", "base"] },
        { attribute: "proposer", party: "huyen" },
      ],
      within,
    }),
    count(1, "tt-contract.registered", { where: [{ attribute: "authority", unit: "so-khcn" }], within }),
  );

/** @param {"st-task.proposed" | "st-task.listed"} stage */
const yearly = (stage) => all(...years.map((year) => orderOrContract(stage, year)));

/** @param {number} year */
const recurrent = (year) => ({
  ...plain(
    `so-44.${year}`,
    count(1, "budget-line.allocated", {
      where: [
        { attribute: "source", in: ["recurrent-provincial"] },
        { attribute: "budget-year", in: [year] },
      ],
    }),
  ),
  due: `${year}-12-31`,
});

/** @param {string} row */
const counterpart = (row) => {
  const limits = { for: [row], where: [{ attribute: "source", in: ["counterpart-district"] }] };
  return plain(
    `huyen-56.${row}`,
    covers({ stage: "budget-line.allocated", ...limits }, { stage: "budget-line.estimated", ...limits }),
  );
};

/** @param {string} party */
const focalUnitOf = (party) =>
  count(1, "act.issued", { for: ["both-64"], where: [{ attribute: "issuer", party }] });

/**
 * @param {string} row
 * @param {string} unit
 */
const handedTo = (row, unit) =>
  count(1, "handover.delivered", { for: [row], where: [{ attribute: "receiver", unit }] });

/**
 * @param {string} id
 * @param {number} target
 * @returns {PromiseByHand}
 */
const standards = (id, target) => ({
  id,
  due: end,
  readings: [
    ["published", count(target, "base-standard.published", { for: [id] })],
    ["supported", count(target, "support.given", { for: [id] })],
  ],
});

/** The plan's promises, in the order of its lines. */
/** @type {readonly PromiseByHand[]} */
export const promises = [
  support("so-42.tasks"),
  support("so-42.innovation"),
  support("so-42.ip"),
  support("so-42.standards"),
  plain("so-42.productivity", count(1, "training.held", { for: ["so-42.productivity"], within: period })),
  recurrent(2022),
  recurrent(2023),
  recurrent(2024),
  recurrent(2025),
  once("so-46", "act.issued"),
  plain("huyen-50", attested("so")),
  {
    id: "huyen-52",
    due: end,
    readings: [
      ["proposed", orderOrContract("st-task.proposed", period)],
      ["approved", orderOrContract("st-task.listed", period)],
      ["proposed-yearly", yearly("st-task.proposed")],
      ["approved-yearly", yearly("st-task.listed")],
    ],
  },
  plain("huyen-52.contents", attested("so")),
  once("huyen-54", "act.issued"),
  counterpart("row-1"),
  counterpart("row-2"),
  counterpart("row-3"),
  counterpart("row-4"),
  counterpart("row-5"),
  counterpart("row-6"),
  plain("huyen-58", attested("so")),
  once("both-62.activities", "act.issued"),
  once("both-62.review", "review.reported"),
  {
    ...once("both-62.adjust", "review.concluded", "both-62.review"),
    when: count(1, "review.held", { for: ["both-62.review"] }),
  },
  plain("both-64", all(focalUnitOf("so"), focalUnitOf("huyen"))),
  once("row-1.1", "support.given"),
  once("row-1.2a", "support.given"),
  once("row-1.2b", "handover.delivered"),
  once("row-1.3", "support.given"),
  once("row-1.4", "handover.delivered"),
  once("row-1.5", "handover.delivered"),
  once("row-1.6", "handover.delivered"),
  once("row-1.7", "handover.delivered"),
  once("row-2.1.mark", "mark.granted", "row-2.1"),
  once("row-2.1.traceability", "traceability.operating", "row-2.1"),
  plain(
    "row-2.2",
    all(
      count(1, "mark.granted", { for: ["row-2.2"], standing: true }),
      count(1, "mark-management.rights-granted", { for: ["row-2.2"] }),
    ),
  ),
  {
    id: "row-3",
    due: end,
    readings: [
      ["certified", count(2, "st-enterprise.certified", { for: ["row-3"], within: period, standing: true })],
      ["supported", count(2, "support.given", { for: ["row-3"] })],
    ],
  },
  standards("row-4.1", 3),
  standards("row-4.2", 2),
  standards("row-4.3", 1),
  standards("row-4.4", 6),
  {
    id: "row-5",
    due: end,
    readings: [
      [
        "reached",
        all(
          count(1, "st-task.accepted", { for: ["row-5"], where: [{ attribute: "level", in: ["base"] }] }),
          handedTo("row-5", "htx-xoai-my-xuong"),
          handedTo("row-5", "phong-nn-ptnt"),
        ),
      ],
      ["supported", count(1, "support.given", { for: ["row-5"] })],
    ],
  },
  {
    id: "row-6",
    due: end,
    readings: [
      ["reached", all(handedTo("row-6", "phong-nn-ptnt"), handedTo("row-6", "htx-nhi-my"))],
      ["supported", count(1, "support.given", { for: ["row-6"] })],
    ],
  },
];
