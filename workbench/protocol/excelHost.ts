import type { GridModel } from "../grid/gridModel";
import type { Batch, BatchResponse } from "./batch";
import { eventMessages, type RichApiEntry } from "./eventMessages";
import { EventRegistrations } from "./eventRegistrations";
import type { HostContext } from "./hostContext";
import { workbook } from "./objects/workbook";
import { References } from "./references";
import { runBatch } from "./runBatch";
import { services, type FunctionRuntimeListener, type PaneWindow } from "./services";
import { Settings } from "./settings";

/** Plays Excel for one open workbook and one add-in: answers batches and says what happens in the grid. */
export class ExcelHost {
  readonly settings = new Settings();
  private readonly context: HostContext;

  constructor(
    grid: GridModel,
    bookName: string,
    private readonly functionRuntime: FunctionRuntimeListener,
    private readonly pane: PaneWindow,
    notify: (entries: readonly RichApiEntry[]) => void,
  ) {
    const events = new EventRegistrations();
    const references = new References();
    this.context = { grid, bookName, events, references, settings: this.settings };
    grid.onChange((change) => {
      const entries = eventMessages(change, events);
      if (entries.length > 0) notify(entries);
    });
  }

  /** The add-in starts over: it has asked for no events and keeps no objects. */
  restart(): void {
    this.context.events.clear();
    this.context.references.forgetAll();
  }

  run(batch: Batch): BatchResponse {
    return runBatch(batch, {
      root: workbook(this.context),
      references: this.context.references,
      services: services(this.functionRuntime, this.pane),
    });
  }
}
