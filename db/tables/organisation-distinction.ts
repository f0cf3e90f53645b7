/** Two organisations that look alike and were told apart; the lesser id stands first. */
export interface OrganisationDistinctionTable {
  one_id: string;
  other_id: string;
}
