/** The value a record holds under a key that may come from outside; undefined under one it only inherits, such as `constructor`. */
export const ownValue = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
