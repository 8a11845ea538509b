import { entityByIndicator } from "./entityByIndicator";
import { entityByPeriod } from "./entityByPeriod";
import { indicatorByEntity } from "./indicatorByEntity";
import { indicatorByPeriod } from "./indicatorByPeriod";
import { indicatorByRole } from "./indicatorByRole";
import type { FigureOrientation, Layout } from "./layout";
import { partByIndicator } from "./partByIndicator";
import { periodByIndicator } from "./periodByIndicator";
import { record } from "./record";

/** All layouts of figures that are read. A table is laid out in the first way that recognises it. */
export const LAYOUTS: Readonly<Record<FigureOrientation, Layout>> = {
  record,
  "part-by-indicator": partByIndicator,
  "indicator-by-entity": indicatorByEntity,
  "indicator-by-role": indicatorByRole,
  "indicator-by-period": indicatorByPeriod,
  "entity-by-indicator": entityByIndicator,
  "entity-by-period": entityByPeriod,
  "period-by-indicator": periodByIndicator,
};
