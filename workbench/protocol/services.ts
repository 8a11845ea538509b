import { invalidArgument } from "./apiError";
import type { HostObject } from "./hostObject";

/** What the add-in's custom-functions runtime tells the host. */
export interface FunctionRuntimeListener {
  ready(): void;
  /** Results as they come over the wire: arrays or records, by the library's version. */
  results(results: readonly unknown[]): void;
}

/** The add-in's pane, which the add-in itself can close and open. */
export interface PaneWindow {
  readonly isVisible: boolean;
  setVisible(isVisible: boolean): void;
}

/** Whether the add-in is to start with the workbook; a wish that Excel keeps in the file. */
export interface StartWish {
  startsWithBook: boolean;
}

/** Among the optional features of the runtime: results are sent every 200 ms instead of every 500 ms. */
const SHORT_RESULT_INTERVAL = 2;

/** The objects that the client library makes by class name, for itself and for the custom functions. */
export function services(
  runtime: FunctionRuntimeListener,
  pane: PaneWindow,
  start: StartWish,
): Record<string, () => HostObject> {
  return {
    "Microsoft.ExcelServices.CustomFunctions": () => customFunctions(runtime),
    "Microsoft.AppRuntime.AppRuntimeService": () => appRuntime(pane),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": () => appRuntimeStart(start),
    "Microsoft.InternalService.AddinInternalService": () => ({
      type: "AddinInternalService",
      methods: { NotifyActionHandlerReady: () => null },
    }),
  };
}

function customFunctions(runtime: FunctionRuntimeListener): HostObject {
  const takeResults = (results: unknown): void =>
    runtime.results(Array.isArray(results) ? (results as unknown[]) : []);
  return {
    type: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        runtime.ready();
      },
      _GetEnabledFeatures: () => [SHORT_RESULT_INTERVAL],
      SetInvocationArrayResults: takeResults,
      SetInvocationResults: takeResults,
    },
  };
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
function appRuntime(pane: PaneWindow): HostObject {
  return {
    type: "AppRuntimeService",
    methods: {
      GetAppRuntimeState: () => (pane.isVisible ? "Visible" : "Background"),
      SetAppRuntimeState: (state) => {
        if (state !== "Visible" && state !== "Background") {
          throw invalidArgument("AppRuntimeService.setAppRuntimeState");
        }
        pane.setVisible(state === "Visible");
      },
    },
  };
}

/** `Office.addin.setStartupBehavior()`: taken down; here the add-in always starts with the workbook. */
function appRuntimeStart(start: StartWish): HostObject {
  return {
    type: "AppRuntimePersistenceService",
    methods: {
      GetAppRuntimeStartState: () => (start.startsWithBook ? "Background" : "Inactive"),
      SetAppRuntimeStartState: (state) => {
        if (state !== "Background" && state !== "Inactive") {
          throw invalidArgument("AppRuntimePersistenceService.setAppRuntimeStartState");
        }
        start.startsWithBook = state === "Background";
      },
    },
  };
}
