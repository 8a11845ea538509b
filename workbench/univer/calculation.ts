import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { Area } from "../../src/workbook/workbook";
import { rangeOf } from "./univerChanges";

/** Cells that have changed, or whose formulas are to be evaluated again. */
export interface DirtyArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Starts recalculations of the open workbook and knows when they end.
 *
 * The engine loses changes that come while it is at work: it is told to stop and start over, but when it has just
 * finished it does neither. So all that was dirty is kept here until a recalculation has run undisturbed.
 */
export class Calculation {
  private readonly commands: ICommandService;
  /** Dirty since the last start, and what the run under way was started with. */
  private waiting: DirtyArea[] = [];
  private underWay: DirtyArea[] = [];
  /** The engine comes to life a moment after the grid, and hears nothing before. */
  private isAlive = false;
  private isTriggering = false;
  private isExpected = false;
  private isRunning = false;
  private isDisturbed = false;

  constructor(
    injector: Injector,
    private readonly unitId: string,
    private readonly onFinished: () => void,
  ) {
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetTriggerFormulaCalculationStartMutation.id) this.heardTrigger();
      if (id === SetFormulaCalculationStartMutation.id) this.started();
      if (id === SetFormulaCalculationStopMutation.id) this.stopped();
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState: state } =
        (params as ISetFormulaCalculationNotificationMutation | undefined) ?? {};
      if (state === undefined) return;
      // A run that was stopped has been started again by now.
      if (state === FormulaExecutedStateType.STOP_EXECUTION && this.isRunning) return;
      this.finished();
    });
  }

  /** Whether cells are being evaluated, or are about to be. */
  isCalculating(): boolean {
    return this.isExpected || this.isRunning;
  }

  /** Cells were edited: the engine starts a moment later by itself. */
  expect(edited: DirtyArea): void {
    this.waiting.push(edited);
    this.isExpected = true;
  }

  /** Evaluates the formulas in these cells and what depends on them. */
  recalculate(dirty: readonly DirtyArea[]): void {
    if (dirty.length === 0) return;
    this.waiting.push(...dirty);
    this.isExpected = true;
    if (this.isAlive) this.trigger(false, dirty);
  }

  recalculateAll(): void {
    this.trigger(true, []);
  }

  /** The first trigger that is not ours is the engine's own. */
  private heardTrigger(): void {
    if (this.isTriggering || this.isAlive) return;
    this.isAlive = true;
    if (this.waiting.length > 0) this.trigger(false, this.waiting);
  }

  private started(): void {
    if (this.isRunning) this.isDisturbed = true;
    this.isRunning = true;
    this.isExpected = false;
    this.underWay.push(...this.waiting);
    this.waiting = [];
  }

  private stopped(): void {
    this.isDisturbed = true;
    this.isRunning = false;
  }

  private finished(): void {
    this.isRunning = false;
    const dirty = this.underWay;
    this.underWay = [];
    if (this.isDisturbed) {
      this.isDisturbed = false;
      this.recalculate(dirty);
    }
    this.onFinished();
  }

  private trigger(forceCalculation: boolean, dirty: readonly DirtyArea[]): void {
    this.isExpected = true;
    this.isTriggering = true;
    const dirtyRanges = dirty.map(({ sheet, area }) => ({
      unitId: this.unitId,
      sheetId: sheet,
      range: rangeOf(area),
    }));
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    const params = { ...nothing, forceCalculation, dirtyRanges };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
    this.isTriggering = false;
  }
}
