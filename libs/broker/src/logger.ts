/** The part of a pino logger that this library uses. */
export interface BrokerLogger {
  warn(details: object, message: string): void;
}
