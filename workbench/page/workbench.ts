import { downloadFile } from "../../src/pane/downloadFile";
import { problemSentence } from "../../src/problemSentence";
import { formatCell } from "../../src/workbook/address";
import { fileFormulas, storedFormulas } from "../book/fileFormulas";
import { readBook } from "../book/readBook";
import type { FunctionDefinition } from "../functions/functionTable";
import { askToDrop } from "./askToDrop";
import { debugSurface } from "./debugSurface";
import { element } from "./element";
import { fetchFile } from "./fetchFile";
import type { Layout } from "./layout";
import type { PageOptions } from "./pageOptions";
import { Session } from "./session";
import { showStatus } from "./statusLine";
import type { Theme } from "./theme";
import { words as catalogue, type Words } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The page at work: opens workbooks, one at a time, and shows what goes on. */
export class Workbench {
  private session: Session | undefined;
  private theme: Theme;
  private readonly words: Words;

  constructor(
    private readonly layout: Layout,
    private readonly options: PageOptions,
    private readonly functions: readonly FunctionDefinition[],
  ) {
    this.words = catalogue[options.language];
    this.theme = options.theme;
    layout.paneButton.addEventListener("click", () =>
      this.session?.setVisible(!this.session.isVisible),
    );
  }

  async openSample(file: string): Promise<void> {
    const response = await fetchFile(`samples/${encodeURIComponent(file)}`);
    if (response) await this.open(await response.arrayBuffer(), file);
    else this.complain(this.words.sampleMissing(file));
  }

  async openFile(file: File): Promise<void> {
    await this.open(await file.arrayBuffer(), file.name);
  }

  /** Hands the open workbook out as a file, as it stands. */
  async save(): Promise<void> {
    const { session } = this;
    if (!session) return;
    const bytes = await session.save(storedFormulas(this.functions));
    const name = (this.layout.bookName.textContent || "").replace(/\.xls[xm]$/i, "");
    downloadFile(bytes, `${name}.xlsx`, XLSX);
  }

  showTheme(theme: Theme): void {
    this.theme = theme;
    this.session?.showTheme(theme);
  }

  /** Whether the open workbook may be closed: the user is asked when changes would be lost. */
  async mayClose(): Promise<boolean> {
    return !this.session?.isChanged || askToDrop(this.words);
  }

  complain(sentence: string): void {
    const close = element(
      "button",
      { type: "button", class: "button", "aria-label": this.words.close },
      "×",
    );
    close.addEventListener("click", () => (this.layout.message.hidden = true));
    this.layout.message.replaceChildren(element("span", {}, sentence), close);
    this.layout.message.hidden = false;
  }

  /** The open workbook stays when the file cannot be read. */
  private async open(bytes: ArrayBuffer, name: string): Promise<void> {
    const { language, client, blank } = this.options;
    this.layout.status.textContent = this.words.loading(name);
    const book = await readBook(bytes, name, fileFormulas(this.functions));
    if (!book.ok) {
      this.complain(problemSentence(book.problem, language));
      return this.update();
    }
    if (!(await this.mayClose())) return this.update();
    this.layout.message.hidden = true;
    this.layout.pane.hidden = false;
    this.session?.close();
    const session = new Session({
      book: book.value,
      functions: this.functions,
      language,
      client,
      blank,
      theme: this.theme,
      words: this.words,
      gridContainer: this.freshGrid(),
      paneContainer: this.layout.pane,
      onUpdate: () => this.update(),
    });
    this.session = session;
    this.layout.bookName.textContent = name;
    window.workbench = debugSurface(name, session);
    this.update();
  }

  private freshGrid(): HTMLElement {
    const container = element("div", { class: "grid-container" });
    this.layout.grid.replaceChildren(container);
    return container;
  }

  private update(): void {
    const { session } = this;
    if (!session) return;
    this.layout.handle.hidden = !session.isVisible;
    this.layout.paneButton.textContent = session.isVisible
      ? this.words.closePane
      : this.words.openPane;
    const { sheet, area } = session.grid.selection();
    const place = { sheet, row: area.top, column: area.left };
    showStatus(this.layout.status, this.words, {
      openCalls: session.bridge.openCalls,
      isAddinReady: session.isAddinReady,
      cell: formatCell(area.top, area.left),
      ...session.explain(place),
    });
  }
}
