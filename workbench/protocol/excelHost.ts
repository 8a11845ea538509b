import { BookAreas, type FileAreas } from "../grid/bookAreas";
import type { GridModel } from "../grid/gridModel";
import { neededVersion } from "./apiVersions";
import type { Batch, BatchResponse } from "./batch";
import { Charts } from "./charts";
import { eventMessages, type RichApiEntry } from "./eventMessages";
import { EventRegistrations } from "./eventRegistrations";
import { hasSet, type ExcelClient } from "./excelClient";
import type { HostContext } from "./hostContext";
import { workbook } from "./objects/workbook";
import { References } from "./references";
import { runBatch } from "./runBatch";
import { services, type FunctionRuntimeListener, type PaneWindow } from "./services";
import { Settings } from "./settings";

/** What the workbook brings with it besides its sheets. */
export interface OpenedFile {
  readonly name: string;
  readonly areas: FileAreas;
  /** What the add-in has kept in it: pairs of key and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
}

/** Plays Excel for one open workbook and one add-in: answers batches and says what happens in the grid. */
export class ExcelHost {
  readonly settings: Settings;
  readonly areas: BookAreas;
  readonly charts = new Charts();
  private readonly context: HostContext;
  private readonly start = { startsWithBook: false };

  constructor(
    grid: GridModel,
    file: OpenedFile,
    private readonly functionRuntime: FunctionRuntimeListener,
    private readonly pane: PaneWindow,
    private readonly client: ExcelClient,
    notify: (entries: readonly RichApiEntry[]) => void,
  ) {
    const events = new EventRegistrations();
    const references = new References();
    this.settings = new Settings(file.settings);
    this.areas = new BookAreas(grid, file.areas);
    const { settings, areas, charts } = this;
    this.context = { grid, bookName: file.name, events, references, settings, areas, charts };
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
      services: services(this.functionRuntime, this.pane, this.start),
      has: (type, wireName) => {
        const needed = neededVersion(type, wireName);
        return needed === undefined || hasSet(this.client, "ExcelApi", needed);
      },
    });
  }
}
