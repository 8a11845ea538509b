import {
  correctionsState,
  unreadCorrections,
  type CorrectionsEvent,
  type CorrectionsState,
} from "../../../src/pane/corrections/correctionsState";
import type { Corrections } from "../../../src/tables/corrections/corrections";

const SAID: Corrections = { version: 1, corrections: [{ kind: "subject", entity: "甲市" }] };
const after = (...events: readonly CorrectionsEvent[]): CorrectionsState =>
  events.reduce(correctionsState, unreadCorrections);

describe("correctionsState", () => {
  test("begins with what the workbook holds", () => {
    expect(after({ type: "loaded", corrections: SAID })).toEqual({
      corrections: SAID,
      unsaved: false,
    });
  });

  test("keeps an unreadable text while corrections are made beside it", () => {
    const state = after({ type: "unreadable", text: "?" }, { type: "changed", corrections: SAID });
    expect(state).toEqual({ corrections: SAID, unreadable: "?", unsaved: false });
  });

  test("lets go of the text only when the user gives it up", () => {
    const state = after(
      { type: "unreadable", text: "?" },
      { type: "changed", corrections: SAID },
      { type: "givenUp" },
    );
    expect(state).toEqual({ corrections: SAID, unsaved: false });
  });

  test("keeps corrections that could not be saved, and the reason until they are", () => {
    const failed = after(
      { type: "changed", corrections: SAID },
      { type: "failed", problem: { code: "host-busy" } },
    );
    expect(failed).toMatchObject({ corrections: SAID, problem: { code: "host-busy" } });
    expect(correctionsState(failed, { type: "saved" }).problem).toBeUndefined();
  });

  test("knows of a workbook that cannot hold any", () => {
    expect(after({ type: "homeless" }, { type: "changed", corrections: SAID })).toEqual({
      corrections: SAID,
      unsaved: true,
    });
  });
});
