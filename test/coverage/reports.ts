import type { Book } from "../books/book";
import { report000 } from "../books/reports/report000";
import { report001 } from "../books/reports/report001";
import { report002 } from "../books/reports/report002";
import { report003 } from "../books/reports/report003";
import { report004 } from "../books/reports/report004";
import type { ReportClaim } from "./claim";
import { claims000 } from "./claims000";
import { claims001 } from "./claims001";
import { claims002 } from "./claims002";
import { claims003 } from "./claims003";
import { claims004 } from "./claims004";

/** A real report: its workbook, its statements, and how much of it the text has to say. */
export interface CoveredReport {
  readonly id: string;
  readonly book: Book;
  readonly claims: readonly ReportClaim[];
  /** So many of its statements at least; a change that loses one has to say why. */
  readonly floor: number;
  /** So many of the kinds of statement at least, one statement of each. */
  readonly kindsFloor: number;
}

/** The digits of 000 and 002 are masked: their figures are invented. */
export const coveredReports: readonly CoveredReport[] = [
  { id: "000", book: report000, claims: claims000, floor: 81, kindsFloor: 33 },
  { id: "001", book: report001, claims: claims001, floor: 47, kindsFloor: 13 },
  { id: "002", book: report002, claims: claims002, floor: 34, kindsFloor: 14 },
  { id: "003", book: report003, claims: claims003, floor: 62, kindsFloor: 13 },
  { id: "004", book: report004, claims: claims004, floor: 69, kindsFloor: 21 },
];
