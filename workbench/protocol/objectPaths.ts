import { ApiError, apiNotFound } from "./apiError";
import type { ArgumentInfo, Batch, ObjectPath } from "./batch";
import { ObjectPathType } from "./batch";
import type { HostObject } from "./hostObject";
import type { References } from "./references";

/** Where the paths of a batch start. */
export interface PathRoots {
  readonly root: HostObject;
  readonly references: References;
  /** Objects the client makes by class name, such as the custom-functions service. */
  readonly services: Readonly<Record<string, () => HostObject>>;
  /** Whether this Excel is new enough for a member, by its name on the wire. */
  has(type: string, wireName: string): boolean;
}

/**
 * Finds the objects that a batch's paths mean. A path is followed when an action first needs it, and once:
 * `worksheets.add()` must add one sheet, however many actions go on from there.
 */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly roots: PathRoots,
  ) {}

  /** `null` is the null object, and everything below it. */
  find(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", "The object path isn't valid.", "");
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The values of an action's or path's arguments, with the objects among them looked up. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((inner: unknown, index) => this.argument(inner, reference[index]));
    }
    return typeof reference === "number" && reference !== 0 ? this.find(reference) : value;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.roots.root;
      case ObjectPathType.reference:
        return this.roots.references.find(path.Name);
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.newObject: {
        const make = this.roots.services[path.Name];
        if (!make) throw apiNotFound(path.Name);
        return make();
      }
      default:
        return this.below(this.find(path.ParentObjectPathId ?? 0), path);
    }
  }

  private below(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (parent === null) return null;
    if (!this.roots.has(parent.type, path.Name)) throw apiNotFound(location(parent, path.Name));
    const values = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case ObjectPathType.property: {
        const child = parent.children?.[path.Name];
        if (child) return child();
        break;
      }
      case ObjectPathType.method: {
        const method = parent.objects?.[path.Name];
        if (method) return method(...values);
        break;
      }
      case ObjectPathType.indexer:
        if (parent.item) return parent.item(values[0]);
        break;
    }
    throw apiNotFound(location(parent, path.Name));
  }
}

/**
 * A place in the object model as errors name it.
 *
 * @example location({ type: "Range" }, "GetRow") // => "Range.getRow"
 */
export function location(object: Pick<HostObject, "type">, name: string): string {
  return `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
