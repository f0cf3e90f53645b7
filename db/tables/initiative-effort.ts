export interface InitiativeEffortTable {
  initiative_id: string;
  effort_id: string;
}
