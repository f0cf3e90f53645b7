import * as z from "zod/mini";
import { choiceField, optionalDateField, optionalText, requiredText } from "~/shared/fields";

export const requesters = ["council", "committee"] as const;
export const legalBasisScopes = ["this_trip", "general"] as const;

/** On what ground the members' expenses are covered. The citation is data, since the law changes. */
export interface LegalBasis {
  id: string;
  citation: string;
  requestedBy: (typeof requesters)[number];
  /** The body that asked the members to travel. */
  body: string;
  decidedOn: string | null;
  scope: (typeof legalBasisScopes)[number];
  note: string;
  version: number;
}

export const legalBasisForm = z.object({
  citation: requiredText(300),
  requestedBy: choiceField(requesters),
  body: optionalText(),
  decidedOn: optionalDateField(),
  scope: choiceField(legalBasisScopes),
  note: optionalText(2000),
});

export type LegalBasisForm = z.output<typeof legalBasisForm>;
