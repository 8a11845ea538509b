import { batch, call, hostOver, indexer, method, property, root, set, trace } from "./batches";

const sheets = [root, property(1, "Worksheets")];
const area = { top: 4, left: 4, bottom: 4, right: 4 };

function listening(...registrations: string[]) {
  const book = hostOver({ 一: [["a"]], 二: [["b"]] });
  book.host.run(batch(sheets, ...registrations.map((name) => call(2, name)), trace()));
  return book;
}

describe("events", () => {
  it("are not sent to an add-in that has not asked for them", () => {
    const { grid, pushed } = hostOver({ 一: [["a"]] });
    grid.emit({ type: "edited", sheet: "{sheet-1}", area, kind: "RangeEdited" });
    expect(pushed).toEqual([]);
  });

  it("tell of an edited cell as the client library reads it", () => {
    const { grid, pushed } = listening("_RegisterDataChangedEvent");
    grid.emit({ type: "edited", sheet: "{sheet-1}", area, kind: "RangeEdited" });
    const [category, type, target, message, id, isRemote] = pushed[0] ?? [];
    expect([category, type, target, id, isRemote]).toEqual([65536, 10, "Workbook", 0, false]);
    expect(JSON.parse(message ?? "")).toEqual({
      worksheetId: "{sheet-1}",
      address: "E5",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      shiftDirection: "None",
    });
  });

  it("tell of the add-in's own writing too", () => {
    const { host, pushed } = listening("_RegisterDataChangedEvent");
    const paths = [...sheets, indexer(2, "二"), method(3, "GetRange", "A1:B2")];
    host.run(batch(paths, set(4, "Values", 0)));
    expect(
      pushed.map(([, , , message]) => (JSON.parse(message) as { address: string }).address),
    ).toEqual(["A1:B2"]);
  });

  const fired = (type: number, target: string, message: object) => [
    65536,
    type,
    target,
    JSON.stringify(message),
    0,
    false,
  ];
  it.each([
    [
      "calculated cells",
      "_RegisterCalculatedEvent",
      { type: "calculated", sheet: "{sheet-2}", area },
      16,
      { address: "E5" },
    ],
    [
      "a selection",
      "_RegisterSelectionChangedEvent",
      { type: "selected", sheet: "{sheet-2}", area },
      14,
      { address: "E5" },
    ],
    [
      "an activated sheet",
      "_RegisterActivatedEvent",
      { type: "activated", sheet: "{sheet-2}", previous: undefined },
      11,
      {},
    ],
    [
      "an added sheet",
      "_RegisterAddedEvent",
      { type: "added", sheet: "{sheet-2}" },
      13,
      { source: "Local" },
    ],
    [
      "a deleted sheet",
      "_RegisterDeletedEvent",
      { type: "deleted", sheet: "{sheet-2}" },
      15,
      { source: "Local" },
    ],
    [
      "a renamed sheet",
      "_RegisterEventNameChanged",
      { type: "renamed", sheet: "{sheet-2}", before: "二", after: "三" },
      25,
      { nameBefore: "二", nameAfter: "三", source: "Local" },
    ],
  ] as const)("tell of %s", (_, registration, change, type, message) => {
    const { grid, pushed } = listening(registration);
    grid.emit(change);
    expect(pushed).toEqual([fired(type, "Workbook", { worksheetId: "{sheet-2}", ...message })]);
  });

  it("go to those who listen to one sheet only when it is theirs", () => {
    const { grid, host, pushed } = hostOver({ 一: [["a"]], 二: [["b"]] });
    host.run(batch([...sheets, indexer(2, "二")], call(3, "_RegisterDataChangedEvent")));
    grid.emit({ type: "edited", sheet: "{sheet-1}", area, kind: "RangeEdited" });
    expect(pushed).toEqual([]);
    grid.emit({ type: "edited", sheet: "{sheet-2}", area, kind: "RangeEdited" });
    expect(pushed.map(([, , target]) => target)).toEqual(["{sheet-2}"]);
  });

  it("end when the add-in takes its handler away, and when it starts over", () => {
    const { grid, host, pushed } = listening("_RegisterDataChangedEvent", "_RegisterAddedEvent");
    host.run(batch(sheets, call(2, "_UnregisterDataChangedEvent")));
    grid.emit({ type: "edited", sheet: "{sheet-1}", area, kind: "RangeEdited" });
    host.restart();
    grid.emit({ type: "added", sheet: "{sheet-1}" });
    expect(pushed).toEqual([]);
  });

  it("of a trace: its id comes back, for the library attaches handlers by it", () => {
    const { host } = hostOver({ 一: [["a"]] });
    const response = host.run(batch(sheets, call(2, "_RegisterAddedEvent"), trace()));
    expect(response.TraceIds).toEqual([102]);
    expect(response.Results.at(-1)).toEqual({ ActionId: 102, Value: null });
  });
});
