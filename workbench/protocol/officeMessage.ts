/** What the client library posts to the host page. */
export interface OfficeRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Reads a posted message; `undefined` for one of another conversation or another sender. */
export function readRequest(message: unknown, conversationId: string): OfficeRequest | undefined {
  if (typeof message !== "string") return undefined;
  const parsed = parse(message) as Partial<OfficeRequest> | null;
  if (parsed?._messageType !== 0 || parsed._conversationId !== conversationId) return undefined;
  return parsed as OfficeRequest;
}

/** A reply to a request, or an event under the registration it was asked for with. */
export function responseText(
  request: OfficeRequest,
  origin: string,
  data: unknown,
  kind: "reply" | "event",
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind === "event" ? 1 : 0,
    _serializerVersion: 1,
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
