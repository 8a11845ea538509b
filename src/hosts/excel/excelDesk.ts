import type { FormulaDesk } from "../formulaDesk";
import { findOwnFormulas } from "./findOwnFormulas";
import { handedValues } from "./handedValues";
import { attempt } from "./hostProblem";
import { keepValues } from "./keepValues";
import { selectedArea } from "./selectedArea";
import { supports } from "./supports";
import { writeFormulas } from "./writeFormulas";

/** Formulas in the workbook that is open in Excel. To be called once Office is ready. */
export function excelDesk(): FormulaDesk {
  return {
    // The set that came with dynamic arrays.
    spills: supports("1.12"),
    selection: () => attempt(() => Excel.run(selectedArea)),
    values: (areas) => attempt(() => Excel.run((context) => handedValues(context, areas))),
    write: (order) => attempt(() => Excel.run((context) => writeFormulas(context, order))),
    ownFormulas: () => attempt(() => Excel.run(findOwnFormulas)),
    keepValues: (errorsToo) =>
      attempt(() => Excel.run((context) => keepValues(context, errorsToo))),
  };
}
