import type { FormulaDesk } from "../formulaDesk";
import { findOwnFormulas } from "./findOwnFormulas";
import { handedValues } from "./handedValues";
import { attempt } from "./hostProblem";
import { keepValues } from "./keepValues";
import { recalculate } from "./recalculate";
import { runRead } from "./runRead";
import { selectedArea } from "./selectedArea";
import { selectedError } from "./selectedError";
import { supports } from "./supports";
import { watchSelection } from "./watchSelection";
import { writeFormulas } from "./writeFormulas";

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
    write: (order) => attempt(() => Excel.run((context) => writeFormulas(context, order))),
    ownFormulas: () => runRead(findOwnFormulas),
    keepValues: (errorsToo) =>
      attempt(() => Excel.run((context) => keepValues(context, errorsToo))),
  };
}
