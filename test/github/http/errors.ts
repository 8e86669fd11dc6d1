/** One entry of a 422's `errors`. */
export interface FieldError {
  readonly resource: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
  readonly value?: unknown;
}

/** A refusal in GitHub's shape. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly (FieldError | string)[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, errors?: readonly (FieldError | string)[], headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  body(documentationUrl: string): Record<string, unknown> {
    const errors = this.errors === undefined ? {} : { errors: this.errors };
    return { message: this.message, ...errors, documentation_url: documentationUrl, status: String(this.status) };
  }
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

/** What an app's token gets when its permissions do not reach. */
export function forbiddenToIntegration(): ApiError {
  return new ApiError(403, 'Resource not accessible by integration');
}

/** 422 "Validation Failed" for one field, code `custom`. */
export function invalid(resource: string, field: string, message: string): ApiError {
  return new ApiError(422, 'Validation Failed', [{ resource, code: 'custom', field, message }]);
}

/** 422 "Validation Failed" with a code of GitHub's list: `missing_field`, `invalid`, `missing`, `already_exists`, `too_large`. */
export function invalidCode(resource: string, field: string, code: string): ApiError {
  return new ApiError(422, 'Validation Failed', [{ resource, field, code }]);
}
