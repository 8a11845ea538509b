import { enUS } from "./enUS";
import { enUSPages } from "./enUSPages";

export const enUSWhole = { ...enUS, ...enUSPages };
