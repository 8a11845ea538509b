import { FunctionBridge, type CallingCell } from "../../../workbench/functions/functionBridge";
import type { RichApiEntry } from "../../../workbench/protocol/eventMessages";
import { definition } from "./definitions";

const words = {
  notAssociated: "没有实现",
  exception: "出错",
  argumentCount: "参数个数不对",
  argumentType: "",
  rangeForSingleValue: "",
};
const growth = definition("GROWTH");
const BUSY = [[{ error: "#BUSY!" }]];

function cell(row: number): CallingCell {
  return { sheet: "sheet-1", row, column: 4, address: `指标!E${row + 1}` };
}

function open() {
  const sent: RichApiEntry[][] = [];
  const recalculated: CallingCell[][] = [];
  const waits: (() => void)[] = [];
  let isListening = true;
  const bridge = new FunctionBridge(
    {
      push: (entries) => {
        if (isListening) sent.push([...entries]);
        return isListening;
      },
      recalculate: (cells) => recalculated.push([...cells]),
      wait: (action) => waits.push(action),
    },
    null,
    words,
  );
  const ask = (row: number, current: number, previous: number) =>
    bridge.evaluate(growth, [current, previous], cell(row)).cells;
  return { bridge, sent, recalculated, waits, ask, stopListening: () => (isListening = false) };
}

describe("FunctionBridge", () => {
  it("shows #BUSY!, sends the calls of a recalculation together and applies their results together", () => {
    const { bridge, sent, recalculated, ask } = open();
    bridge.ready();
    expect(ask(1, 12, 10)).toEqual(BUSY);
    expect(ask(2, 15, 10)).toEqual(BUSY);
    expect(sent).toEqual([]);

    bridge.flush();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.map(([, , , message]) => JSON.parse(message) as unknown)).toEqual([
      [1, "GROWTH", [[[12]], [[10]], null], "指标!E2", 8, null],
      [2, "GROWTH", [[[15]], [[10]], null], "指标!E3", 8, null],
    ]);
    expect(sent[0]?.[0]?.slice(0, 3)).toEqual([1, 1000, ""]);

    bridge.results([[1, true, [[0.2]], [0]]]);
    expect(recalculated).toEqual([]);
    bridge.results([[2, true, [[0.5]], [0]]]);
    expect(recalculated).toEqual([[cell(1), cell(2)]]);
    expect([ask(1, 12, 10), ask(2, 15, 10)]).toEqual([[[0.2]], [[0.5]]]);
    expect(bridge.openCalls).toBe(0);
  });

  it("asks once for the same call of several cells, and evaluates all of them again", () => {
    const { bridge, sent, recalculated, ask } = open();
    bridge.ready();
    ask(1, 12, 10);
    ask(2, 12, 10);
    bridge.flush();
    ask(3, 12, 10);
    bridge.flush();
    expect(sent.flat()).toHaveLength(1);
    bridge.results([[1, true, 0.2, [0]]]);
    expect(recalculated.flat()).toEqual([cell(1), cell(2), cell(3)]);
  });

  it("tells calls from different cells apart only when the function asks where it stands", () => {
    const { bridge, sent } = open();
    bridge.ready();
    bridge.evaluate(definition("HERE"), [], cell(1));
    bridge.evaluate(definition("HERE"), [], cell(2));
    bridge.flush();
    expect(sent.flat()).toHaveLength(2);
  });

  it("tells where the arguments stand only when the function asks", () => {
    const { bridge, sent } = open();
    const addressesIn = (): unknown[] =>
      sent.flat().map(([, , , call]) => (JSON.parse(String(call)) as unknown[])[5]);
    bridge.ready();
    bridge.evaluate(definition("WHERE"), [[[1]]], cell(1), ["Sheet1!A1"]);
    bridge.evaluate(definition("WHERE"), [[[1]]], cell(2), ["Sheet1!A2"]);
    bridge.evaluate(definition("GROWTH"), [[[1]], [[1]]], cell(3), ["Sheet1!A1", "Sheet1!A2"]);
    bridge.flush();
    expect(addressesIn()).toEqual([["Sheet1!A1"], ["Sheet1!A2"], null]);
  });

  it("keeps calls until the add-in's runtime is ready", () => {
    const { bridge, sent, ask } = open();
    ask(1, 12, 10);
    bridge.flush();
    expect(sent).toEqual([]);
    bridge.ready();
    expect(sent.flat()).toHaveLength(1);
  });

  it("keeps calls while nobody listens", () => {
    const { bridge, sent, ask, stopListening } = open();
    stopListening();
    bridge.ready();
    ask(1, 12, 10);
    bridge.flush();
    expect(sent).toEqual([]);
    expect(bridge.openCalls).toBe(1);
  });

  it("asks again what a pane that was reloaded has not answered, and forgets what it has", () => {
    const { bridge, sent, ask } = open();
    bridge.ready();
    ask(1, 12, 10);
    ask(2, 15, 10);
    bridge.flush();
    bridge.results([[1, true, 0.2, [0]]]);
    bridge.reset();
    bridge.ready();
    expect(sent).toHaveLength(2);
    expect(JSON.parse(sent[1]?.[0]?.[3] ?? "")).toEqual([
      2,
      "GROWTH",
      [[[15]], [[10]], null],
      "指标!E3",
      8,
      null,
    ]);
    expect(ask(1, 12, 10)).toEqual(BUSY);
  });

  it("does not let one call without an answer hold back the others for ever", () => {
    const { bridge, recalculated, waits, ask } = open();
    bridge.ready();
    ask(1, 12, 10);
    ask(2, 15, 10);
    bridge.flush();
    bridge.results([[1, true, 0.2, [0]]]);
    expect(recalculated).toEqual([]);
    waits.at(-1)?.();
    expect(recalculated).toEqual([[cell(1)]]);
    expect(bridge.openCalls).toBe(1);
  });

  it("waits with a call whose argument is still busy", () => {
    const { bridge, sent } = open();
    bridge.ready();
    const busy = [[{ error: "#BUSY!" }], [1]];
    expect(bridge.evaluate(growth, [busy, 1], cell(1)).cells).toEqual(BUSY);
    expect(bridge.evaluate(growth, ["#BUSY!", 1], cell(1)).cells).toEqual(BUSY);
    bridge.flush();
    expect(sent).toEqual([]);
  });

  it("shows at once what keeps a function from being called, and why", () => {
    const { bridge, sent } = open();
    bridge.ready();
    expect(bridge.evaluate(growth, [1], cell(1))).toEqual({
      cells: [[{ error: "#VALUE!" }]],
      isArray: false,
      reasons: [{ row: 0, column: 0, sentence: "参数个数不对" }],
    });
    bridge.flush();
    expect(sent).toEqual([]);
  });

  it("ignores results it has not asked for", () => {
    const { bridge, recalculated } = open();
    bridge.ready();
    bridge.results([[99, true, 1, [0]]]);
    expect(recalculated).toEqual([]);
  });
});
