import type { Sheet } from "../../../src/workbook/workbook";
import { writeSheets } from "../writeSheets";
import { writeByHand } from "./handMade";
import { writeWithSheetJs } from "./sheetJs";

type WriteSheets = (sheets: readonly Sheet[]) => Promise<Uint8Array>;

const usualTarget = (number: number) => `worksheets/sheet${number}.xml`;

/** Programs that write workbooks, each with its habits; those that are no npm packages are played. */
export const WRITERS: Readonly<Record<string, WriteSheets>> = {
  ExcelJS: writeSheets,
  SheetJS: writeWithSheetJs,
  openpyxl: (sheets) =>
    writeByHand(sheets, {
      texts: "shared",
      target: (number) => `/xl/${usualTarget(number)}`,
      places: true,
      numberType: "n",
      behindSheets: '<definedNames/><calcPr calcId="124519" fullCalcOnLoad="1"/>',
    }),
  XlsxWriter: (sheets) =>
    writeByHand(sheets, {
      texts: "shared",
      target: usualTarget,
      places: true,
      behindSheets: '<calcPr calcId="124519" fullCalcOnLoad="1"/>',
    }),
  ClosedXML: (sheets) =>
    writeByHand(sheets, {
      prefix: "x:",
      texts: "shared",
      target: (number) => `/xl/worksheets/sheet${number}.xml`,
      places: true,
    }),
  "Apache POI, streaming": (sheets) =>
    writeByHand(sheets, { texts: "inline", target: usualTarget, places: true, numberType: "n" }),
  "a program that spares what may be left out": (sheets) =>
    writeByHand(sheets, { texts: "inline", target: (number) => `s${number}.xml`, places: false }),
};
