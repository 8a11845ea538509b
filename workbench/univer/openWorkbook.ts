import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";

/** The one workbook that the grid shows. */
export function openWorkbook(injector: Injector): Workbook {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("No workbook is open");
  return workbook;
}
