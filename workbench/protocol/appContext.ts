import type { ExcelClient } from "./excelClient";

/** Who the add-in is told it is, for the life of one pane. */
export interface PaneIdentity {
  /** Names the conversation between page and pane; its own for every pane. */
  readonly conversationId: string;
  readonly addinId: string;
  /** The page's origin, which must be https and on the pane's own host name. */
  readonly origin: string;
  /** Of the user interface and the data: `zh-CN`. */
  readonly locale: string;
}

/** A shared runtime (1) with custom functions (2). */
const HOST_FLAGS = 3;

/** The name of the pane's frame, from which the client library learns where it runs. It survives a reload. */
export function frameName(identity: PaneIdentity): string {
  const { conversationId, addinId, origin, locale } = identity;
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel|Web|16.00|${locale}|${addinId}|||${HOST_FLAGS}`,
    xdmInfo: `${conversationId}|${addinId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to the library's first question. */
export function appContext(
  identity: PaneIdentity,
  bookName: string,
  settings: readonly (readonly [string, string])[],
  { requirementSets }: ExcelClient,
): Record<string, unknown> {
  return {
    _id: identity.addinId,
    _appName: 16, // Excel on the web
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.19999.10000",
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: `${identity.origin}/${encodeURIComponent(bookName)}`,
    _clientMode: 1, // read and write
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1, // a task pane
    _eToken: "",
    _correlationId: identity.conversationId,
    _appInstanceId: identity.addinId,
    _initialDisplayMode: 2,
    _featureGates: {},
    _requirementMatrix: JSON.stringify(requirementSets),
  };
}
