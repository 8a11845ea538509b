/**
 * The same object without one of its fields.
 *
 * @example without({ name: "专利", unit: "件" }, "unit") // => { name: "专利" }
 */
export function without<T extends object, Key extends keyof T>(value: T, key: Key): Omit<T, Key> {
  const copy: Partial<T> = { ...value };
  delete copy[key];
  return copy as Omit<T, Key>;
}
