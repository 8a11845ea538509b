import type { LiveBook } from "../../../src/hosts/host";
import type { Engine } from "../../../src/pane/engine/engine";
import { startSession } from "../../../src/pane/engine/session";
import type { BookEvent } from "../../../src/pane/state/bookState";
import { watchBook } from "../../../src/pane/state/watchBook";
import { ok, refuse, type Result } from "../../../src/problem";
import type { Cell, Workbook } from "../../../src/workbook/workbook";

const cell = (value: string | number): Cell => ({
  value,
  text: String(value),
  numberFormat: "General",
});

/** Three regions with one indicator; `first` is the first of them, by which the tests tell readings apart. */
const workbook = (first: string): Workbook => ({
  sheets: [
    {
      name: "2022年",
      visible: true,
      firstRow: 0,
      firstColumn: 0,
      rows: [
        ["地区", "R&D经费（亿元）"],
        [first, 100.5],
        ["湖南", 90.5],
        ["江西", 80.5],
      ].map((row) => row.map(cell)),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
});

/** A workbook whose reads are answered by the test. */
function openBook() {
  const reads: ((answer: Result<Workbook>) => void)[] = [];
  const listeners = new Set<() => void>();
  const book: LiveBook = {
    read: () => new Promise((resolve) => reads.push(resolve)),
    select: () => Promise.resolve(ok(null)),
    insertSheet: (name) => Promise.resolve(ok(name)),
    savesFiles: () => true,
    onChange: (listener) => {
      listeners.add(listener);
      return Promise.resolve(ok(() => listeners.delete(listener)));
    },
  };
  return { book, reads, listeners, change: () => listeners.forEach((listener) => listener()) };
}

/** The core, in the thread of the test. */
function engine(): Engine {
  const session = startSession();
  return { ask: async (name, ask) => session(name, ask), stop: () => {} };
}

/** Watches the book, and keeps what was emitted: the first subject of each reading, the type of other events. */
function watched(book: LiveBook) {
  const emitted: string[] = [];
  const watch = watchBook(book, engine(), (event: BookEvent) =>
    emitted.push(event.type === "understood" ? (event.reading.subjects[0] ?? "") : event.type),
  );
  return { watch, emitted };
}

const settle = () => jest.advanceTimersByTimeAsync(0);
const QUIET = 300;
const BUSY = 1000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("watchBook", () => {
  test("reads the workbook at once", async () => {
    const { book, reads } = openBook();
    const { emitted } = watched(book);
    reads[0]?.(ok(workbook("湖北")));
    await settle();
    expect(emitted).toEqual(["started", "fetched", "湖北"]);
  });

  test("reads once after a burst of changes", async () => {
    const { book, reads, change } = openBook();
    watched(book);
    reads[0]?.(ok(workbook("湖北")));
    await settle();
    for (let edit = 0; edit < 5; edit += 1) {
      change();
      await jest.advanceTimersByTimeAsync(QUIET / 3);
    }
    expect(reads).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(reads).toHaveLength(2);
  });

  test("drops what was read while the workbook changed, and shows the next reading", async () => {
    const { book, reads, change } = openBook();
    const { emitted, watch } = watched(book);
    reads[0]?.(ok(workbook("湖北")));
    await settle();
    watch.refresh();
    change();
    reads[1]?.(ok(workbook("四川")));
    await jest.advanceTimersByTimeAsync(QUIET);
    reads[2]?.(ok(workbook("陕西")));
    await settle();
    expect(emitted).not.toContain("四川");
    expect(emitted.at(-1)).toBe("陕西");
  });

  test("shows the first reading even when the workbook changed meanwhile, for there is nothing better yet", async () => {
    const { book, reads, change } = openBook();
    const { emitted } = watched(book);
    await settle();
    change();
    reads[0]?.(ok(workbook("湖北")));
    await settle();
    expect(emitted.at(-1)).toBe("湖北");
  });

  test("reads one at a time: a refresh during a reading follows it", async () => {
    const { book, reads } = openBook();
    const { watch } = watched(book);
    watch.refresh();
    watch.refresh();
    expect(reads).toHaveLength(1);
    reads[0]?.(ok(workbook("湖北")));
    await settle();
    expect(reads).toHaveLength(2);
  });

  test("tells why a workbook could not be read", async () => {
    const { book, reads } = openBook();
    const { emitted } = watched(book);
    reads[0]?.(refuse("host-failed"));
    await settle();
    expect(emitted).toEqual(["started", "failed"]);
  });

  test("asks a busy workbook again without a word, so that typing leaves nothing out of date", async () => {
    const { book, reads, change } = openBook();
    const { emitted } = watched(book);
    reads[0]?.(ok(workbook("湖北")));
    await settle();
    change();
    await jest.advanceTimersByTimeAsync(QUIET);
    reads[1]?.(refuse("host-busy"));
    await jest.advanceTimersByTimeAsync(BUSY);
    reads[2]?.(ok(workbook("四川")));
    await settle();
    expect(emitted).not.toContain("failed");
    expect(emitted.at(-1)).toBe("四川");
  });

  test("tells after ten times in vain, once, and goes on asking", async () => {
    const { book, reads } = openBook();
    const { emitted } = watched(book);
    for (let time = 0; time < 15; time += 1) {
      reads[time]?.(refuse("host-busy"));
      await jest.advanceTimersByTimeAsync(BUSY);
    }
    expect(emitted.filter((event) => event === "failed")).toHaveLength(1);
    expect(emitted.at(-1)).toBe("failed");
    reads[15]?.(ok(workbook("湖北")));
    await settle();
    expect(emitted.at(-1)).toBe("湖北");
  });

  test("waits with its listener too until the workbook is free", async () => {
    const { book, listeners } = openBook();
    let times = 2;
    const onChange: LiveBook["onChange"] = (listener) =>
      times-- > 0 ? Promise.resolve(refuse("host-busy")) : book.onChange(listener);
    const { emitted, watch } = watched({ ...book, onChange });
    await jest.advanceTimersByTimeAsync(2 * BUSY);
    expect(listeners.size).toBe(1);
    expect(emitted).not.toContain("unwatched");
    watch.stop();
    expect(listeners.size).toBe(0);
  });

  test("stopped while the workbook is busy, it asks no more", async () => {
    const { book, reads } = openBook();
    const { watch } = watched(book);
    reads[0]?.(refuse("host-busy"));
    await settle();
    watch.stop();
    await jest.advanceTimersByTimeAsync(10 * BUSY);
    expect(reads).toHaveLength(1);
  });

  test("tells when the host does not report changes", async () => {
    const { book } = openBook();
    const { emitted } = watched({
      ...book,
      onChange: () => Promise.resolve(refuse("host-failed")),
    });
    await settle();
    expect(emitted).toContain("unwatched");
  });

  test("tells of a bug instead of waiting for ever, and can read again", async () => {
    const { book, reads } = openBook();
    let failures = 1;
    const read = () => (failures-- > 0 ? Promise.reject(new Error("bug")) : book.read());
    const { emitted, watch } = watched({ ...book, read });
    await settle();
    expect(emitted.at(-1)).toBe("crashed");
    watch.refresh();
    reads[0]?.(ok(workbook("湖北")));
    await settle();
    expect(emitted.at(-1)).toBe("湖北");
  });

  test("once stopped, says nothing more and no longer listens", async () => {
    const { book, reads, listeners, change } = openBook();
    const { emitted, watch } = watched(book);
    await settle();
    change();
    watch.stop();
    reads[0]?.(ok(workbook("湖北")));
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(emitted).toEqual(["started"]);
    expect(listeners.size).toBe(0);
    expect(reads).toHaveLength(1);
  });

  test("stopped before the host has answered, it gives the listener back all the same", async () => {
    const { book, listeners } = openBook();
    const { watch } = watched(book);
    watch.stop();
    await settle();
    expect(listeners.size).toBe(0);
  });
});
