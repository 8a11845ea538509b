import type { Book } from "../book";
import { report000 } from "./report000";
import { report001 } from "./report001";
import { report002 } from "./report002";
import { report003 } from "./report003";
import { report004 } from "./report004";

/** The workbooks on which reports as bureaus really wrote them could rest. */
export const reports: readonly Book[] = [report000, report001, report002, report003, report004];
