import type { ICommandService } from "@univerjs/core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
  type ICancelMarkDirtyRowAutoHeightOperationParams,
  type IMarkDirtyRowAutoHeightOperationParams,
  type IRemoveSheetMutationParams,
} from "@univerjs/preset-sheets-core";

/**
 * Has the rows of a sheet that is removed not be measured any more: Univer does so when the page has time, and fails where the
 * sheet has gone by then.
 */
export function forgetHeights(commands: ICommandService): void {
  const tasks = new Map<string, Set<string>>();
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const marked = params as IMarkDirtyRowAutoHeightOperationParams;
    const own = tasks.get(marked.subUnitId) ?? new Set();
    tasks.set(marked.subUnitId, own.add(marked.id));
  });
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const { unitId, subUnitId } = params as IRemoveSheetMutationParams;
    for (const task of tasks.get(subUnitId) ?? []) {
      const cancelled: ICancelMarkDirtyRowAutoHeightOperationParams = {
        unitId,
        subUnitId,
        id: task,
      };
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, cancelled);
    }
    tasks.delete(subUnitId);
  });
}
