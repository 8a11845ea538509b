import {
  batch,
  call,
  hostOver,
  indexer,
  load,
  method,
  property,
  root,
  set,
  values,
} from "./batches";

const area = { sheet: "2022年", top: 1, left: 0, bottom: 3, right: 1 };
const areas = {
  lists: [{ name: "指标表", area, headerRow: true, totalsRow: true }],
  names: [{ name: "人口", area: { ...area, left: 1 } }],
};

describe("Excel tables and names", () => {
  it("are listed with what a snapshot asks of them", () => {
    const { host } = hostOver({ "2022年": [[1, 2]] }, areas);
    const answer = host.run(
      batch(
        [root, property(1, "Tables"), property(1, "Names")],
        load(2, "items/name", "items/showHeaders", "items/showTotals"),
        load(3, "items/name", "items/type", "items/value", "items/visible"),
      ),
    );
    expect(values(answer)).toEqual([
      { _Items: [{ Id: "指标表", Name: "指标表", ShowHeaders: true, ShowTotals: true }] },
      {
        _Items: [
          { Id: "人口", Name: "人口", Type: "Range", Value: "'2022年'!$B$2:$B$4", Visible: true },
        ],
      },
    ]);
  });

  it("yield their areas, and the parts of a table", () => {
    const { host } = hostOver({ "2022年": [[1, 2]] }, areas);
    const answer = host.run(
      batch(
        [
          root,
          property(1, "Tables"),
          indexer(2, "指标表"),
          method(3, "GetRange"),
          method(3, "GetDataBodyRange"),
          method(3, "GetTotalRowRange"),
          property(1, "Names"),
          method(7, "GetItem", "人口"),
          method(8, "GetRange"),
        ],
        load(4, "address"),
        load(5, "address"),
        load(6, "address"),
        load(9, "address"),
      ),
    );
    expect(values(answer)).toEqual([
      { Address: "'2022年'!A2:B4" },
      { Address: "'2022年'!A3:B3" },
      { Address: "'2022年'!A4:B4" },
      { Address: "'2022年'!B2:B4" },
    ]);
  });
});

describe("indents", () => {
  it("are told for a range where all cells are alike, and cell by cell", () => {
    const { host } = hostOver({ 表: [["甲"], ["乙"]] });
    const answer = host.run(
      batch(
        [
          root,
          property(1, "Worksheets"),
          indexer(2, "表"),
          method(3, "GetRange", "A2"),
          property(4, "Format"),
          method(3, "GetRange", "A1:A2"),
        ],
        set(5, "IndentLevel", 2),
        load(4, "format/indentLevel"),
        load(6, "format/indentLevel"),
        call(6, "GetCellProperties", { format: { indentLevel: true } }),
      ),
    );
    expect(values(answer).slice(1)).toMatchObject([
      { Format: { IndentLevel: 2 } },
      { Format: { IndentLevel: null } },
      [[{ format: { indentLevel: 0 } }], [{ format: { indentLevel: 2 } }]],
    ]);
  });
});
