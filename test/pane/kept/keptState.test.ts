import {
  keptState,
  unread,
  type KeptEvent,
  type KeptState,
} from "../../../src/pane/kept/keptState";
import type { Corrections } from "../../../src/tables/corrections/corrections";
import { NO_CORRECTIONS } from "../../../src/tables/corrections/noCorrections";

const SAID: Corrections = { version: 1, corrections: [{ kind: "subject", entity: "甲市" }] };
const after = (...events: readonly KeptEvent<Corrections>[]): KeptState<Corrections> =>
  events.reduce(keptState<Corrections>, unread(NO_CORRECTIONS));

describe("keptState", () => {
  test("begins with what the workbook holds", () => {
    expect(after({ type: "loaded", kept: SAID })).toEqual({
      kept: SAID,
      known: true,
      unsaved: false,
    });
  });

  test("keeps an unreadable text while corrections are made beside it", () => {
    const state = after(
      { type: "unreadable", text: "?", kept: NO_CORRECTIONS },
      { type: "changed", kept: SAID },
    );
    expect(state).toEqual({ kept: SAID, unreadable: "?", known: true, unsaved: false });
  });

  test("lets go of the text only when the user gives it up", () => {
    const state = after(
      { type: "unreadable", text: "?", kept: NO_CORRECTIONS },
      { type: "changed", kept: SAID },
      { type: "givenUp" },
    );
    expect(state).toEqual({ kept: SAID, known: true, unsaved: false });
  });

  test("keeps corrections that could not be saved, and the reason until they are", () => {
    const failed = after(
      { type: "changed", kept: SAID },
      { type: "failed", problem: { code: "host-busy" } },
    );
    expect(failed).toMatchObject({ kept: SAID, problem: { code: "host-busy" } });
    expect(keptState(failed, { type: "saved" }).problem).toBeUndefined();
  });

  test("knows of a workbook that cannot hold any", () => {
    expect(after({ type: "homeless" }, { type: "changed", kept: SAID })).toEqual({
      kept: SAID,
      known: true,
      unsaved: true,
    });
  });
});
