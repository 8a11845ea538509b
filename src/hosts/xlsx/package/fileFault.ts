import type { Problem, ProblemCode } from "../../../problem";

/**
 * What is wrong with a file, found deep within one of its parts: thrown there, and caught where the sheet or the whole file
 * is given up for it. It never leaves this host.
 */
export class FileFault extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, detail?: Problem["detail"]) {
    super(code);
    this.problem = detail === undefined ? { code } : { code, detail };
  }
}
