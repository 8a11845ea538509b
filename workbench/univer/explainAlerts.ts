import type { Injector } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { EvaluatedCell } from "./metricFunction";

/** Wide and high enough for a sentence. */
const SIZE = { width: 260, height: 92 };

/** Lets the note that the grid shows over a cell with an error give our reason in place of its own few words. */
export function explainAlerts(injector: Injector, reasonOf: (cell: EvaluatedCell) => string): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const reason = reasonOf({ sheet: subUnitId, row, column: col });
    show(reason === "" ? alert : { ...alert, ...SIZE, message: reason });
  };
}
