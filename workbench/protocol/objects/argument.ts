import { invalidArgument } from "../apiError";

/** A whole number from an argument of a batch. */
export function wholeNumber(value: unknown, where: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(where);
  return value;
}

export function text(value: unknown, where: string): string {
  if (typeof value !== "string") throw invalidArgument(where);
  return value;
}

export function truth(value: unknown, where: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(where);
  return value;
}

/** An optional argument comes as `null` or not at all. */
export function isOmitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
