/** The add-in's settings in the open workbook: one store behind `workbook.settings` and `document.settings`. */
export class Settings {
  private values = new Map<string, unknown>();

  constructor(pairs: readonly (readonly [string, string])[] = []) {
    this.replaceAll(pairs);
  }

  keys(): string[] {
    return [...this.values.keys()];
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  set(key: string, value: unknown): void {
    this.values.set(key, value);
  }

  delete(key: string): void {
    this.values.delete(key);
  }

  /** As `document.settings` reads them at the start: pairs of key and JSON text. */
  asPairs(): [string, string][] {
    return [...this.values].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  /** As `document.settings.saveAsync` writes them: all at once. */
  replaceAll(pairs: readonly (readonly [string, string])[]): void {
    this.values = new Map(pairs.map(([key, text]) => [key, JSON.parse(text) as unknown]));
  }
}
