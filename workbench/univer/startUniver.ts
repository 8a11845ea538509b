import {
  LocaleType,
  Univer,
  mergeLocales,
  type IWorkbookData,
  type Injector,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FunctionType, type BaseFunction, type IFunctionInfo } from "@univerjs/engine-formula";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../src/language";
import type { FunctionDefinition } from "../functions/functionTable";

export interface RunningUniver {
  readonly api: FUniver;
  readonly injector: Injector;
  dispose(): void;
}

/** A function of the add-in and the class that evaluates it. */
export interface RegisteredFunction {
  readonly definition: FunctionDefinition;
  readonly executor: new (name: string) => BaseFunction;
}

/** Puts a grid with one workbook into an element. Functions must be known before the workbook is. */
export function startUniver(
  container: HTMLElement,
  language: Language,
  isDark: boolean,
  functions: readonly RegisteredFunction[],
  book: IWorkbookData,
): RunningUniver {
  const locale = language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    locale,
    locales: { [locale]: mergeLocales(language === "zh-CN" ? zhCN : enUS) },
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    formula: {
      function: functions.map(({ definition, executor }) => [executor, definition.name]),
      description: functions.map(({ definition }) => functionInfo(definition)),
      // Cells without a value are calculated at once; those that came with one show it until the add-in is ready.
      initialFormulaComputing: CalculationMode.WHEN_EMPTY,
    },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook(book);
  return { api, injector: univer.__getInjector(), dispose: () => univer.dispose() };
}

/** What the grid shows while a formula is typed. */
function functionInfo(definition: FunctionDefinition): IFunctionInfo {
  return {
    functionName: definition.name,
    functionType: FunctionType.User,
    description: definition.description,
    abstract: definition.description,
    functionParameter: definition.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.isOptional ? 0 : 1,
      repeat: parameter.isRepeating ? 1 : 0,
    })),
  };
}
