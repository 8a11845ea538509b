/**
 * Makes something of an object when it is first asked for, and keeps it as long as the object: what is arranged of a large
 * workbook serves every text that is held against it.
 */
export function keptWith<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = kept.get(key) ?? { value: make(key) };
    kept.set(key, known);
    return known.value;
  };
}
