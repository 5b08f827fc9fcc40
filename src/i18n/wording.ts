/** The shape of a set of words without the words: what English must offer because Swedish does. */
export type Wording<T> = T extends string
  ? string
  : T extends (...given: infer A) => string
    ? (...given: A) => string
    : { readonly [K in keyof T]: Wording<T[K]> };
