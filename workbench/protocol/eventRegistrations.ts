import type { HostMethod } from "./hostObject";

/** The target of events that the client listens to on a whole collection. */
export const WORKBOOK_TARGET = "Workbook";

/** Event numbers of the client library, by the method that registers for them (excel-web-16.00.debug.js). */
export const eventTypes = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

export type EventName = keyof typeof eventTypes;

/** What programs call them. */
export const eventMembers: Readonly<Record<EventName, string>> = {
  DataChangedEvent: "onChanged",
  ActivatedEvent: "onActivated",
  DeactivatedEvent: "onDeactivated",
  AddedEvent: "onAdded",
  SelectionChangedEvent: "onSelectionChanged",
  DeletedEvent: "onDeleted",
  CalculatedEvent: "onCalculated",
  FormatChangedEvent: "onFormatChanged",
  RowSortedEvent: "onRowSorted",
  ColumnSortedEvent: "onColumnSorted",
  SingleClickedEvent: "onSingleClicked",
  RowHiddenChangedEvent: "onRowHiddenChanged",
  FormulaChangedEvent: "onFormulaChanged",
  ProtectionChangedEvent: "onProtectionChanged",
  EventNameChanged: "onNameChanged",
  EventVisibilityChanged: "onVisibilityChanged",
  EventMoved: "onMoved",
};

/** Which events the add-in has asked for, and on what. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  isRegistered(event: EventName, target: string): boolean {
    return (this.counts.get(key(event, target)) ?? 0) > 0;
  }

  clear(): void {
    this.counts.clear();
  }

  /** The methods `_Register…` and `_Unregister…` of an object that has all these events. */
  methodsFor(target: string): Record<string, HostMethod> {
    const methods: Record<string, HostMethod> = {};
    for (const event of Object.keys(eventTypes) as EventName[]) {
      methods[`_Register${event}`] = () => this.change(event, target, 1);
      methods[`_Unregister${event}`] = () => this.change(event, target, -1);
    }
    return methods;
  }

  private change(event: EventName, target: string, step: 1 | -1): void {
    const count = this.counts.get(key(event, target)) ?? 0;
    this.counts.set(key(event, target), Math.max(0, count + step));
  }
}

function key(event: EventName, target: string): string {
  return `${eventTypes[event]} ${target}`;
}
