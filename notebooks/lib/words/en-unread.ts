import { counted } from "./counted.ts";
import type { UnreadWords } from "./unread-words.ts";

export const unread: UnreadWords = {
  head: (count) =>
    `${counted(count, "item")} kept on this machine cannot be read. All else was restored, and nothing was deleted.`,
  matters: {
    register: "register",
    plan: "plan",
    steps: "steps to undo",
    passages: "the author's own words",
    reviews: "earlier review",
    drafts: "draft amendment",
  },
  todo: "If it is still needed, save it as a file and send it to whoever looks after the program. Once saved it can be removed.",
  save: "Save as a file",
  file: "unreadable",
  remove: "Remove from the machine",
  notRemoved: "It could not be removed. Try again.",
};
