import { checkPartners, type Partner } from "~/features/partners/partner";
import { type Result, refuse } from "~/shared/result";
import type { OrganisationDetails } from "./details";
import type { OrganisationKind } from "./organisation";
import { checkRelations, type Relation } from "./relation";

/** An organisation as it is typed. What is left out is none of a new one, and stands as it was of another. */
export interface OrganisationInput {
  name: string;
  kind: OrganisationKind;
  city: string | null;
  /** The part of its country: Zhejiang. */
  region?: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  website: string | null;
  internalNote: string | null;
  details?: OrganisationDetails;
  relations?: readonly Relation[];
  /** Who founded it; they are kept in the role of founder, whatever is said. */
  founders?: readonly Partner[];
}

/** Refuses relations that end before they begin, a founder twice, and an organisation that founded itself. */
export function checkDepth(
  id: string,
  { relations = [], founders = [] }: Pick<OrganisationInput, "relations" | "founders">,
): Result<void> {
  const related = checkRelations(relations);
  if (!related.ok) return related;
  const itself = founders.findIndex(({ organisationId }) => organisationId === id);
  if (itself >= 0)
    return refuse("form.invalid", undefined, [
      { field: `partners.${itself}.organisationId`, key: "organisation.ownFounder" },
    ]);
  return checkPartners(founders);
}
