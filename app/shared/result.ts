/** What a refusal's sentence needs to be complete: names, numbers, lists of names. */
export type RefusalParams = Record<string, string | number | string[]>;

/** What is wrong with one field of a form. */
export interface FieldRefusal {
  field: string;
  key: string;
  params?: RefusalParams;
}

/** Why something was not done: a message key with parameters, never a sentence. */
export interface Refusal {
  key: string;
  params?: RefusalParams;
  fields?: FieldRefusal[];
}

export interface Accepted<T> {
  ok: true;
  value: T;
}

export interface Refused {
  ok: false;
  refusal: Refusal;
}

export type Result<T> = Accepted<T> | Refused;

export function accept(): Accepted<void>;
export function accept<T>(value: T): Accepted<T>;
export function accept<T>(value?: T): Accepted<T | undefined> {
  return { ok: true, value };
}

export function refuse(key: string, params?: RefusalParams, fields?: FieldRefusal[]): Refused {
  return { ok: false, refusal: { key, ...(params && { params }), ...(fields && { fields }) } };
}

export function isRefused<T>(result: Result<T>): result is Refused {
  return !result.ok;
}
