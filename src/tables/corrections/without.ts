/**
 * The same object without some of its fields.
 *
 * @example without({ name: "专利", unit: "件" }, "unit") // => { name: "专利" }
 */
export function without<T extends object, Key extends keyof T>(
  value: T,
  ...keys: readonly Key[]
): Omit<T, Key> {
  const copy: Partial<T> = { ...value };
  for (const key of keys) delete copy[key];
  return copy as Omit<T, Key>;
}
