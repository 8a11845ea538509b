import {
  batch,
  call,
  hostOver,
  indexer,
  instantiate,
  load,
  method,
  property,
  reference,
  root,
  set,
  values,
} from "./batches";

const book = () =>
  hostOver({
    "2022年": [
      ["地区", "R&D经费"],
      ["湖北", 1254.7],
      ["四川", 1215],
    ],
    目标: [["指标"]],
  });

const sheets = [root, property(1, "Worksheets")];
const firstSheet = [...sheets, indexer(2, "2022年")];

describe("a batch", () => {
  it("is answered as the wire shows it", () => {
    const { host } = book();
    // Excel.run(context => { const range = worksheets.getItem("2022年").getRange("A2:B2"); range.load("values") })
    const response = host.run({
      Actions: [
        { Id: 5, ActionType: 1, ObjectPathId: 4 },
        { Id: 6, ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["values", "address"] } },
      ],
      ObjectPaths: {
        "1": { Id: 1, ObjectPathType: 1, Name: "" },
        "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        "3": {
          Id: 3,
          ObjectPathType: 5,
          Name: "",
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: ["2022年"] },
        },
        "4": {
          Id: 4,
          ObjectPathType: 3,
          Name: "GetRange",
          ParentObjectPathId: 3,
          ArgumentInfo: { Arguments: ["A2:B2"] },
        },
      },
    });
    expect(response).toEqual({
      Results: [
        { ActionId: 5, Value: {} },
        { ActionId: 6, Value: { Values: [["湖北", 1254.7]], Address: "'2022年'!A2:B2" } },
      ],
      TraceIds: [],
    });
  });

  it("gives a sheet its stable id, so that the client can address it later", () => {
    const { host } = book();
    const [identity] = values(host.run(batch(firstSheet, instantiate(3))));
    expect(identity).toEqual({ Id: "{sheet-1}" });
    const again = [...sheets, indexer(2, "{sheet-1}")];
    expect(values(host.run(batch(again, load(3, "name"))))).toEqual([{ Name: "2022年" }]);
  });

  it("loads a collection's members with their ids", () => {
    const { host } = book();
    const [loaded] = values(host.run(batch(sheets, load(2, "items/name", "items/visibility"))));
    expect(loaded).toEqual({
      _Items: [
        { Id: "{sheet-1}", Name: "2022年", Visibility: "Visible" },
        { Id: "{sheet-2}", Name: "目标", Visibility: "Visible" },
      ],
    });
  });

  it("loads what lies below an object", () => {
    const { host } = book();
    const paths = [...firstSheet, method(3, "GetRange", "B2")];
    const request = load(4, "address", "worksheet/name", "worksheet/position", "format/font/bold");
    expect(values(host.run(batch(paths, request)))).toEqual([
      {
        Address: "'2022年'!B2",
        Worksheet: { Name: "2022年", Position: 0 },
        Format: { Font: { Bold: false } },
      },
    ]);
  });

  it("answers the null object with null, and everything below it too", () => {
    const { host } = book();
    const paths = [
      ...sheets,
      method(2, "GetItemOrNullObject", "没有"),
      method(3, "GetRange", "A1"),
    ];
    const response = host.run(batch(paths, instantiate(3), load(4, "values"), call(4, "Select")));
    expect(values(response)).toEqual([null, null, null]);
  });

  it("follows a path once, however many actions use it", () => {
    const { host, grid } = book();
    const paths = [...sheets, method(2, "Add", "总结")];
    values(host.run(batch(paths, instantiate(3), load(3, "name"), call(3, "Activate"))));
    expect(grid.sheets().map((sheet) => sheet.name)).toEqual(["2022年", "目标", "总结"]);
  });

  it("keeps a range across batches under the reference it gave out, until it is told to forget it", () => {
    const { host } = book();
    const paths = [...firstSheet, method(3, "GetRange", "B2")];
    const [first, , second] = values(
      host.run(batch(paths, instantiate(4), call(4, "_KeepReference"), instantiate(4))),
    );
    expect(first).toEqual({});
    const { _ReferenceId: name } = second as { _ReferenceId: string };
    const kept = [root, reference(name)];
    expect(values(host.run(batch(kept, load(2, "values"))))).toEqual([{ Values: [[1254.7]] }]);

    host.run(batch(kept, call(1, "_RemoveReference", name)));
    expect(host.run(batch(kept, load(2, "values"))).Error?.Code).toBe("InvalidReference");
  });

  it("takes objects as arguments, as getBoundingRect does", () => {
    const { host } = book();
    const bounding = {
      ...method(4, "GetBoundingRect", 5),
      ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] },
    };
    const paths = [
      ...firstSheet,
      method(3, "GetRange", "A1"),
      method(3, "GetRange", "B3"),
      bounding,
    ];
    expect(values(host.run(batch(paths, load(6, "address"))))).toEqual([
      { Address: "'2022年'!A1:B3" },
    ]);
  });
});

describe("a failing batch", () => {
  it("stops at the action that failed, keeps what came before and says where", () => {
    const { host, grid } = book();
    const paths = [...firstSheet, method(3, "GetRange", "A5"), method(3, "GetRange", "A6:B6")];
    const response = host.run(
      batch(paths, set(4, "Values", [["先"]]), set(5, "Values", [["一"]]), load(4, "values")),
    );
    expect(response.Results).toEqual([{ ActionId: 101, Value: null }]);
    expect(response.Error).toMatchObject({
      Code: "InvalidArgument",
      Location: "Range.values",
      ActionIndex: 1,
    });
    expect(grid.cells("{sheet-1}", { top: 4, left: 0, bottom: 4, right: 0 })[0]?.[0]?.value).toBe(
      "先",
    );
  });

  const unknownSheet = [...sheets, indexer(2, "没有")];
  it.each([
    [
      "a sheet that is not there",
      batch(unknownSheet, load(3, "name")),
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ],
    [
      "an address that is none",
      batch([...firstSheet, method(3, "GetRange", "A0")], load(4)),
      "InvalidArgument",
      "Worksheet.getRange",
    ],
    [
      "a range outside the sheet",
      batch([...firstSheet, method(3, "GetCell", -1, 0)], load(4)),
      "InvalidArgument",
      "Worksheet.getCell",
    ],
    [
      "a name that is taken",
      batch([...sheets, method(2, "Add", "目标")], load(3)),
      "ItemAlreadyExists",
      "WorksheetCollection.add",
    ],
    [
      "a name Excel does not allow",
      batch(firstSheet, set(3, "Name", "a/b")),
      "InvalidArgument",
      "Worksheet.name",
    ],
    [
      "a child the host does not have",
      batch([root, property(1, "Comments")], load(2)),
      "ApiNotFound",
      "Workbook.comments",
    ],
    [
      "a method it does not have",
      batch(firstSheet, call(3, "Copy")),
      "ApiNotFound",
      "Worksheet.copy",
    ],
    [
      "a property it does not have",
      batch(firstSheet, load(3, "customProperties")),
      "ApiNotFound",
      "Worksheet.customProperties",
    ],
    [
      "a property nobody can set",
      batch(firstSheet, set(3, "Position", 1)),
      "ApiNotFound",
      "Worksheet.position",
    ],
  ])("names the code and the place of %s", (_, request, code, place) => {
    expect(book().host.run(request).Error).toMatchObject({ Code: code, Location: place });
  });

  it("keeps at least one sheet, and one of them visible", () => {
    const { host } = hostOver({ 唯一: [["a"]] });
    const only = [...sheets, indexer(2, "唯一")];
    expect(host.run(batch(only, call(3, "Delete"))).Error?.Code).toBe("InvalidOperation");
    expect(host.run(batch(only, set(3, "Visibility", "Hidden"))).Error?.Code).toBe(
      "InvalidOperation",
    );
  });
});
