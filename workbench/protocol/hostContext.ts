import type { BookAreas } from "../grid/bookAreas";
import type { GridModel } from "../grid/gridModel";
import type { Charts } from "./charts";
import type { EventRegistrations } from "./eventRegistrations";
import type { References } from "./references";
import type { Settings } from "./settings";

/** What the objects of one open workbook share. */
export interface HostContext {
  readonly grid: GridModel;
  readonly areas: BookAreas;
  readonly charts: Charts;
  readonly settings: Settings;
  readonly events: EventRegistrations;
  readonly references: References;
  /** The file's name. */
  readonly bookName: string;
}
