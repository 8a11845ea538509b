import type * as allWriters from "./allWriters";
import { refuse, type Result } from "../../problem";
import { attempt } from "./hostProblem";

type Writers = typeof allWriters;

/** Runs what writes into the workbook, or looks for what could be written: it comes when it is first needed. */
export async function withWriters<T>(
  action: (writers: Writers) => Promise<Result<T>>,
): Promise<Result<T>> {
  const loading = import(/* webpackChunkName: "writers" */ "./allWriters");
  const writers = await loading.catch(() => undefined);
  return writers
    ? attempt(() => action(writers))
    : refuse("host-failed", { message: "NetworkError" });
}
