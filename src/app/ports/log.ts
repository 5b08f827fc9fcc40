/** Tells the operator what happens: ids, never names nor what people said. Pino's loggers fit. */
export interface Log {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
