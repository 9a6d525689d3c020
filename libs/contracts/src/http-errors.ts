/** The body of every refusal, over HTTP as before an upgrade. */
export interface HttpErrorBody {
  code: HttpErrorCode;
  message: string;
  /** Every problem at once, each naming the field. */
  details?: { field: string; message: string }[];
}

export const HTTP_ERROR_CODES = [
  'VALIDATION_FAILED',
  'BAD_REQUEST',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'ORIGIN_NOT_ALLOWED',
  'NOT_FOUND',
  'NOT_ACCEPTABLE',
  'CONFLICT',
  'GONE',
  'EPOCH_CHANGED',
  'HISTORY_TRIMMED',
  'CURSOR_AHEAD',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_VERSION',
  'TOO_MANY_REQUESTS',
  'DRAINING',
  'UNAVAILABLE',
  'STORAGE_FULL',
  'INTERNAL_ERROR',
] as const;
export type HttpErrorCode = (typeof HTTP_ERROR_CODES)[number];
