import type { SettingsStore } from "../../../src/hosts/host";
import { CORRECTIONS_FORM } from "../../../src/pane/corrections/correctionsForm";
import { keepInBook } from "../../../src/pane/kept/keepInBook";
import type { KeptEvent } from "../../../src/pane/kept/keptState";
import { ok, refuse, type Result } from "../../../src/problem";
import type { Corrections } from "../../../src/tables/corrections/corrections";

const said = (entity: string): Corrections => ({
  version: 1,
  corrections: [{ kind: "subject", entity }],
});

/** A workbook that holds one text, and remembers every text it was given. */
function holding(text: string | undefined, answers: Result<null> = ok(null)) {
  const written: string[] = [];
  let kept = text;
  const settings: SettingsStore = {
    read: () => Promise.resolve(ok(kept)),
    write: (given) => {
      written.push(given);
      if (answers.ok) kept = given;
      return Promise.resolve(answers);
    },
  };
  return { settings, written };
}

function keeping(settings: SettingsStore | undefined, form = CORRECTIONS_FORM) {
  const events: KeptEvent<Corrections>[] = [];
  const keeper = keepInBook(settings, form, (event) => events.push(event));
  return { keeper, types: () => events.map(({ type }) => type) };
}

const QUIET = 500;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("keepInBook", () => {
  test("yields what the workbook holds", async () => {
    const { keeper, types } = keeping(holding(JSON.stringify(said("甲市"))).settings);
    expect(await keeper.load()).toEqual(said("甲市"));
    expect(types()).toEqual(["loaded"]);
  });

  test("saves several corrections in a row once, the last", async () => {
    const { settings, written } = holding(undefined);
    const { keeper, types } = keeping(settings);
    await keeper.load();
    keeper.change(said("甲市"));
    keeper.change(said("乙市"));
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(written).toEqual([JSON.stringify(said("乙市"))]);
    expect(types()).toEqual(["loaded", "changed", "changed", "saved"]);
  });

  test("never writes over what it cannot read", async () => {
    const { settings, written } = holding('{"version":2}');
    const { keeper, types } = keeping(settings);
    expect(await keeper.load()).toEqual({ version: 1, corrections: [] });
    keeper.change(said("甲市"));
    await jest.advanceTimersByTimeAsync(QUIET);
    keeper.stop();
    expect(written).toEqual([]);
    expect(types()).toEqual(["unreadable", "changed"]);
  });

  test("writes over it once the user gives it up", async () => {
    const { settings, written } = holding("?");
    const { keeper } = keeping(settings);
    await keeper.load();
    keeper.change(said("甲市"));
    keeper.giveUpUnreadable();
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(written).toEqual([JSON.stringify(said("甲市"))]);
  });

  test("never writes where it could not look, and looks again when asked", async () => {
    const answers: Result<string | undefined>[] = [refuse("host-busy"), ok(undefined)];
    const written: string[] = [];
    const { keeper, types } = keeping({
      read: () => Promise.resolve(answers.shift() ?? ok(undefined)),
      write: (text) => {
        written.push(text);
        return Promise.resolve(ok(null));
      },
    });
    expect(await keeper.load()).toBeUndefined();
    keeper.change(said("甲市"));
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(written).toEqual([]);
    await keeper.load();
    expect(types()).toEqual(["failed", "changed", "loaded"]);
  });

  test("neither writes over nor gives up what it could not yet read, and reads it when asked again", async () => {
    const text = JSON.stringify(said("甲市"));
    const { settings, written } = holding(text);
    const readers = [() => Promise.reject(new Error("ChunkLoadError")), CORRECTIONS_FORM.read];
    const { keeper, types } = keeping(settings, {
      ...CORRECTIONS_FORM,
      read: (given) => (readers.shift() ?? CORRECTIONS_FORM.read)(given),
    });
    expect(await keeper.load()).toBeUndefined();
    keeper.change(said("乙市"));
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(written).toEqual([]);
    expect(await keeper.load()).toEqual(said("甲市"));
    expect(types()).toEqual(["failed", "changed", "loaded"]);
  });

  test("tells why corrections could not be saved", async () => {
    const { settings } = holding(undefined, refuse("settings-too-large", { limit: 100 }));
    const { keeper, types } = keeping(settings);
    await keeper.load();
    keeper.change(said("甲市"));
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(types().at(-1)).toBe("failed");
  });

  test("saves at once what is waiting when the pane goes", async () => {
    const { settings, written } = holding(undefined);
    const { keeper } = keeping(settings);
    await keeper.load();
    keeper.change(said("甲市"));
    keeper.stop();
    await jest.advanceTimersByTimeAsync(0);
    expect(written).toHaveLength(1);
  });

  test("does without a place in the workbook", async () => {
    const { keeper, types } = keeping(undefined);
    expect(await keeper.load()).toEqual({ version: 1, corrections: [] });
    expect(types()).toEqual(["homeless"]);
  });
});
