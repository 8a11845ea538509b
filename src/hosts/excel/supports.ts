/** Whether this Excel has the requirement set; a call of an older one fails as a whole batch. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
