import { invalidReference } from "./apiError";
import type { HostObject } from "./hostObject";

/** Objects that the client keeps across batches (`trackedObjects`), under the names given out for them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private given = 0;

  keep(object: HostObject): void {
    if (this.nameOf(object) !== undefined) return;
    this.given += 1;
    const name = `reference-${this.given}`;
    this.objects.set(name, object);
    this.names.set(object, name);
  }

  nameOf(object: HostObject): string | undefined {
    const name = this.names.get(object);
    return name !== undefined && this.objects.has(name) ? name : undefined;
  }

  find(name: unknown): HostObject {
    const object = this.objects.get(String(name));
    if (!object) throw invalidReference();
    return object;
  }

  forget(name: unknown): void {
    this.objects.delete(String(name));
  }

  forgetAll(): void {
    this.objects.clear();
  }

  get count(): number {
    return this.objects.size;
  }
}
