import type { RichApiEntry } from "../protocol/eventMessages";
import type { FunctionRuntimeListener } from "../protocol/services";
import { CallCache } from "./callCache";
import { isCellError, type CallArgument, type CellValue } from "./cellValue";
import { errorOutcome, readResult, type CallOutcome } from "./callResult";
import type { FailureWords } from "./failureWords";
import type { FunctionDefinition } from "./functionTable";
import { shapeArguments, type BlankValue } from "./shapeArguments";

/** The cell whose formula calls. */
export interface CallingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `'2022年'!E5` */
  readonly address: string;
}

export interface BridgePorts {
  /** Sends messages to the add-in; `false` when nobody listens. */
  push(entries: readonly RichApiEntry[]): boolean;
  /** Has these cells evaluated again. */
  recalculate(cells: readonly CallingCell[]): void;
  /** Called once after a pause; a later call replaces an earlier one. */
  wait(action: () => void): void;
}

interface PendingCall {
  readonly id: number;
  readonly key: string;
  readonly definition: FunctionDefinition;
  readonly values: readonly unknown[];
  /** Where each argument stands, `""` for one that is no reference; for functions that ask for it. */
  readonly addresses: readonly string[] | null;
  readonly cells: CallingCell[];
}

const BUSY_TEXT = "#BUSY!";
const BUSY = errorOutcome(BUSY_TEXT, "");

function isBusy(argument: CallArgument): boolean {
  const values = Array.isArray(argument) ? (argument as CellValue[][]).flat() : [argument];
  return values.some((value) => isBusyValue(value as CellValue));
}

/** In a cell that was not evaluated this time, the grid knows the error by its text only. */
function isBusyValue(value: CellValue): boolean {
  return value === BUSY_TEXT || (isCellError(value) && value.error === BUSY_TEXT);
}

/**
 * Evaluates the add-in's functions as Excel does: the formula shows `#BUSY!` at first, the calls of a recalculation
 * go to the add-in's own runtime together, and once all are answered the cells are evaluated again together.
 * Until the runtime is ready, calls wait.
 */
export class FunctionBridge implements FunctionRuntimeListener {
  private readonly known = new CallCache<CallOutcome>();
  /** Calls without an answer, sent or not. */
  private readonly open = new Map<string, PendingCall>();
  private queue: PendingCall[] = [];
  private readonly sent = new Map<number, PendingCall>();
  private answered: CallingCell[] = [];
  private isReady = false;
  private lastId = 0;

  constructor(
    private readonly ports: BridgePorts,
    private readonly blank: BlankValue,
    private readonly words: FailureWords,
  ) {}

  /** The value of a call, if it is known; else it is queued and the value is `#BUSY!`. Never throws. */
  evaluate(
    definition: FunctionDefinition,
    given: readonly CallArgument[],
    cell: CallingCell,
    parameterAddresses: readonly string[] = [],
  ): CallOutcome {
    // A result this one depends on is on its way; the cell will be evaluated again when it comes.
    if (given.some(isBusy)) return BUSY;
    const shaped = shapeArguments(definition, given, this.blank);
    if ("error" in shaped) {
      return errorOutcome(shaped.error, shaped.cause ? this.words[shaped.cause] : "");
    }
    const place = definition.requiresAddress ? cell.address : "";
    const addresses = definition.requiresParameterAddresses ? parameterAddresses : null;
    const key = `${definition.id}${place}${JSON.stringify([shaped.values, addresses])}`;
    const known = this.known.get(key);
    if (known) return known;
    this.enqueue({ key, definition, values: shaped.values, addresses }, cell);
    return BUSY;
  }

  /** To be called when the grid has finished a recalculation: only then are all its calls known. */
  flush(): void {
    this.known.trim();
    if (!this.isReady || this.queue.length === 0) return;
    if (!this.ports.push(this.queue.map(invocation))) return;
    for (const call of this.queue) this.sent.set(call.id, call);
    this.queue = [];
  }

  ready(): void {
    this.isReady = true;
    this.flush();
  }

  /** The pane is gone: what it has not answered must be asked again, and it may be another build next time. */
  reset(): void {
    this.isReady = false;
    this.known.clear();
    this.queue.unshift(...this.sent.values());
    this.sent.clear();
  }

  results(results: readonly unknown[]): void {
    for (const result of results) {
      const { id, outcome } = readResult(result, this.words);
      const call = this.sent.get(id);
      if (!call) continue;
      this.sent.delete(id);
      this.open.delete(call.key);
      this.known.set(call.key, outcome);
      this.answered.push(...call.cells);
    }
    if (this.sent.size === 0) this.apply();
    // A function that never answers must not hold back the others.
    else this.ports.wait(() => this.apply());
  }

  /** How many calls are still without an answer. */
  get openCalls(): number {
    return this.open.size;
  }

  private enqueue(asked: Omit<PendingCall, "id" | "cells">, cell: CallingCell): void {
    const open = this.open.get(asked.key);
    if (open) {
      open.cells.push(cell);
      return;
    }
    this.lastId += 1;
    const call = { ...asked, id: this.lastId, cells: [cell] };
    this.open.set(asked.key, call);
    this.queue.push(call);
  }

  private apply(): void {
    if (this.answered.length === 0) return;
    const cells = this.answered;
    this.answered = [];
    this.ports.recalculate(cells);
  }
}

const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;
const Flag = { cancelable: 1, streaming: 2, takesRichValues: 8 } as const;

/** The message by which Excel has the add-in's runtime call a function. */
function invocation({ id, definition, values, addresses, cells }: PendingCall): RichApiEntry {
  const flags =
    (definition.isCancelable ? Flag.cancelable : 0) |
    (definition.isStreaming ? Flag.streaming : 0) |
    (definition.takesRichValues ? Flag.takesRichValues : 0);
  const call = [id, definition.id, values, cells[0]?.address ?? "", flags, addresses];
  return [FUNCTION_CATEGORY, INVOCATION, "", JSON.stringify(call), 0, false];
}
