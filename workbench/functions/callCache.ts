/** Keeps what was used last. Keys hold whole ranges, so it is their length that is limited. */
export class CallCache<T> {
  private readonly entries = new Map<string, T>();
  private length = 0;

  /** 64 million characters: some ten thousand calls over a column of a thousand cells. */
  constructor(private readonly limit = 64_000_000) {}

  get(key: string): T | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    // To the end of the order, as the one used last.
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key: string, value: T): void {
    if (!this.entries.has(key)) this.length += key.length;
    this.entries.delete(key);
    this.entries.set(key, value);
  }

  /** Forgets the oldest beyond the limit. Not done while adding: results just come must be there to be used. */
  trim(): void {
    for (const key of this.entries.keys()) {
      if (this.length <= this.limit) return;
      this.entries.delete(key);
      this.length -= key.length;
    }
  }

  clear(): void {
    this.entries.clear();
    this.length = 0;
  }
}
