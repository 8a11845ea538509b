import type { Book } from "../book";
import { report001 } from "./report001";
import { report003 } from "./report003";
import { report004 } from "./report004";

/** The workbooks on which reports as bureaus really wrote them could rest. */
export const reports: readonly Book[] = [report001, report003, report004];
