import type { Typed } from "./form-data";

/** What a page's action says back about a form; a refused one carries all that was typed. */
export interface FormAnswer {
  /** Which of the page's forms it concerns. */
  form: string;
  /** In one line, for the summary's heading. */
  title: string;
  /** Why the whole was refused, and the way out, where it is not a field's fault. */
  text?: string;
  wayOut?: string;
  /** The address that the way out leads to. */
  wayTo?: string;
  /** Sentences by the field's name (`visits.0.topic`). */
  errors: Record<string, string>;
  typed: Typed;
  /** Refused because another's save came first. */
  isStale?: boolean;
  /** What stands now, in the form's own terms, where another's save came first: its `version` is the one to send. */
  now?: Typed;
}
