import type { ReadBook } from "../book/readBook";
import type { Language } from "../../src/language";
import { formatRectangle } from "../../src/workbook/address";
import { writeBook, type FormulaWriter } from "../book/writeBook";
import { FunctionBridge, type CallingCell } from "../functions/functionBridge";
import type { FunctionDefinition } from "../functions/functionTable";
import { ReasonTable } from "../functions/reasonTable";
import { ResultFormats } from "../functions/resultFormats";
import type { BlankValue } from "../functions/shapeArguments";
import { quoteSheet } from "../grid/address";
import { rectangle } from "../grid/area";
import type { GridChange, GridModel } from "../grid/gridModel";
import type { Chart } from "../protocol/charts";
import type { Batch, BatchResponse } from "../protocol/batch";
import type { ExcelClient } from "../protocol/excelClient";
import { ExcelHost } from "../protocol/excelHost";
import { OfficeChannel } from "../protocol/officeChannel";
import { visibilityMessage } from "../protocol/paneVisibility";
import { refuseBatch } from "../protocol/runBatch";
import type { PaneWindow } from "../protocol/services";
import { Calculation } from "../univer/calculation";
import { explainAlerts } from "../univer/explainAlerts";
import { functionCells } from "../univer/functionCells";
import { metricFunction, type EvaluatedCell, type ReferredArea } from "../univer/metricFunction";
import { showResultFormats } from "../univer/showResultFormats";
import { startUniver, type RegisteredFunction, type RunningUniver } from "../univer/startUniver";
import { UniverGrid } from "../univer/univerGrid";
import { watchCellEditing } from "../univer/watchCellEditing";
import { withFormats } from "../functions/withFormats";
import { explainError } from "./explainError";
import { newIdentity } from "./newIdentity";
import { openPaneFrame, type PaneFrame } from "./paneFrame";
import type { Theme } from "./theme";
import type { Words } from "./words";

export interface SessionParts {
  readonly book: ReadBook;
  readonly functions: readonly FunctionDefinition[];
  readonly language: Language;
  /** The kind of Excel to play. */
  readonly client: ExcelClient;
  readonly blank: BlankValue;
  readonly theme: Theme;
  readonly words: Words;
  readonly gridContainer: HTMLElement;
  readonly paneContainer: HTMLElement;
  /** Something has changed that the page shows. */
  onUpdate(): void;
}

export interface LoggedBatch {
  readonly batch: Batch;
  readonly response: BatchResponse;
}

/** Functions that have answered wait this long for the others of their recalculation. */
const ANSWER_WAIT = 1000;

/** After which the grid has written what was typed into a cell. */
const ENTRY_WAIT = 100;

/** One open workbook: its grid, the add-in's pane, and all that passes between them. */
export class Session implements PaneWindow {
  readonly grid: GridModel;
  readonly bridge: FunctionBridge;
  private readonly reasons = new ReasonTable();
  /** The round trips of the add-in, oldest first. */
  readonly batches: LoggedBatch[] = [];
  private readonly univer: RunningUniver;
  private readonly calculation: Calculation;
  private readonly host: ExcelHost;
  private readonly channel: OfficeChannel;
  private readonly pane: PaneFrame;
  private readonly formats = new ResultFormats();
  private isReady = false;
  private timer = 0;
  private entryTimer = 0;
  private isEdited = false;
  private savedSettings: string;
  private refusal: { readonly code: string; tripsLeft: number } | undefined;

  constructor(private readonly parts: SessionParts) {
    const { book, language, words } = parts;
    this.bridge = new FunctionBridge(
      {
        push: (entries) => this.channel.push(entries),
        recalculate: (cells) => this.calculation.recalculate(cells.map(areaOfCell)),
        wait: (action) => {
          window.clearTimeout(this.timer);
          this.timer = window.setTimeout(action, ANSWER_WAIT);
        },
      },
      parts.blank,
      words,
    );
    this.univer = startUniver(
      parts.gridContainer,
      language,
      parts.theme === "dark",
      parts.functions.map((definition) => this.register(definition)),
      book.data,
    );
    this.calculation = new Calculation(this.univer.injector, book.data.id, () => {
      this.reasons.nextRound();
      this.bridge.flush();
      parts.onUpdate();
    });
    const calculation = {
      isCalculating: () => this.calculation.isCalculating() || this.bridge.openCalls > 0,
      recalculate: () => this.calculation.recalculateAll(),
    };
    const { api, injector } = this.univer;
    this.grid = new UniverGrid(api, injector, calculation, this.formats);
    showResultFormats(injector, this.formats);
    this.grid.onChange((change) => this.changed(change));
    explainAlerts(this.univer.injector, (cell) => this.explain(cell).reason);
    this.host = new ExcelHost(
      this.grid,
      book,
      { ready: () => this.ready(), results: (results) => this.results(results) },
      this,
      parts.client,
      (entries) => this.channel.push(entries),
    );
    this.savedSettings = JSON.stringify(this.host.settings.asPairs());
    const identity = newIdentity(language);
    this.channel = new OfficeChannel(identity, {
      post: (text) => this.pane.post(text),
      run: (batch) => this.run(batch),
      onStart: () => this.restart(),
      settings: this.host.settings,
      bookName: book.name,
      client: parts.client,
    });
    watchCellEditing(injector, (isEditing) => this.editing(isEditing));
    this.pane = openPaneFrame(parts.paneContainer, identity, words.paneTitle, (message) =>
      this.channel.receive(message),
    );
  }

  get charts(): readonly Chart[] {
    return this.host.charts.list();
  }

  /** Whether the add-in's functions can be called. */
  get isAddinReady(): boolean {
    return this.isReady;
  }

  get isVisible(): boolean {
    return !this.parts.paneContainer.hidden;
  }

  /** Closes or opens the pane. As in Excel, the add-in goes on running and is told. */
  setVisible(isVisible: boolean): void {
    if (isVisible === this.isVisible) return;
    this.parts.paneContainer.hidden = !isVisible;
    this.channel.push([visibilityMessage(isVisible)]);
    this.parts.onUpdate();
  }

  /** The error a cell shows and the reason for it. */
  explain(cell: EvaluatedCell): { readonly error: string; readonly reason: string } {
    return explainError(this.grid, this.reasons, this.parts.words, cell);
  }

  /** As the user does by the menu of the row's header. */
  insertRow(row: number): void {
    this.univer.api.getActiveWorkbook()?.getActiveSheet().insertRows(row, 1);
  }

  /** Whether the workbook holds anything that has not been saved, by the user's hand or by the add-in's. */
  get isChanged(): boolean {
    return this.isEdited || JSON.stringify(this.host.settings.asPairs()) !== this.savedSettings;
  }

  /** The workbook as it stands, as an .xlsx file. */
  save(writeFormula: FormulaWriter): Promise<Uint8Array> {
    const { grid, host } = this;
    const settings = host.settings.asPairs();
    this.isEdited = false;
    this.savedSettings = JSON.stringify(settings);
    return writeBook({ grid, areas: host.areas, settings }, writeFormula);
  }

  showTheme(theme: Theme): void {
    this.univer.api.toggleDarkMode(theme === "dark");
  }

  close(): void {
    window.clearTimeout(this.timer);
    window.clearTimeout(this.entryTimer);
    this.pane.close();
    this.univer.dispose();
  }

  private register(definition: FunctionDefinition): RegisteredFunction {
    const executor = metricFunction((values, cell, references) => {
      const addresses = references.map((area) => (area ? this.addressOf(area) : ""));
      const given = values.map((value, index) =>
        withFormats(value, references[index], this.formats),
      );
      const outcome = this.bridge.evaluate(definition, given, this.callingCell(cell), addresses);
      this.reasons.note(cell, outcome);
      this.formats.note(cell, outcome);
      return outcome;
    });
    return { definition, executor };
  }

  private callingCell({ sheet, row, column }: EvaluatedCell): CallingCell {
    const address = this.addressOf({ sheet, top: row, left: column, bottom: row, right: column });
    return { sheet, row, column, address };
  }

  private addressOf({ sheet, ...area }: ReferredArea): string {
    const name = this.grid.sheets().find((each) => each.id === sheet)?.name ?? "";
    return `${quoteSheet(name)}!${formatRectangle(area)}`;
  }

  /** What add-ins keep in the workbook, as pairs of key and JSON text. */
  get settings(): readonly (readonly [string, string])[] {
    return this.host.settings.asPairs();
  }

  /** The round trip of that number from now on is refused, once. */
  refuseTrip(trip: number, code: string): void {
    this.refusal = { code, tripsLeft: trip };
  }

  /** How many go through until then. */
  get tripsLeft(): number {
    return this.refusal?.tripsLeft ?? 0;
  }

  private run(batch: Batch): BatchResponse {
    const { refusal } = this;
    if (refusal) refusal.tripsLeft -= 1;
    const response = refusal?.tripsLeft === 0 ? refuseBatch(refusal.code) : this.host.run(batch);
    this.batches.push({ batch, response });
    return response;
  }

  /** The pane's document is loaded anew, and with it the functions. */
  private restart(): void {
    this.isReady = false;
    this.host.restart();
    this.bridge.reset();
  }

  private ready(): void {
    this.isReady = true;
    this.bridge.ready();
    this.recalculateFunctions();
  }

  private results(results: readonly unknown[]): void {
    this.bridge.results(results);
    this.parts.onUpdate();
  }

  /** The grid writes an entry a moment after its editor is gone. */
  private editing(isEditing: boolean): void {
    window.clearTimeout(this.entryTimer);
    const end = (): void => this.channel.setEditing(false);
    if (isEditing) this.channel.setEditing(true);
    else this.entryTimer = window.setTimeout(end, ENTRY_WAIT);
  }

  private changed(change: GridChange): void {
    if (change.type === "edited") {
      this.calculation.expect(change);
      // Formulas have moved to other cells: what is known by cell must be found anew.
      if (change.kind !== "RangeEdited") this.recalculateFunctions();
      else this.formats.forget(change.sheet, change.area);
    }
    this.isEdited ||= !passing.has(change.type);
    if (change.type === "selected") this.channel.sendEvent("documentSelectionChanged", {});
    this.parts.onUpdate();
  }

  private recalculateFunctions(): void {
    this.reasons.clear();
    this.formats.clear();
    this.calculation.recalculate(functionCells(this.univer.injector));
  }
}

/** What happens in the grid without the workbook being another for it. */
const passing = new Set<GridChange["type"]>(["selected", "activated", "calculated"]);

function areaOfCell({ sheet, row, column }: EvaluatedCell) {
  return { sheet, area: rectangle(row, column, 1, 1) };
}
