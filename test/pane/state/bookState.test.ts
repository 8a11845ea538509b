import { bookState, unreadBook, type BookEvent } from "../../../src/pane/state/bookState";
import type { Problem } from "../../../src/problem";
import { bookView, type BookView } from "../../../src/pane/engine/bookView";

const reading: BookView = bookView({
  tables: [],
  refused: [],
  observations: [],
  texts: [],
  subjects: [],
});
const another: BookView = { ...reading, subjects: ["湖北"] };
const busy: Problem = { code: "host-busy" };

const after = (...events: BookEvent[]) => events.reduce(bookState, unreadBook);

describe("bookState", () => {
  test("a workbook is being read until something is known of it", () => {
    expect(after({ type: "started" })).toMatchObject({ phase: "reading", progress: 0 });
  });

  test("progress never goes back and never beyond the whole", () => {
    const events = [0.5, 0.3, 7].map((fraction) => ({ type: "progressed" as const, fraction }));
    expect(after(...events.slice(0, 2)).progress).toBe(0.5);
    expect(after(...events).progress).toBe(1);
  });

  test("a reading is shown once it is understood", () => {
    const state = after({ type: "started" }, { type: "fetched" }, { type: "understood", reading });
    expect(state).toEqual({
      phase: "ready",
      progress: 1,
      reading,
      revision: 1,
      stale: false,
      unwatched: false,
    });
  });

  test("the reading on show stays while the workbook is read again", () => {
    const state = after({ type: "understood", reading }, { type: "started" }, { type: "fetched" });
    expect(state).toMatchObject({ phase: "understanding", reading, revision: 1 });
  });

  test("a failure keeps the reading on show and says why it may be old", () => {
    const state = after({ type: "understood", reading }, { type: "failed", problem: busy });
    expect(state).toMatchObject({ phase: "failed", reading, problem: busy });
  });

  test("a problem stays until a reading succeeds", () => {
    const failed: BookEvent = { type: "failed", problem: busy };
    expect(after(failed, { type: "started" }).problem).toEqual(busy);
    expect(after(failed, { type: "understood", reading: another }).problem).toBeUndefined();
  });

  test("that changes cannot be followed is not forgotten with the next reading", () => {
    expect(after({ type: "unwatched" }, { type: "understood", reading }).unwatched).toBe(true);
  });

  test("a bug of ours is kept to be thrown, and gone with the next reading", () => {
    const error = new Error("bug");
    expect(after({ type: "crashed", error })).toMatchObject({ phase: "failed", crash: { error } });
    expect(
      after({ type: "crashed", error }, { type: "understood", reading }).crash,
    ).toBeUndefined();
  });
});
