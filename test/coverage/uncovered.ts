/** Why a statement of a report is not made by the text. */
export type Reason =
  | "quoted" // the figure stands in the office's own words, which are placed as they are and not read
  | "names" // the workbook does not hold the names behind 等
  | "apart" // its figures stand in different sentences: nothing in the workbook says that they belong together
  | "no-verb" // nothing in the workbook says what was done
  | "no-relation" // nothing in the workbook says that the figures are a whole and its parts, or a total since the start
  | "not-told"; // there is no rule yet that says it

/** Every statement that is not made, and none that is. */
export const UNCOVERED: Readonly<Record<string, Reason>> = {
  "000-034": "apart",
  "000-043": "no-relation",
  "000-044": "no-relation",
  "000-045": "no-relation",
  "000-065": "no-relation",
  "000-070": "no-relation",
  "000-102": "apart",
  "001-004": "no-verb",
  "001-005": "no-verb",
  "001-014": "no-verb",
  "001-015": "names",
  "001-016": "apart",
  "001-017": "apart",
  "002-029": "names",
  "002-037": "apart",
  "003-032": "not-told",
  "003-072": "quoted",
  "003-073": "quoted",
  "004-021": "apart",
  "004-028": "no-relation",
  "004-071": "quoted",
};
