import { zhCN } from "./zhCN";
import { zhCNPages } from "./zhCNPages";
import type { Catalogue } from "./catalogue";

export const zhCNWhole: Catalogue = { ...zhCN, ...zhCNPages };
