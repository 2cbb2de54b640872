interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor, in microseconds: what else the machine does meanwhile is not in it. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly chrome_mojo_event_info?: { readonly watcher_notify_interface_tag?: string };
  };
}

/** What a trace must hold for {@link longestTask}. */
export const CATEGORIES = ["toplevel", "devtools.timeline"];

/**
 * The longest that any page of a trace kept its reader waiting, in milliseconds of processor time. What opening a page itself
 * takes is left out: its file is read and its scripts are evaluated before there is anything to press.
 */
export function longestTask(trace: Buffer): { readonly longest: number; readonly tasks: number } {
  const { traceEvents }: { traceEvents: readonly Event[] } = JSON.parse(trace.toString("utf8"));
  const key = ({ pid, tid }: Event) => `${pid}/${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map((each) => key(each)),
  );
  const of = (name: string) =>
    traceEvents.filter((each) => each.ph === "X" && each.name === name && pages.has(key(each)));
  const opening = [...of("EvaluateScript"), ...of("SimpleWatcher::OnHandleReady").filter(bringsPage)];
  const tasks = of("ThreadControllerImpl::RunTask").filter(
    (task) => !opening.some((script) => key(script) === key(task) && isWithin(script, task)),
  );
  const times = tasks.map(({ tdur }) => tdur ?? Number.NaN).filter((time) => !Number.isNaN(time));
  return { longest: times.reduce((most, time) => Math.max(most, time), 0) / 1000, tasks: times.length };
}

const bringsPage = ({ args }: Event): boolean =>
  args?.chrome_mojo_event_info?.watcher_notify_interface_tag?.includes("navigation_body_loader") === true;

const isWithin = (inner: Event, outer: Event): boolean =>
  inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
