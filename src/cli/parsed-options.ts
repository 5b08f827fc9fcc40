import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The arguments of a program by these options; null where one of them is not known, or has no value. */
export const parsedOptions = <const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) => {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (fault) {
    // Node throws this for an argument that it does not know.
    if (fault instanceof TypeError) return null;
    throw fault;
  }
};
