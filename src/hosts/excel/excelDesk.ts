import type { FormulaDesk } from "../formulaDesk";
import { handedValues } from "./handedValues";
import { attempt } from "./hostProblem";
import { recalculate } from "./recalculate";
import { runRead } from "./runRead";
import { selectedArea } from "./selectedArea";
import { selectedError } from "./selectedError";
import { supports } from "./supports";
import { watchSelection } from "./watchSelection";
import { withWriters } from "./writers";

/** Formulas in the workbook that is open in Excel. To be called once Office is ready. */
export function excelDesk(): FormulaDesk {
  return {
    // The set that came with dynamic arrays.
    spills: supports("1.12"),
    selection: () => runRead(selectedArea),
    values: (areas) => runRead((context) => handedValues(context, areas)),
    onSelect: (listener) =>
      attempt(() => Excel.run((context) => watchSelection(context, listener))),
    selectedError: () => runRead(selectedError),
    recalculate: () => attempt(() => Excel.run(recalculate)),
    write: (order) =>
      withWriters(({ writeFormulas }) => Excel.run((context) => writeFormulas(context, order))),
    ownFormulas: () => withWriters(({ findOwnFormulas }) => runRead(findOwnFormulas)),
    keepValues: (errorsToo) =>
      withWriters(({ keepValues }) => Excel.run((context) => keepValues(context, errorsToo))),
  };
}
