import type { OpenedWorkbench } from "./openWorkbench";

/** What the workbook itself holds under a key of the add-in. */
export function keptInWorkbook(workbench: OpenedWorkbench, key: string): Promise<string | null> {
  return workbench.inPane<string | null>(`Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(${JSON.stringify(key)});
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : setting.value;
  })`);
}

/** Waits until the workbook holds these words under a key of the add-in: what is changed is saved when it has rested. */
export async function untilKept(
  workbench: OpenedWorkbench,
  key: string,
  words: string,
): Promise<void> {
  while (!(await keptInWorkbook(workbench, key))?.includes(words))
    await workbench.page.waitForTimeout(50);
}
