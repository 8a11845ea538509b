/** What the way from the workbook to the text is made of. */
export { findFacts } from "../src/narrative/facts/findFacts";
export { narrativeChoices } from "../src/narrative/narrativeChoices";
export { makeOutline } from "../src/narrative/outline/makeOutline";
export { printText } from "../src/narrative/print/printText";
export { wordOutline } from "../src/narrative/wording/wordOutline";
export { readWorkbook } from "../src/tables/readWorkbook";
