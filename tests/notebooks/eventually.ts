import { expect } from "vitest";

/** What a page comes to show, however busy the machine is. */
export const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 });
