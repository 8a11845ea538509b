import { frameName } from "../../../workbench/protocol/appContext";
import type { Batch } from "../../../workbench/protocol/batch";
import { excelClients } from "../../../workbench/protocol/excelClient";
import { OfficeChannel } from "../../../workbench/protocol/officeChannel";
import { Settings } from "../../../workbench/protocol/settings";

const identity = {
  conversationId: "conversation",
  addinId: "addin",
  origin: "https://localhost:3000",
  locale: "zh-CN",
};

function open() {
  const posted: Record<string, unknown>[] = [];
  const batches: Batch[] = [];
  const settings = new Settings();
  let starts = 0;
  let answer: unknown = null;
  const channel = new OfficeChannel(identity, {
    post: (text) => posted.push(JSON.parse(text) as Record<string, unknown>),
    run: (batch) => {
      batches.push(batch);
      return { Results: [{ ActionId: 1, Value: answer }], TraceIds: [] };
    },
    onStart: () => (starts += 1),
    settings,
    bookName: "台账.xlsx",
    client: excelClients.ltsc2021,
  });
  const send = (
    actionName: string,
    data: unknown,
    type = 0,
  ): Record<string, unknown> | undefined => {
    channel.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: actionName,
        _actionType: type,
        _conversationId: "conversation",
        _correlationId: 7,
        _data: data,
      }),
    );
    return posted.at(-1);
  };
  const richApi = (body: string, flags = 0) =>
    send("executeMethod", {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ["", "POST", "ProcessQuery", [], body, 0, flags, ""],
    });
  return {
    channel,
    posted,
    batches,
    settings,
    send,
    richApi,
    starts: () => starts,
    answerWith: (value: unknown) => (answer = value),
  };
}

describe("the frame's name", () => {
  it("tells the client library where it runs: Excel on the web, shared runtime with custom functions", () => {
    expect(JSON.parse(frameName(identity))).toEqual({
      baseFrameName: "conversation",
      hostInfo: "Excel|Web|16.00|zh-CN|addin|||3",
      xdmInfo: "conversation|addin|https://localhost:3000",
      serializerVersion: "1",
      flights: "[]",
    });
  });
});

describe("the channel", () => {
  it("answers the handshake with all the library insists on", () => {
    const { send, settings, starts } = open();
    settings.set("单位", "湖北");
    const reply = send("ContextActivationManager_getAppContextAsync", "addin");
    expect(reply).toMatchObject({
      _messageType: 1,
      _correlationId: 7,
      _errorCode: 0,
      _responseType: 0,
    });
    expect(reply?.["_data"]).toMatchObject({
      _id: "addin",
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: "zh-CN",
      _dataLocale: "zh-CN",
      _clientMode: 1,
      _reason: "documentOpened",
      _settings: [["单位", '"湖北"']],
    });
    const sets = (reply?.["_data"] as { _requirementMatrix: string })._requirementMatrix;
    expect(JSON.parse(sets)).toMatchObject({ SharedRuntime: "1.1", ExcelApi: "1.14" });
    expect(starts()).toBe(1);
  });

  it.each([
    ["another conversation", { _messageType: 0, _conversationId: "other", _actionName: "x" }],
    ["its own replies", { _messageType: 1, _conversationId: "conversation", _actionName: "x" }],
  ])("is silent to %s", (_, message) => {
    const { channel, posted } = open();
    channel.receive(JSON.stringify(message));
    channel.receive("no JSON {");
    channel.receive({ not: "text" });
    expect(posted).toEqual([]);
  });

  it("answers a batch in the envelope of the rich API", () => {
    const { richApi, batches, answerWith } = open();
    answerWith({ Name: "指标" });
    const reply = richApi('{"Actions":[],"ObjectPaths":{}}');
    expect(batches).toHaveLength(1);
    const { Version, Error, Data } = reply?.["_data"] as {
      Version: number;
      Error: number;
      Data: [number, string[], string];
    };
    expect([Version, Error, Data[0], Data[1]]).toEqual([
      1,
      0,
      200,
      ["Content-Type", "application/json"],
    ]);
    expect(JSON.parse(Data[2])).toMatchObject({ Results: [{ Value: { Name: "指标" } }] });
  });

  it("refuses more than 5 MB in and out, as Excel on the web does", () => {
    const { richApi, batches, answerWith } = open();
    const large = "数".repeat(2 * 1024 * 1024);
    expect(richApi(JSON.stringify({ Actions: [], ObjectPaths: {}, large }))?.["_data"]).toEqual({
      Version: 1,
      Error: 5103,
    });
    expect(batches).toEqual([]);
    answerWith(large);
    expect(richApi('{"Actions":[],"ObjectPaths":{}}')?.["_data"]).toEqual({
      Version: 1,
      Error: 5104,
    });
  });

  it("pushes events under the registration they were asked for with, until that ends", () => {
    const { channel, send, posted } = open();
    expect(channel.push([[1, 1000, "", "{}", 0, false]])).toBe(false);
    expect(send("richApiMessage", {}, 1)?.["_data"]).toEqual({ Error: 0 });
    expect(channel.push([[1, 1000, "", "{}", 0, false]])).toBe(true);
    expect(posted.at(-1)).toMatchObject({
      _actionName: "richApiMessage",
      _responseType: 1,
      _data: { ArrayData: [[1, 1000, "", "{}", 0, false]] },
    });
    send("richApiMessage", {}, 2);
    expect(channel.push([])).toBe(false);
  });

  it("saves the settings of the document as a whole", () => {
    const { send, settings } = open();
    settings.set("旧", 1);
    send("executeMethod", {
      DdaMethod: { DispatchId: 76 },
      DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["单位", '"四川"']] },
    });
    expect(settings.asPairs()).toEqual([["单位", '"四川"']]);
  });

  describe("while the user edits a cell", () => {
    const onWorkbook = JSON.stringify({
      Actions: [],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    const onService = JSON.stringify({
      Actions: [],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "CustomFunctions" } },
    });
    /** What `Excel.run({ delayForCellEdit: true }, …)` adds to a request. */
    const DELAY = 64;

    // 5004 becomes InvalidOperationInCellEditMode in the client library.
    it("refuses batches on the workbook", () => {
      const { channel, richApi, batches } = open();
      channel.setEditing(true);
      expect(richApi(onWorkbook)?.["_data"]).toEqual({ Version: 1, Error: 5004 });
      expect(batches).toEqual([]);
    });

    it("lets those wait that have asked to, and answers them in order when the editing ends", () => {
      const { channel, richApi, batches, posted } = open();
      channel.setEditing(true);
      richApi(onWorkbook, DELAY);
      richApi(onWorkbook, DELAY);
      expect([posted, batches]).toEqual([[], []]);
      channel.setEditing(false);
      expect(batches).toHaveLength(2);
      expect(posted.map((reply) => reply["_data"])).toEqual([
        expect.objectContaining({ Error: 0 }),
        expect.objectContaining({ Error: 0 }),
      ]);
    });

    it("takes the results of functions all the same", () => {
      const { channel, richApi, batches } = open();
      channel.setEditing(true);
      richApi(onService);
      expect(batches).toHaveLength(1);
    });
  });

  it("answers everything, for the library waits for every answer without end", () => {
    const { send } = open();
    expect(send("ContextActivationManager_notifyHost", ["addin", 23, {}])?.["_data"]).toBeNull();
    expect(send("somethingNew", {})?.["_data"]).toBeNull();
    expect(send("executeMethod", { DdaMethod: { DispatchId: 5 } })?.["_data"]).toEqual({
      Version: 1,
      Error: 5001,
    });
  });
});
