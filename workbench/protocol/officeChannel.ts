import type { PaneIdentity } from "./appContext";
import { appContext } from "./appContext";
import { ObjectPathType, type Batch, type BatchResponse } from "./batch";
import type { RichApiEntry } from "./eventMessages";
import type { ExcelClient } from "./excelClient";
import { readRequest, RequestKind, responseText, type OfficeRequest } from "./officeMessage";
import type { Settings } from "./settings";

/** What the channel needs from the page and from the host. */
export interface ChannelPorts {
  /** Posts a text to the pane. */
  post(text: string): void;
  run(batch: Batch): BatchResponse;
  readonly settings: Settings;
  readonly bookName: string;
  readonly client: ExcelClient;
  /** The pane's document has been loaded, for the first time or again. */
  onStart(): void;
}

/** Methods of the older interface, by their number. */
const Dispatch = { saveSettings: 76, richApi: 93, addEvent: 94, removeEvent: 95 } as const;

/** Failures of a request as a whole; the client library knows them by number. */
const HostFailure = {
  internal: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Among the flags of a request: it waits until the user has finished editing a cell (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;

/** Excel on the web takes and gives no more in one batch. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Speaks with the client library of one pane: the handshake, batches, events. Knows nothing of the page. */
export class OfficeChannel {
  private readonly registrations = new Map<string, OfficeRequest>();
  private isEditing = false;
  /** What is answered when the editing ends. */
  private delayed: OfficeRequest[] = [];

  constructor(
    private readonly identity: PaneIdentity,
    private readonly ports: ChannelPorts,
  ) {}

  receive(message: unknown): void {
    const request = readRequest(message, this.identity.conversationId);
    if (!request) return;
    switch (request._actionType) {
      case RequestKind.registerEvent:
        this.registrations.set(request._actionName, request);
        return this.reply(request, { Error: 0 });
      case RequestKind.unregisterEvent:
        this.registrations.delete(request._actionName);
        return this.reply(request, { Error: 0 });
      default:
        if (this.mustWait(request)) this.delayed.push(request);
        else this.reply(request, this.answer(request));
    }
  }

  /**
   * The user begins or ends the editing of a cell. Meanwhile, as in Excel, batches wait if they have asked to
   * (`delayForCellEdit`) and are refused otherwise.
   */
  setEditing(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (isEditing) return;
    for (const request of this.delayed.splice(0)) this.reply(request, this.answer(request));
  }

  /** Sends messages of the object model and of the custom functions; `false` while nobody listens. */
  push(entries: readonly RichApiEntry[]): boolean {
    return this.sendEvent("richApiMessage", { ArrayData: entries });
  }

  /** Sends an event of the older interface, such as `documentSelectionChanged`. */
  sendEvent(name: string, data: unknown): boolean {
    const registration = this.registrations.get(name);
    if (!registration) return false;
    this.ports.post(responseText(registration, this.identity.origin, data, "event"));
    return true;
  }

  private reply(request: OfficeRequest, data: unknown): void {
    this.ports.post(responseText(request, this.identity.origin, data, "reply"));
  }

  private answer(request: OfficeRequest): unknown {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.delayed = [];
        this.ports.onStart();
        return appContext(
          this.identity,
          this.ports.bookName,
          this.ports.settings.asPairs(),
          this.ports.client,
        );
      case "executeMethod":
        return this.execute(request._data as ExecuteData);
      default:
        // Telemetry, focus and keyboard notices want no more than a reply.
        return null;
    }
  }

  private mustWait({ _actionName, _data }: OfficeRequest): boolean {
    if (!this.isEditing || _actionName !== "executeMethod") return false;
    const { DdaMethod, ArrayData } = _data as ExecuteData;
    const flags = ArrayData?.[6];
    const asked = typeof flags === "number" && (flags & DELAY_FOR_CELL_EDIT) !== 0;
    return DdaMethod.DispatchId === Dispatch.richApi && asked;
  }

  private execute(data: ExecuteData): unknown {
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.richApi:
        return this.runBatch(data.ArrayData ?? []);
      case Dispatch.saveSettings:
        this.ports.settings.replaceAll(data.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: 0 };
      case Dispatch.addEvent:
      case Dispatch.removeEvent:
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: HostFailure.internal };
    }
  }

  private runBatch(message: readonly unknown[]): unknown {
    const body = String(message[4]);
    if (byteLength(body) > PAYLOAD_LIMIT) return { Version: 1, Error: HostFailure.requestTooLarge };
    const batch = JSON.parse(body) as Batch;
    if (this.isEditing && touchesWorkbook(batch)) {
      return { Version: 1, Error: HostFailure.cellEditMode };
    }
    const text = JSON.stringify(this.ports.run(batch));
    if (byteLength(text) > PAYLOAD_LIMIT)
      return { Version: 1, Error: HostFailure.responseTooLarge };
    return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], text] };
  }
}

interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** Results of functions and notices of the runtime come through at any time. */
function touchesWorkbook({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType: type }) =>
      type === ObjectPathType.global || type === ObjectPathType.reference,
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
