import type { Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";

/** Tells when the user begins to type into a cell and when the entry ends. */
export function watchCellEditing(injector: Injector, changed: (isEditing: boolean) => void): void {
  let isEditing = false;
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible === isEditing) return;
    isEditing = visible;
    changed(visible);
  });
}
