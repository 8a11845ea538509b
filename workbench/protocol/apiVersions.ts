import { eventMembers, type EventName } from "./eventRegistrations";

/**
 * The members of the object model that came after ExcelApi 1.7, as far as the workbench answers them, by the set they
 * came with. Every Excel with a shared runtime has ExcelApi 1.7.
 */
export const newerMembers: Readonly<Record<string, readonly string[]>> = {
  "1.8": [
    "Workbook.readOnly",
    "Worksheet.onCalculated",
    "Worksheet.showGridlines",
    "Worksheet.showHeadings",
    "WorksheetCollection.onCalculated",
  ],
  "1.9": [
    "Application.calculationEngineVersion",
    "Application.calculationState",
    "Application.suspendScreenUpdatingUntilNextSync",
    "Range.getCellProperties",
    "Range.getColumnProperties",
    "Range.getRowProperties",
    "Range.getSpecialCells",
    "Range.getSpecialCellsOrNullObject",
    "RangeAreas.address",
    "RangeAreas.addressLocal",
    "RangeAreas.areaCount",
    "RangeAreas.areas",
    "RangeAreas.cellCount",
    "RangeAreas.worksheet",
    "RangeCollection.getCount",
    "RangeCollection.getItemAt",
    "RangeFormat.indentLevel",
    "RangeFormat.shrinkToFit",
    "Workbook.autoSave",
    "Workbook.calculationEngineVersion",
    "Workbook.isDirty",
    "Workbook.previouslySaved",
    "Workbook.usePrecisionAsDisplayed",
    "Worksheet.enableCalculation",
    "Worksheet.onFormatChanged",
    "WorksheetCollection.onChanged",
    "WorksheetCollection.onFormatChanged",
    "WorksheetCollection.onSelectionChanged",
  ],
  "1.10": [
    "Worksheet.onColumnSorted",
    "Worksheet.onRowSorted",
    "Worksheet.onSingleClicked",
    "WorksheetCollection.onColumnSorted",
    "WorksheetCollection.onRowSorted",
    "WorksheetCollection.onSingleClicked",
  ],
  "1.11": [
    "Application.decimalSeparator",
    "Application.thousandsSeparator",
    "Application.useSystemSeparators",
    "Worksheet.onRowHiddenChanged",
    "WorksheetCollection.onRowHiddenChanged",
  ],
  "1.12": [
    "Range.getSpillParent",
    "Range.getSpillParentOrNullObject",
    "Range.getSpillingToRange",
    "Range.getSpillingToRangeOrNullObject",
    "Range.hasSpill",
  ],
  "1.13": [
    "Range.getMergedAreasOrNullObject",
    "Worksheet.onFormulaChanged",
    "WorksheetCollection.onFormulaChanged",
  ],
  "1.14": [
    "Worksheet.onProtectionChanged",
    "Worksheet.tabId",
    "WorksheetCollection.onProtectionChanged",
  ],
  "1.16": ["Range.valuesAsJson"],
  "1.17": [
    "Worksheet.onNameChanged",
    "Worksheet.onVisibilityChanged",
    "WorksheetCollection.onMoved",
    "WorksheetCollection.onNameChanged",
    "WorksheetCollection.onVisibilityChanged",
  ],
  "1.18": ["RangeAreas.select"],
};

const versions = new Map(
  Object.entries(newerMembers).flatMap(([version, members]) =>
    members.map((member) => [member, version] as const),
  ),
);

/** The version of ExcelApi that a member needs, by its name on the wire; `undefined` for one that is old enough everywhere. */
export function neededVersion(type: string, wireName: string): string | undefined {
  return versions.get(`${type}.${memberName(wireName)}`);
}

/**
 * A member as programs call it.
 *
 * @example memberName("GetSpillParent") // => "getSpillParent"
 * @example memberName("_RegisterCalculatedEvent") // => "onCalculated"
 */
export function memberName(wireName: string): string {
  const [, event] = /^_(?:Unr|R)egister(\w+)$/.exec(wireName) ?? [];
  if (event !== undefined) return eventMembers[event as EventName];
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
