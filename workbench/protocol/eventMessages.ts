import { printArea } from "../grid/address";
import type { GridChange } from "../grid/gridModel";
import type { EventName, EventRegistrations } from "./eventRegistrations";
import { WORKBOOK_TARGET, eventTypes } from "./eventRegistrations";

/** One entry of the event `richApiMessage`: category, type, target, JSON text, id, whether another user's. */
export type RichApiEntry = readonly [number, number, string, string, number, boolean];

/** The category of the object model's own events. */
const EVENT_CATEGORY = 65536;

/** The messages that the add-in must get about a change, given what it listens to. */
export function eventMessages(change: GridChange, registered: EventRegistrations): RichApiEntry[] {
  return eventsOf(change).flatMap(({ event, sheet, message }) =>
    [WORKBOOK_TARGET, sheet]
      .filter((target) => registered.isRegistered(event, target))
      .map((target): RichApiEntry => [
        EVENT_CATEGORY,
        eventTypes[event],
        target,
        JSON.stringify({ worksheetId: sheet, ...message }),
        0,
        false,
      ]),
  );
}

interface Event {
  readonly event: EventName;
  readonly sheet: string;
  readonly message: Readonly<Record<string, string>>;
}

function eventsOf(change: GridChange): Event[] {
  const source = "Local";
  const { sheet } = change;
  switch (change.type) {
    case "edited": {
      const address = printArea(change.area);
      const details = {
        changeType: change.kind,
        source,
        triggerSource: "Unknown",
        shiftDirection: "None",
      };
      return [{ event: "DataChangedEvent", sheet, message: { address, ...details } }];
    }
    case "calculated":
      return [{ event: "CalculatedEvent", sheet, message: { address: printArea(change.area) } }];
    case "formatted":
      return [
        {
          event: "FormatChangedEvent",
          sheet,
          message: { address: printArea(change.area), source },
        },
      ];
    case "selected":
      return [
        { event: "SelectionChangedEvent", sheet, message: { address: printArea(change.area) } },
      ];
    case "activated": {
      const left = change.previous;
      const deactivated: Event[] =
        left === undefined ? [] : [{ event: "DeactivatedEvent", sheet: left, message: {} }];
      return [...deactivated, { event: "ActivatedEvent", sheet, message: {} }];
    }
    case "added":
      return [{ event: "AddedEvent", sheet, message: { source } }];
    case "deleted":
      return [{ event: "DeletedEvent", sheet, message: { source } }];
    case "renamed": {
      const message = { nameBefore: change.before, nameAfter: change.after, source };
      return [{ event: "EventNameChanged", sheet, message }];
    }
    case "visibility": {
      const message = { visibilityBefore: change.before, visibilityAfter: change.after, source };
      return [{ event: "EventVisibilityChanged", sheet, message }];
    }
  }
}
