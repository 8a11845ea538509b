import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";

/** `workbook.application`. */
export function application({ grid }: HostContext): HostObject {
  const nothing = (): null => null;
  return {
    type: "Application",
    properties: () => ({
      CalculationMode: () => "Automatic",
      CalculationState: () => (grid.isCalculating() ? "Calculating" : "Done"),
      CalculationEngineVersion: () => 191029,
      DecimalSeparator: () => ".",
      ThousandsSeparator: () => ",",
      UseSystemSeparators: () => true,
    }),
    methods: {
      Calculate: () => grid.recalculate(),
      // A batch is applied in one go anyway.
      SuspendApiCalculationUntilNextSync: nothing,
      SuspendScreenUpdatingUntilNextSync: nothing,
    },
  };
}
