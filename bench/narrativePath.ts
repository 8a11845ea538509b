/** What the way from the workbook to the text is made of. */
export { findFacts } from "../src/narrative/facts/findFacts";
export { makePlan } from "../src/narrative/plan/makePlan";
export { narrativeChoices } from "../src/narrative/narrativeChoices";
export { makeOutline } from "../src/narrative/outline/makeOutline";
export { printText } from "../src/narrative/print/printText";
export { wordPlan } from "../src/narrative/wording/wordPlan";
export { readWorkbook } from "../src/tables/readWorkbook";
