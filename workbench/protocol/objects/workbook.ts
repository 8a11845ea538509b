import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { application } from "./application";
import { emptyCollection } from "./emptyCollection";
import { namedItemCollection } from "./namedItemCollection";
import { range } from "./range";
import { settingCollection } from "./settingCollection";
import { tableCollection } from "./tableCollection";
import { worksheetCollection } from "./worksheetCollection";

/** `context.workbook`: where every path starts. */
export function workbook(context: HostContext): HostObject {
  const { grid, references } = context;
  const selected = (): HostObject => {
    const { sheet, area } = grid.selection();
    return range(context, sheet, area);
  };
  return {
    type: "Workbook",
    properties: () => ({
      Name: () => context.bookName,
      IsDirty: () => false,
      AutoSave: () => false,
      ReadOnly: () => false,
      PreviouslySaved: () => true,
      CalculationEngineVersion: () => 191029,
      UsePrecisionAsDisplayed: () => false,
    }),
    children: {
      Worksheets: () => worksheetCollection(context),
      Settings: () => settingCollection(context),
      Application: () => application(context),
      Names: () => namedItemCollection(context),
      Tables: () => tableCollection(context),
      PivotTables: () => emptyCollection("PivotTableCollection"),
      Bindings: () => emptyCollection("BindingCollection"),
      Protection: () => ({
        type: "WorkbookProtection",
        properties: () => ({ Protected: () => false }),
      }),
    },
    objects: {
      GetSelectedRange: selected,
      GetActiveCell: () => {
        const { sheet, area } = grid.selection();
        const { top, left } = area;
        return range(context, sheet, { top, left, bottom: top, right: left });
      },
      _GetObjectByReferenceId: (name) => references.find(name),
      _GetRangeForEventByReferenceId: (name) => references.find(name),
      _GetRangeOrNullObjectForEventByReferenceId: (name) => references.find(name),
    },
    methods: {
      _RemoveReference: (name) => references.forget(name),
      _RemoveAllReferences: () => references.forgetAll(),
      _GetReferenceCount: () => references.count,
    },
  };
}
